/** What became of each outline of a file, or would become of it; what asks for attention stands first. */
import { useState } from 'react';
import { Link } from 'react-router';
import type { Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { Status } from '../shell/status.js';
import { capitalised, count, figure, listed } from '../words/word.js';

type Result = Shape<'OutlineResult'>;
type Import = Shape<'FeedImport'>;

const order = ['refused', 'skipped', 'added', 'known'] as const;
const shownAtFirst = 50;

/** "12 feeds will be added, 3 are known already and 1 is refused. 2 folders become tags." */
export function summaryOf({ dryRun, complete, counts }: Import): string {
  const { added, known, refused, skipped, folder } = counts;
  const parts = [
    `${count(added, 'feed')} ${dryRun ? 'will be' : verb(added, 'was', 'were')} added`,
    ...some(known, `${verb(known, 'is', 'are')} known already`),
    ...some(refused, `${verb(refused, 'is', 'are')} refused`),
    ...some(skipped, `${verb(skipped, 'names', 'name')} no feed`),
  ];
  const tags = dryRun ? verb(folder, 'becomes a tag', 'become tags') : verb(folder, 'became a tag', 'became tags');
  const folders = folder > 0 ? ` ${count(folder, 'folder')} ${tags}.` : '';
  const cut = complete ? '' : ' The file ends too soon: this is what it has.';
  return `${listed(parts)}.${folders}${cut}`;
}

const verb = (n: number, one: string, many: string): string => (n === 1 ? one : many);
const some = (n: number, words: string): readonly string[] => (n === 0 ? [] : [`${figure(n)} ${words}`]);

export function ImportResults({ result: { dryRun, outlines } }: { readonly result: Import }) {
  const [whole, setWhole] = useState(false);
  const all = order.flatMap((outcome) => outlines.filter((outline) => outline.outcome === outcome));
  const shown = whole ? all : all.slice(0, shownAtFirst);
  if (all.length === 0) return <p className="text-small text-soft">The file lists no feed.</p>;
  return (
    <>
      <ul className="ledger" aria-label="Outlines of the file">
        {shown.map((outline, place) => (
          <Row key={place} outline={outline} dryRun={dryRun} />
        ))}
      </ul>
      {shown.length < all.length && (
        <div className="mt-4">
          <Button
            onPress={() => {
              setWhole(true);
            }}
          >
            {`Show the other ${figure(all.length - shown.length)}`}
          </Button>
        </div>
      )}
    </>
  );
}

function Row({ outline, dryRun }: { readonly outline: Result; readonly dryRun: boolean }) {
  const { outcome, url = '', tags, because } = outline;
  return (
    <li className="grid grid-cols-1 gap-x-6 gap-y-1 py-3 text-small md:grid-cols-[9rem_1fr_1fr]">
      <div>
        <Status kind="outline" value={dryRun && outcome === 'added' ? 'to-add' : outcome} />
      </div>
      <div className="min-w-0 wrap-anywhere">
        <p className="font-semibold">
          <Name outline={outline} isThere={!dryRun || outcome === 'known'} />
        </p>
        {url !== '' && <p className="text-faint">{url.replace(/^https?:\/\//, '')}</p>}
      </div>
      <div className="min-w-0 wrap-anywhere text-soft">
        {because !== '' && <p>{capitalised(because)}</p>}
        {tags.length > 0 && (
          <p className="text-faint">
            Tags: <bdi>{tags.join(', ')}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}

function Name({ outline: { name, feed }, isThere }: { readonly outline: Result; readonly isThere: boolean }) {
  if (feed === undefined || !isThere) return <bdi>{name === '' ? 'Without a name' : name}</bdi>;
  return (
    <Link to={`/feeds/${encodeURIComponent(feed)}`} className="link">
      <bdi>{name}</bdi>
    </Link>
  );
}

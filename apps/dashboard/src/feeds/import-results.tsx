/** What became of each outline of a file, or would become of it; what asks for attention stands first. */
import { Link } from 'react-router';
import { ServiceSays } from '../shell/service-says.js';
import type { Shape } from '../client.js';
import { LongList } from '../shell/long-list.js';
import { Status } from '../shell/status.js';
import { listed } from '../words/word.js';
import { importWords, feedWords } from '../words/words.js';

type Result = Shape<'OutlineResult'>;
type Import = Shape<'FeedImport'>;

const order = ['refused', 'skipped', 'added', 'known'] as const;
const shownAtFirst = 50;

/** "12 feeds will be added, 3 are known already and 1 is refused. 2 folders become tags." */
export function summaryOf({ dryRun, complete, counts }: Import): string {
  const { added, known, refused, skipped, folder } = counts;
  const parts = [
    (dryRun ? importWords.toAdd : importWords.added)(added),
    ...(known > 0 ? [importWords.known(known)] : []),
    ...(refused > 0 ? [importWords.refused(refused)] : []),
    ...(skipped > 0 ? [importWords.skipped(skipped)] : []),
  ];
  const folders = folder > 0 ? ` ${(dryRun ? importWords.toTag : importWords.tagged)(folder)}` : '';
  const cut = complete ? '' : feedWords.fileEndsEarly;
  return `${listed(parts)}.${folders}${cut}`;
}

export function ImportResults({ result: { dryRun, outlines } }: { readonly result: Import }) {
  const all = order.flatMap((outcome) => outlines.filter((outline) => outline.outcome === outcome));
  if (all.length === 0) return <p className="text-small text-soft">{feedWords.fileWithoutFeeds}</p>;
  return (
    <LongList
      all={all}
      atFirst={shownAtFirst}
      label={feedWords.outlinesOfTheFile}
      row={(outline, place) => <Row key={place} outline={outline} dryRun={dryRun} />}
    />
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
        {because !== '' && (
          <p>
            <ServiceSays>{because}</ServiceSays>
          </p>
        )}
        {tags.length > 0 && (
          <p className="text-faint">
            {feedWords.tagsLabel} <bdi>{tags.join(', ')}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}

function Name({ outline: { name, feed }, isThere }: { readonly outline: Result; readonly isThere: boolean }) {
  if (feed === undefined || !isThere) return <bdi>{name === '' ? feedWords.withoutAName : name}</bdi>;
  return (
    <Link to={`/feeds/${encodeURIComponent(feed)}`} className="link">
      <bdi>{name}</bdi>
    </Link>
  );
}

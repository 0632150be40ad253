/** One item of a dry run on one line: what it is, how its page reads, whether it matters and why. */
import { FileCheck, FileClock, FileX, type LucideIcon } from 'lucide-react';
import type { Shape } from '../client.js';
import { OriginalLink } from '../shell/original-link.js';
import { Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { count, sentence, word } from '../words/word.js';
import { feedWords } from '../words/words.js';

type Item = Shape<'PreviewItem'>;

export function PreviewItemRow({ item }: { readonly item: Item }) {
  const { title, url, publishedAt, judgement } = item;
  return (
    <li className="grid grid-cols-1 gap-x-8 gap-y-2 py-3 lg:grid-cols-[1fr_17rem_20rem]">
      <div className="min-w-0">
        <p className="font-semibold" dir="auto">
          {url === undefined ? (
            title
          ) : (
            <OriginalLink url={url}>{title === '' ? feedWords.withoutATitle : title}</OriginalLink>
          )}
        </p>
        <p className="text-small text-faint">
          <When at={publishedAt ?? ''} otherwise={feedWords.withoutADate} />
        </p>
      </div>
      <Reading item={item} />
      <div className="min-w-0 text-small">
        <Status kind="verdict" value={judgement.relevant ? 'relevant' : 'not-relevant'} />
        <p className="text-soft">{termsIn(judgement)}</p>
        {item.basis === 'entry' && <p className="text-faint">{feedWords.previewBasis}</p>}
      </div>
    </li>
  );
}

const icons: Readonly<Record<Item['page'], readonly [LucideIcon, string]>> = {
  read: [FileCheck, 'text-good'],
  failed: [FileX, 'text-bad'],
  unread: [FileClock, 'text-quiet'],
};

function Reading({ item }: { readonly item: Item }) {
  const { page, because, quality, words, claims } = item;
  const [Icon, ink] = icons[page];
  return (
    <div className="min-w-0 text-small">
      <p className={`inline-flex items-baseline gap-1.5 font-semibold ${ink}`}>
        <Icon size={16} strokeWidth={2.25} className="shrink-0 self-center" />
        {page === 'read' ? howWell(quality ?? 0) : word('pageReading', page)}
      </p>
      <p className="text-soft">
        {page === 'read' ? `${count(words, 'word')}, ${count(claims, 'claim')}` : because !== '' && sentence(because)}
      </p>
    </div>
  );
}

function howWell(quality: number): string {
  const words = quality >= 0.75 ? feedWords.readsWell : quality >= 0.5 ? feedWords.readsInPart : feedWords.readsPoorly;
  return `${words} (${Math.round(quality * 100)} %)`;
}

function termsIn({ because, score, threshold }: Item['judgement']): string {
  const terms = because.map(({ term, where }) => (where === 'headline' ? feedWords.headline(term) : term));
  const points = feedWords.ofPoints(String(score).replace('-', '−'), String(threshold));
  return [points, ...terms].join(' · ');
}

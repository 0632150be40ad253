/** One item of the list: its title, where it comes from, the verdict, and the reason in words. */
import { ServiceSays } from '../shell/service-says.js';
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { FoundPassage, Marked } from './found-in.js';
import { count, foreign, languageName } from '../words/word.js';
import { itemPageWords } from '../words/words.js';

export function ItemRow({ item }: { readonly item: Shape<'ListedItem'> }) {
  const lang = foreign(item.lang);
  return (
    <div className="relative grid grid-cols-1 gap-x-8 gap-y-1.5 py-4 hover:bg-surface md:grid-cols-[1fr_20rem]">
      <div className="min-w-0">
        <h2 className="w-fit font-serif text-lead leading-6 font-semibold" lang={lang} dir="auto">
          <MomentLink to={`/items/${encodeURIComponent(item.id)}`} className="whole hover:underline">
            {item.title === '' ? item.url : <Marked text={item.title} marks={item.found?.title ?? []} />}
          </MomentLink>
        </h2>
        <Provenance item={item} />
        {item.found?.passage && <FoundPassage passage={item.found.passage} lang={lang} />}
      </div>
      <div className="min-w-0 text-small">
        <Status kind="verdict" value={item.verdict} />
        <p className="text-soft">
          <ServiceSays>{item.reason}</ServiceSays>
        </p>
        {!item.understood && <p className="text-soft">{itemPageWords.notUnderstood}</p>}
        <Findings item={item} />
      </div>
    </div>
  );
}

function Provenance({ item }: { readonly item: Shape<'ListedItem'> }) {
  return (
    <p className="mt-1 text-small text-faint">
      <bdi>{item.publisher.name}</bdi> · <When at={item.publishedAt ?? item.discoveredAt} as="hour" />
      {foreign(item.lang) !== undefined && ` · ${languageName(item.lang)}`}
      {item.removed !== null && itemPageWords.textRemoved}
      {item.revisions > 0 && ` · ${count(item.revisions, 'revision')}`}
    </p>
  );
}

function Findings({ item }: { readonly item: Shape<'ListedItem'> }) {
  const { outcomes, followUps, reactions, quotes } = item.findings;
  const parts = [
    [outcomes, 'outcome'],
    [followUps, 'follow-up'],
    [reactions, 'reaction'],
    [quotes, 'quotation'],
  ] as const;
  const found = parts.flatMap(([n, one]) => (n === 0 ? [] : [count(n, one)]));
  return found.length > 0 && <p className="text-faint">{found.join(' · ')}</p>;
}

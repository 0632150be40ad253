/** What the page says about its article, in its own words; what it does not say has no row. */
import type { Shape } from '../client.js';
import { When } from '../shell/when.js';
import { pageAccess } from './page-access.js';
import { itemPageWords, oftenWords } from '../words/words.js';

type Page = Shape<'PageTold'>;

export function PageFacts({ page }: { readonly page: Page }) {
  const rows = rowsOf(page);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 font-serif text-lead font-bold">{itemPageWords.whatThePageSays}</h2>
      <dl className="border-t border-line pt-3 text-small">
        {rows.map(([name, value]) => (
          <div key={name} className="flex gap-3 py-0.5">
            <dt className="w-24 shrink-0 text-faint">{name}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function rowsOf({ byline, publishedAt, modifiedAt, siteName, section, dateline, agency, access }: Page) {
  const { told: words } = itemPageWords;
  const texts = [[words.by, byline], [words.site, siteName], [words.section, section], [words.from, dateline], [words.agency, agency]] as const; // oxfmt-ignore
  const times = [[words.published, publishedAt], [words.changed, modifiedAt]] as const; // oxfmt-ignore
  return [
    ...given(texts).map(([name, text]) => [name, <bdi key={name}>{text}</bdi>] as const),
    ...given(times).map(([name, at]) => [name, <PageTime key={name} at={at} />] as const),
    ...(access === undefined ? [] : [[oftenWords.access, pageAccess[access]] as const]),
  ];
}

function given(rows: readonly (readonly [name: string, value: string | undefined])[]) {
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** Only an instant can be told in the reader's own time; a day or a local time stays as the page gives it. */
function PageTime({ at }: { readonly at: string }) {
  const isInstant = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(at);
  return isInstant ? <When at={at} as="exact" /> : <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time>;
}

/** When the article was first published: structured data, meta tags, marked times, visible dates, the address, in this order. */
import { localInstant } from '../text/dates.js';
import { articleNode, stringOf } from './json-ld.js';
import { select, textAt, type Page } from './page.js';

export function publishedAtOf(page: Page): string | undefined {
  const found = [structured, fromMeta, marked, visible, fromAddress].map(
    (place) => () => place(page).map(localInstant),
  );
  for (const place of found) {
    const dates = place().filter((date) => date !== undefined && isPlausible(date));
    if (dates[0] !== undefined) return withTime(dates[0], dates);
  }
  return undefined;
}

/** The same day told again with its time is the better telling. */
function withTime(first: string, all: readonly (string | undefined)[]): string {
  if (first.length > 10) return first;
  return all.find((date) => date !== undefined && date.startsWith(first) && date.length > 10) ?? first;
}

function structured(page: Page): string[] {
  const node = articleNode(page.jsonLd);
  const others = page.jsonLd.filter((other) => other.datePublished !== undefined);
  return [node, ...others].flatMap((each) => stringOf(each?.datePublished ?? each?.dateCreated) ?? []);
}

const metaNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'article.published',
  'published_time',
  'publish-date',
  'publishdate',
  'pubdate',
  'publication_date',
  'citation_publication_date',
  'citation_date',
  'date',
  'article:published',
  'last-modified-none',
  'dc.date.created',
  'created',
  'rnews:datepublished',
  'originalpublicationdate',
  'analyticsattributes.articledate',
  'sort_date',
  'timestamp',
  'probe-date',
  'bt:pubdate',
  'vr:published_time',
];

function fromMeta(page: Page): string[] {
  return metaNames.flatMap((name) => page.meta.get(name) ?? []);
}

const marks = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article header time[datetime], .entry-date, .published',
  'time[class*="publish"], [class*="publish"] time',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
  'abbr.published[title], [data-published], [data-timestamp]',
];

function marked(page: Page): string[] {
  return marks.flatMap((mark) =>
    select(page, mark)
      .slice(0, 3)
      .flatMap((element) => {
        const { datetime, content, title } = element.attribs;
        return [datetime, content, title, textAt(page, element)].filter((text) => text !== undefined);
      }),
  );
}

const datePlaces =
  '[class*="date"], [class*="Date"], [class*="datum"], [class*="time"], [class*="publish"], [class*="meta"], [class*="byline"], [id*="date"], time, .post-info, .info';
const dateText =
  /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?|\b\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\b\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12}\.?,?\s+(?:de\s+)?\d{4}|\b\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\b\d{1,2}\/\d{1,2}\/\d{4}|\d{4}\s*[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일]/gu;

function visible(page: Page): string[] {
  const places = select(page, datePlaces).slice(0, 60);
  const texts = [...places.map((element) => textAt(page, element, 300)), textAt(page, page.body, 20_000)];
  return texts.flatMap(datesIn);
}

/** Dates that stand in running text, in forms that the date reader knows. */
export function datesIn(text: string): string[] {
  return (text.match(dateText) ?? []).map(europeanOrder);
}

/** "3. 4. 2019" and "12 de mayo de 2019" in the forms the date reader knows. */
function europeanOrder(text: string): string {
  return text
    .replace(/\.\s+(?=\d)/g, '.')
    .replace(/\bde\s+/g, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1');
}

function fromAddress({ url }: Page): string[] {
  const match = /[/_-](20\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/.exec(url);
  return match === null ? [] : [`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`];
}

function isPlausible(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= 1990 && year <= 2100;
}

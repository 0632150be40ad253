/**
 * When the article was first published and last changed. Whose word counts, in this order: structured data, meta tags, times that
 * the markup calls published, the day in the address, other marked or visible dates nearest to the headline.
 */
import { localInstant } from '../../text/dates.js';
import { stringOf, type JsonLd } from '../json-ld.js';
import type { Page } from '../page.js';
import { isPlausible, shownDates, type ShownDate } from './shown-dates.js';
import { withZone } from './zones.js';
import type { Witness, Witnesses } from './witnesses.js';

export interface DatesTold {
  readonly publishedAt: string | undefined;
  readonly modifiedAt: string | undefined;
}

export function datesOf(
  page: Page,
  node: JsonLd | undefined,
  witnesses: Witnesses,
  headline: Witness | undefined,
): DatesTold {
  const shown = shownDates(witnesses, headline);
  const first = dates([
    ...structured(page, node, 'datePublished'),
    ...structured(page, node, 'dateCreated').slice(0, 1),
  ]);
  const meta = dates(publishedNames.flatMap((name) => page.meta.get(name) ?? []));
  const addressed = dayIn(page.url);
  const agrees = (date: string): boolean => addressed === undefined || Math.abs(daysBetween(date, addressed)) <= 1;
  const marked = shown.filter(({ kind, date }) => kind === 'published' && agrees(date)).map(({ date }) => date);
  const changes = [
    ...dates(structured(page, node, 'dateModified')),
    ...dates(modifiedNames.flatMap((name) => page.meta.get(name) ?? [])),
    ...shown.filter(({ kind }) => kind === 'modified').map(({ date }) => date),
  ];
  const all = [...first, ...meta, ...marked, ...changes, ...shown.map(({ date }) => date)];
  const told =
    firstSound([first, meta, marked].map(withTime), changes, shown) ??
    byAddress(addressed, shown) ??
    dayBy(numbered, page.url);
  const published = told === undefined ? undefined : withZone(told, all);
  return { publishedAt: published, modifiedAt: modifiedAfter(published, changes, all) };
}

/**
 * Of each claim its first date. Templates write the hour of the last saving into every date: a first publication not before the last
 * change, of a day that the page nowhere shows, gives way to an earlier one that it does show.
 */
function firstSound(
  claims: readonly (readonly string[])[],
  changes: readonly string[],
  shown: readonly ShownDate[],
): string | undefined {
  const best = claims.find((claim) => claim.length > 0)?.[0];
  const last = changes.reduce((latest, date) => (dayOf(date) > dayOf(latest) ? date : latest), '');
  if (best === undefined || last === '' || dayOf(best) < dayOf(last)) return best;
  const own = shown.filter(({ kind }) => kind !== 'modified');
  const isShown = own.some(({ date }) => dayOf(date) === dayOf(best));
  return isShown ? best : (own.find((each) => isFirst(each, best))?.date ?? best);
}

/** Near the headline, and more than a zone's breadth earlier; against an instant it must also be called the publication. */
function isFirst({ date, kind, score }: ShownDate, best: string): boolean {
  const needed = kind === 'published' ? 7 : best.length > 10 ? Infinity : 3.5;
  return score >= needed && daysBetween(best, date) > 1;
}

/** The same day told again with its time is the better telling, where the same voice tells it. */
function withTime(claim: readonly string[]): string[] {
  const [first = ''] = claim;
  const better = first.length > 10 ? undefined : claim.find((date) => date.length > 10 && date.startsWith(first));
  return better === undefined ? [...claim] : [better];
}

function modifiedAfter(
  published: string | undefined,
  changes: readonly string[],
  all: readonly string[],
): string | undefined {
  return changes.map((date) => withZone(date, all)).find((date) => isLater(date, published));
}

/** Instants are compared as such, all else by what is written. */
function isLater(date: string, than: string | undefined): boolean {
  if (than === undefined) return true;
  if (isInstant(date) && isInstant(than)) return Date.parse(date) > Date.parse(than);
  const length = Math.min(date.length, than.length, 19);
  return date.slice(0, length) > than.slice(0, length);
}

function isInstant(date: string): boolean {
  return /T.*(?:Z|[+-]\d\d:\d\d)$/.test(date);
}

function structured(page: Page, node: JsonLd | undefined, key: 'datePublished' | 'dateCreated' | 'dateModified') {
  // Pictures and films have dates of their own.
  const others = page.jsonLd.filter((other) => other !== node && other.headline !== undefined);
  const pages = page.jsonLd.filter((other) => other['@type'] === 'WebPage');
  return [node, ...others.slice(0, 10), ...pages.slice(0, 5)].flatMap((each) => stringOf(each?.[key]) ?? []);
}

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'article.published',
  'datepublished',
  'og:pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'published_time',
  'publish-date',
  'publish_date',
  'publishdate',
  'publisheddate',
  'published-date',
  'pubdate',
  'publication_date',
  'originalpublicationdate',
  'rnews:datepublished',
  'bt:pubdate',
  'vr:published_time',
  'analyticsattributes.articledate',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
  'created',
  'sort_date',
  'probe-date',
  'timestamp',
];

const modifiedNames = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'dc.date.modified',
  'dcterms.modified',
  'modified_time',
  'cxenseparse:modifiedtime',
  'last-modified',
  'lastmod',
  'revised',
];

function dates(texts: readonly string[]): string[] {
  return texts
    .slice(0, 30)
    .flatMap((text) => localInstant(text) ?? [])
    .filter(isPlausible);
}

/** The address names the day: who shows it with a time tells it better, and who shows another tells of something else. */
function byAddress(day: string | undefined, shown: readonly ShownDate[]): string | undefined {
  return day === undefined ? shown[0]?.date : (shown.find(({ date }) => date.startsWith(day))?.date ?? day);
}

const dayPart = /[/_-](20\d{2}|199\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?:[/_.-]|$)/;
/** Some papers number their articles by the minute, AB202403051412001: believed where nothing else tells a day. */
const numbered =
  /[/_=-]\p{Lu}{0,4}(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d\d{0,9}(?:[/_.?&#-]|$)/u;

function dayIn(url: string): string | undefined {
  return dayBy(dayPart, url);
}

function dayBy(form: RegExp, url: string): string | undefined {
  const match = form.exec(url);
  return match === null ? undefined : `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`;
}

function daysBetween(one: string, other: string): number {
  return (Date.parse(dayOf(one)) - Date.parse(dayOf(other))) / 86_400_000;
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}

/** Who wrote the article: people before desks and houses, and among equals structured data, meta tags, what stands on the page. */
import { isObject, listOf, stringOf, typesOf, type JsonLd } from '../json-ld.js';
import { metaValue, type Element, type Page } from '../page.js';
import { agencyNamed } from './agencies.js';
import { houseIn, peopleIn } from './names.js';
import { signatureOn } from './signature.js';
import { textOf } from './text-of.js';
import { aroundHeadline, foreignness, type Witness, type Witnesses } from './witnesses.js';

/** What the page says of its authors, as it says it. */
export interface Signed {
  /** Authors that structured data does not call organisations. */
  readonly structured: readonly string[];
  readonly houses: readonly string[];
  readonly meta: readonly string[];
  readonly shown: readonly string[];
  readonly signature: readonly string[];
}

export function signedOn(
  page: Page,
  node: JsonLd | undefined,
  witnesses: Witnesses,
  headline: Witness | undefined,
): Signed {
  const authors = authorsOf(page, node);
  return {
    structured: authors.filter((author) => !isHouse(author)).flatMap(namesOn),
    houses: authors.filter(isHouse).flatMap(namesOn),
    meta: metaNamesOn(page),
    shown: shownOn(witnesses, headline),
    signature: signatureOn(page),
  };
}

function isHouse(author: unknown): boolean {
  return isObject(author) && typesOf(author).some((type) => /Organi[sz]/.test(type));
}

/** An agency that structured data names beside people signs with them. */
export function bylineOf(signed: Signed, siteName: string | undefined): string | undefined {
  const site = keyOf(siteName ?? '');
  // What structured data calls an organisation is none the more a person where a meta tag repeats it.
  const organisations = new Set(signed.houses.map(keyOf));
  const isPerson = (name: string): boolean =>
    agencyNamed(name) === undefined && !isSite(keyOf(name), site) && !organisations.has(keyOf(name));
  for (const claims of [signed.structured, signed.meta, signed.shown, signed.signature]) {
    const people = claims.flatMap(peopleIn).filter(isPerson);
    if (people.length > 0) return joined([...people, ...(claims === signed.structured ? agenciesAmong(signed) : [])]);
  }
  // A person's own site may bear their name.
  const named = [signed.structured, signed.meta].map((claims) => claims.flatMap(peopleIn));
  return joined(named.find(({ length }) => length > 0) ?? houses(signed, site).slice(0, 1));
}

function agenciesAmong({ structured, houses }: Signed): string[] {
  return [...structured, ...houses].filter((name) => agencyNamed(name) !== undefined);
}

/** Whose name is not the site's says more. */
function houses({ houses, structured, meta, shown }: Signed, site: string): string[] {
  const told = [...houses, ...structured, ...meta].flatMap((name) => houseIn(name) ?? []);
  const others = told.filter((name) => !isSite(keyOf(name), site));
  return [...others, ...told, ...shown.flatMap((name) => houseIn(name) ?? [])];
}

function isSite(name: string, site: string): boolean {
  return (
    site !== '' &&
    (name === site || (site.length > 3 && name.length > 3 && (site === `the${name}` || name === `the${site}`)))
  );
}

function joined(names: readonly string[]): string | undefined {
  const once = new Map(names.map((name) => [keyOf(name), name] as const));
  return names.length === 0 ? undefined : [...once.values()].slice(0, 12).join(', ');
}

function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Graphs name people once and point to them. */
function authorsOf(page: Page, node: JsonLd | undefined): unknown[] {
  const named = (author: unknown): unknown => {
    if (!isObject(author) || author.name !== undefined || typeof author['@id'] !== 'string') return author;
    return page.jsonLd.find((other) => other['@id'] === author['@id'] && other.name !== undefined) ?? author;
  };
  const own = listOf(node?.author ?? node?.creator)
    .slice(0, 20)
    .map(named);
  if (own.flatMap(namesOn).some((name) => peopleIn(name).length > 0)) return own;
  // Pictures and films of a page have makers of their own; what bears the article's name is the article.
  const same = page.jsonLd.filter((other) => other !== node && other.author !== undefined && isSame(other, node));
  return [
    ...own,
    ...same
      .flatMap(({ author }) => listOf(author))
      .slice(0, 20)
      .map(named),
  ];
}

function isSame(other: JsonLd, node: JsonLd | undefined): boolean {
  const headline = stringOf(node?.headline);
  return headline !== undefined && [stringOf(other.headline), stringOf(other.name)].includes(headline);
}

function namesOn(author: unknown): string[] {
  if (!isObject(author)) return typeof author === 'string' ? [stringOf(author) ?? ''] : [];
  const { name, givenName, familyName } = author;
  const whole = listOf(name).flatMap((each) => stringOf(each) ?? []);
  const parts = [stringOf(givenName), stringOf(familyName)].filter((part) => part !== undefined);
  return whole.length > 0 ? whole : parts.length > 0 ? [parts.join(' ')] : [];
}

const single = [
  'author',
  'articleauthor',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'byline',
  'cxenseparse:author',
  'og:article:author',
  'twitter:data1',
];

function metaNamesOn(page: Page): string[] {
  const cited = page.meta.get('citation_author') ?? [];
  if (cited.length > 0) return cited.map((name) => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1'));
  const many = ['article:author', 'author', 'parsely-author'].map((name) => page.meta.get(name) ?? []);
  const listed = many.find(({ length }) => length > 1);
  const label = metaValue(page, ['twitter:label1']) ?? '';
  const names = /author|written|by|von|par|autor|verfasst/i.test(label) ? single : single.slice(0, -1);
  const told = listed ?? names.flatMap((name) => page.meta.get(name)?.find((value) => isTold(value)) ?? []).slice(0, 1);
  return told.filter(isTold);
}

function isTold(name: string): boolean {
  return name !== '' && !/^https?:|\.com\b|^@/.test(name);
}

/** How surely an element holds a name and no more: the lower the surer. */
function rankOf({ element, labels }: Witness): number {
  const isAuthor = /(?:^|\s)author(?:\s|$)/;
  if (isAuthor.test(element.attribs.itemprop ?? '')) return 0;
  if (isAuthor.test(element.attribs.rel ?? '')) return 1;
  if (/(?:author|byline|writer|autor)\S*name|name\S*(?:author|autor)/.test(labels)) return 2;
  if (element.name === 'a') return 3;
  return /byline|the-author|article-author|_author|\bauthor\b|\bautor\b|post-author/.test(labels) ? 4 : 5;
}

function shownOn(witnesses: Witnesses, headline: Witness | undefined): string[] {
  const around = aroundHeadline(headline);
  const placed = witnesses.authors.map((witness) => ({ witness, foreign: foreignness(witness.element, around) }));
  for (const most of [0, 1]) {
    const own = placed.filter(({ foreign }) => foreign === most).map(({ witness }) => witness);
    const found = surest(own);
    if (found.length > 0) return found;
  }
  return placed
    .filter(({ foreign, witness }) => foreign < 2 && (rankOf(witness) < 4 || isSignedAs(witness)))
    .map(({ witness }) => nameAt(witness.element));
}

function isSignedAs({ element }: Witness): boolean {
  return /^by\s\S/i.test(textOf(element, 40));
}

function surest(own: readonly Witness[]): string[] {
  for (const rank of [0, 1, 2, 3, 4, 5]) {
    const ranked = own.filter((witness) => rankOf(witness) === rank).slice(0, 12);
    const first = ranked.find(({ element }) => peopleIn(nameAt(element)).length > 0);
    if (first === undefined) continue;
    const near = ancestorsOf(first.element);
    const together = ranked.filter(
      (each) => each === first || ancestorsOf(each.element).some((ancestor) => near.includes(ancestor)),
    );
    return together.slice(0, 6).map(({ element }) => nameAt(element));
  }
  return [];
}

function nameAt(element: Element): string {
  const text = element.attribs.content ?? textOf(element, 160);
  return text.length > 2 && text.length < 140 ? text : '';
}

/** Authors of one piece stand together; those of the next one do not. */
function ancestorsOf(element: Element): Element['parent'][] {
  const { parent } = element;
  const near = [parent, parent?.parent ?? null, parent?.parent?.parent ?? null];
  return near.filter((each) => each !== null && 'name' in each && !['body', 'main', 'article'].includes(each.name));
}

/** The people who wrote the article, as names: structured data first, then meta tags, then what stands under the headline. */
import { squeeze } from '../text/plain-text.js';
import { articleNode, isObject, listOf, stringOf, typesOf } from './json-ld.js';
import { metaValue, select, textAt, type Page } from './page.js';

export function bylineOf(page: Page, siteName: string | undefined): string | undefined {
  const site = (siteName ?? '').toLowerCase();
  for (const claim of [structured, fromMeta, visible]) {
    const claims = claim(page);
    const names = claims.flatMap(peopleIn).filter((name) => isName(name) && name.toLowerCase() !== site);
    if (names.length > 0) return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].join(', ');
  }
  return organisations(page)[0];
}

/** Agencies and desks sign too, where no person does. */
function organisations(page: Page): string[] {
  return authorsOf(page)
    .filter(isObject)
    .flatMap((author) => stringOf(author.name) ?? []);
}

function authorsOf(page: Page): unknown[] {
  const node = articleNode(page.jsonLd);
  return listOf(node?.author ?? node?.creator);
}

function structured(page: Page): string[] {
  const authors = authorsOf(page);
  const people = authors.filter((author) => !isObject(author) || !typesOf(author).includes('Organization'));
  return people
    .flatMap((author) => listOf(isObject(author) ? (author.name ?? referred(page, author['@id'])) : author))
    .flatMap((name) => stringOf(name) ?? []);
}

/** Graphs name people once and point to them. */
function referred(page: Page, id: unknown): unknown {
  return typeof id === 'string'
    ? page.jsonLd.find((node) => node['@id'] === id && node.name !== undefined)?.name
    : undefined;
}

const metaNames = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'citation_author',
  'cxenseparse:author',
  'twitter:data1',
];

function fromMeta(page: Page): string[] {
  const listed = page.meta.get('article:author') ?? page.meta.get('author') ?? [];
  const names = listed.length > 1 ? listed : [metaValue(page, metaNames.slice(0, -1)) ?? ''];
  return names.filter((name) => !/^https?:|\.com\b|@/.test(name));
}

const places = [
  '[itemprop~="author"] [itemprop="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.byline__name, .byline-name, .author-name, .author__name, .c-byline__author',
  '.byline a, [class*="byline"] a',
  '[class*="author"] a[href*="author"]',
  '.byline, .author, [class*="byline"], .article-author',
];

function visible(page: Page): string[] {
  for (const place of places) {
    const texts = select(page, place)
      .slice(0, 4)
      .map((element) => textAt(page, element));
    const fitting = texts.filter((text) => text.length > 3 && text.length < 100);
    if (fitting.some((text) => peopleIn(text).some(isName))) return fitting;
  }
  return [];
}

const opening =
  /^(?:(?:written|posted|published|reported|story|words|text|article|view all posts)?\s*by\b:?|von|par|por|di|av|door|od|автор:?|текст:?|autor:?|author:?)\s+/i;

function peopleIn(text: string): string[] {
  const bare = squeeze(text)
    .replace(opening, '')
    .replace(/\s*\|.*$/, '')
    .replace(/\s+[-–—]\s+.*$/, '')
    .replace(/\s+(?:on|updated|published)\s.*\d.*$/i, '');
  return bare
    .split(/\s*(?:,|;|\/|&|\band\b|\bund\b|\bet\b|\by\b|\bи\b|\bog\b|\boch\b|\bve\b|\boraz\b)\s+/i)
    .map((name) =>
      name
        .replace(opening, '')
        .replace(/^["“]|["”.]$/g, '')
        .trim(),
    );
}

const notNames =
  /^(?:staff|admin|editor(?:s|ial)?(?: (?:team|staff|board))?|news ?desk|redaktion|redaction|contributors?|reporter|correspondent|senior .*|null|undefined|guest|by|about|follow|share|more|read more|.* staff)$/i;

function isName(name: string): boolean {
  if (/^[A-Z]{2,4}$/.test(name) || name.length < 2 || name.length > 60 || /\d{2}|https?:|@|[{}<>=]/.test(name))
    return false;
  return !notNames.test(name) && name.split(' ').length <= 6;
}

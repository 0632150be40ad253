/** The people who wrote the article, as names: structured data first, then meta tags, then what stands under the headline. */
import { squeeze } from '../../text/plain-text.js';
import { articleNode, isObject, listOf, stringOf, typesOf } from '../json-ld.js';
import { metaValue, select, textAt, type Page } from '../page.js';

export function bylineOf(page: Page, siteName: string | undefined): string | undefined {
  const site = (siteName ?? '').toLowerCase();
  const claims = [structured, fromMeta, visible, organisations];
  const named = claims.map((claim) => claim(page).flatMap(peopleIn).filter(isName));
  // A person's own site may bear their name, but any other name is the better one.
  const people = named.map((names) => names.filter((name) => name.toLowerCase() !== site && !/\.\w{2,3}$/.test(name)));
  const names = [...people, ...named].find((found) => found.length > 0);
  return names === undefined
    ? undefined
    : [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].join(', ');
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
  '[class*="byline"] [class*="name"], [class*="byline-name"], [class*="author"] [class*="name"], [class*="author-name"], [class*="author__name"], [class*="author_name"], [class*="authorName"], [class*="authorname"]',
  '[class*="byline"] a, [class*="author"] a[href*="author"]',
  'a[href*="/author/"], a[href*="/authors/"], a[href*="/writer/"], a[href*="/autor/"]',
  '.byline, .author, [class*="byline"], .article-author, [class*="the-author"], [class*="_author"]',
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
  return bare.split(/\s*[,;/&]\s+|\s+(?:and|und|et|y|e|и|og|och|ve|oraz|&)\s+/i).map((name) =>
    name
      .replace(opening, '')
      .trim()
      .replace(/^["“]|["”.]$|\s+(?:기자|記者)$/g, ''),
  );
}

const notNames =
  /^(?:staff|admin|editor(?:s|ial)?(?: (?:team|staff|board))?|news ?desk|redaktion|redaction|contributors?|reporter|correspondent|senior .*|null|undefined|guest|nachrichten|agentur(?:en)?|nachrichtenagentur(?:en)?|.* nachrichten|by|about|follow|share|more|read more|.* staff)$/i;

const credentials = /^(?:MD|M\.D|PhD|Ph\.D|MS|MSc|RD|RDN|RN|MA|LD|BSc|JD|MBA|FAND|CPA|Jr|Sr)\.?$/;

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || name.split(' ').length > 6) return false;
  return !notNames.test(name) && !credentials.test(name) && !/\d{2}|https?:|@|[{}<>=]/.test(name);
}

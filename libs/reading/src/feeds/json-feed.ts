/** JSON Feed 1.x into the same raw shape as the XML formats. Undefined where the JSON is no feed. */
import { escapeText } from '../text/plain-text.js';
import { KeptItems } from './kept-items.js';
import { leaf, type RawElement, type RawFeed, type RawFields } from './raw-feed.js';

type Json = Readonly<Record<string, unknown>>;

export function readJsonFeed(text: string): RawFeed | undefined {
  const feed = parsed(text);
  if (feed === undefined || !Array.isArray(feed.items)) return undefined;
  const owner = authors(feed);
  const items = new KeptItems();
  for (const item of feed.items.filter(isObject)) items.add(itemFields(item, owner));
  return { format: 'json', channel: channelFields(feed), items: items.all() };
}

function channelFields(feed: Json): RawFields {
  const hubs = Array.isArray(feed.hubs) ? feed.hubs.filter(isObject) : [];
  return {
    title: leaves(feed.title),
    link: addresses(feed.home_page_url),
    language: leaves(feed.language),
    'atom:link': [
      ...addresses(feed.feed_url).map((href) => linkTo(href, 'self')),
      ...addresses(feed.next_url).map((href) => linkTo(href, 'next')),
      ...hubs.flatMap(({ url }) => addresses(url)).map((href) => linkTo(href, 'hub')),
    ],
  };
}

function linkTo({ text }: RawElement, rel: string): RawElement {
  return { text: '', attributes: { href: text, rel }, children: {} };
}

function itemFields(item: Json, owner: readonly RawElement[]): RawFields {
  const own = authors(item);
  const plain = leaves(item.content_text).map((element) => ({ ...element, text: escapeText(element.text) }));
  const html = leaves(item.content_html);
  return {
    id: leaves(item.id),
    title: leaves(item.title),
    link: [...addresses(item.url), ...addresses(item.external_url)],
    published: leaves(item.date_published),
    updated: leaves(item.date_modified),
    author: own.length > 0 ? own : owner,
    summary: leaves(item.summary),
    content: html.length > 0 ? html : plain,
    category: Array.isArray(item.tags) ? item.tags.flatMap(leaves) : leaves(item.tags),
  };
}

function authors(of: Json): RawElement[] {
  const listed = [of.authors ?? of.author].flat();
  return listed.flatMap((author) => (isObject(author) ? leaves(author.name ?? author.url) : leaves(author)));
}

function leaves(value: unknown): RawElement[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  return value === '' ? [] : [leaf(String(value))];
}

/** A number is no address, though it could be read as a relative one. */
function addresses(value: unknown): RawElement[] {
  return typeof value === 'string' ? leaves(value) : [];
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

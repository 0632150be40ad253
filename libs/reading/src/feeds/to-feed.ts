/**
 * The one mapping from what a reader saw to what the domain knows. Which element means what, and which wins, is said
 * here and nowhere else.
 */
import type { FeedItem, ParsedFeed } from '#core';
import { utcInstant } from '../text/dates.js';
import { decodeEntities, plainText, squeeze } from '../text/plain-text.js';
import { authorOf } from './author.js';
import { feedLinksOf } from './feed-links.js';
import { absolute, alternateLink, withAbsoluteLinks } from './links.js';
import { paceOf } from './pace.js';
import { present } from './present.js';
import { proseOf } from './prose.js';
import type { RawElement, RawFeed, RawFields } from './raw-feed.js';

export function toParsedFeed(raw: RawFeed, url: string): ParsedFeed {
  const own = URL.canParse(url) ? url : undefined;
  const link = alternateLink(raw.channel, raw.format, own);
  const base = own === undefined ? link : siteBase(raw.format, own, link);
  const title = titleOf(raw.channel);
  const items = raw.items.map((fields) => toItem(fields, raw, base));
  const lang = textOf(raw.channel, ['language', 'dc:language', 'xml:lang']);
  return { items, ...present({ title, link, lang, pace: paceOf(raw.channel), ...feedLinksOf(raw.channel, own) }) };
}

/** Feeds write links relative to their site, which may live on another host than the feed. */
function siteBase(format: RawFeed['format'], url: string, link: string | undefined): string {
  if (format === 'atom' || link === undefined) return url;
  return new URL(link).host === new URL(url).host ? url : link;
}

const summaryNames = [
  'description',
  'summary',
  'dc:description',
  'itunes:summary',
  'media:description',
  'itunes:subtitle',
];
const contentNames = ['content:encoded', 'content', 'atom:content', 'xhtml:body', 'body', 'fullitem'];

function toItem(fields: RawFields, raw: RawFeed, base: string | undefined): FeedItem {
  const link = linkOf(fields, raw.format, base);
  const prose = (names: readonly string[]): string | undefined => {
    const element = firstOf(fields, names, (candidate) => proseOf(candidate).trim() !== '');
    return element === undefined ? undefined : withAbsoluteLinks(proseOf(element).trim(), element.base, base ?? link);
  };
  return {
    categories: categoriesOf(fields),
    ...present({
      id: idOf(fields),
      title: titleOf(fields),
      link,
      publishedAt: dateOf(fields),
      author: authorOf(fields, raw.channel),
      summary: prose(summaryNames),
      content: prose(contentNames),
      source: sourceOf(fields, base),
    }),
  };
}

function idOf(fields: RawFields): string | undefined {
  return textOf(fields, ['id', 'guid', 'rdf:about', 'dc:identifier']);
}

function titleOf(fields: RawFields): string | undefined {
  const element = firstOf(
    fields,
    ['title', 'dc:title', 'media:title', 'itunes:title'],
    (candidate) => proseOf(candidate).trim() !== '',
  );
  if (element === undefined) return undefined;
  const { type = '', mode = '' } = element.attributes;
  const isPlain = /^(?:text|text\/plain)$/.test(type) && mode !== 'escaped';
  const prose = proseOf(element);
  return isPlain ? squeeze(decodeEntities(prose)) : squeeze(asTitle(prose));
}

/** A title with a real tag or a reference is markup; "5 < 6" is not. */
function asTitle(text: string): string {
  return /<\/?[a-z][^<>]*>|&(?:#?\w+);/i.test(text) ? plainText(text) || text : text;
}

function linkOf(fields: RawFields, format: RawFeed['format'], base: string | undefined): string | undefined {
  // FeedBurner's RSS hides the page behind its own redirect; its Atom link is what every reader knows the entry by.
  const original = format === 'rss' ? textOf(fields, ['feedburner:origlink']) : undefined;
  const fallbacks = [permanentLink(fields), fields.enclosure?.[0]?.attributes.url];
  return (
    absolute(original, undefined, base) ??
    alternateLink(fields, format, base) ??
    fallbacks.map((link) => absolute(link, undefined, base)).find((link) => link !== undefined)
  );
}

function permanentLink(fields: RawFields): string | undefined {
  const guid = fields.guid?.[0];
  const isLink = guid?.attributes.ispermalink?.trim().toLowerCase() !== 'false';
  const ids = [isLink ? guid?.text.trim() : undefined, textOf(fields, ['rdf:about', 'id'])];
  return ids.find((id) => id !== undefined && /^https?:/i.test(id));
}

const dateNames = [
  'published',
  'pubdate',
  'issued',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'created',
  'atom:published',
];
const laterNames = ['updated', 'modified', 'dcterms:modified', 'atom:updated', 'pubDate', 'date', 'lastbuilddate'];

function dateOf(fields: RawFields): string | undefined {
  for (const name of [...dateNames, ...laterNames]) {
    const readable = fields[name]?.map(({ text }) => utcInstant(text)).find((instant) => instant !== undefined);
    if (readable !== undefined) return readable;
  }
  return undefined;
}

function categoriesOf(fields: RawFields): string[] {
  const named = ['category', 'dc:subject', 'media:category', 'atom:category'].flatMap((name) => fields[name] ?? []);
  const labels = named.flatMap(({ attributes: { label, term }, text }) => [label ?? term ?? text, term ?? text]);
  const shows = (fields['itunes:category'] ?? []).flatMap(itunesCategories);
  const keywords = ['itunes:keywords', 'media:keywords'].flatMap((name) => textOf(fields, [name])?.split(',') ?? []);
  const all = [...labels, ...shows, ...keywords].map((label) => plainText(label)).filter((label) => label !== '');
  return [...new Set(all)];
}

function itunesCategories(element: RawElement): string[] {
  const below = (element.children['itunes:category'] ?? []).flatMap(itunesCategories);
  return [element.attributes.text ?? element.text, ...below];
}

function sourceOf(fields: RawFields, base: string | undefined): FeedItem['source'] {
  const source = fields.source?.[0];
  if (source === undefined) return undefined;
  const isPlain = Object.keys(source.children).length === 0;
  const named = isPlain ? squeeze(plainText(source.text)) : titleOf(source.children);
  const title = named === '' ? undefined : named;
  const url = absolute(source.attributes.url, undefined, base) ?? alternateLink(source.children, 'atom', base);
  return title === undefined && url === undefined ? undefined : present({ title, url });
}

function firstOf(
  fields: RawFields,
  names: readonly string[],
  fits: (element: RawElement) => boolean,
): RawElement | undefined {
  return names.flatMap((name) => fields[name] ?? []).find(fits);
}

function textOf(fields: RawFields, names: readonly string[]): string | undefined {
  return firstOf(fields, names, ({ text }) => text.trim() !== '')?.text.trim();
}

/**
 * The one mapping from what a reader saw to what the domain knows. Which element means what, and which wins, is said
 * here and nowhere else.
 */
import type { FeedItem, ParsedFeed } from '#core';
import { utcInstant } from '../text/dates.js';
import { authorOf } from './author.js';
import { categoriesOf } from './categories.js';
import { feedLinksOf } from './feed-links.js';
import { textOf } from './fields.js';
import { absolute, alternateLink, withAbsoluteLinks } from './links.js';
import { paceOf } from './pace.js';
import { present } from './present.js';
import { proseOf, titleOf } from './prose.js';
import type { RawFeed, RawFields } from './raw-feed.js';

const titleNames = ['title', 'dc:title', 'media:title', 'itunes:title', 'news:title'];

export function toParsedFeed(raw: RawFeed, url: string): ParsedFeed {
  const own = URL.canParse(url) ? url : undefined;
  const link = alternateLink(raw.channel, raw.format, own);
  const base = own === undefined ? link : siteBase(raw.format, own, link);
  const items = raw.items.map((fields) => toItem(fields, raw, base));
  return {
    items,
    ...present({
      title: titleIn(raw.channel),
      link,
      lang: textOf(raw.channel, ['language', 'dc:language', 'xml:lang']),
      pace: paceOf(raw.channel),
      ...feedLinksOf(raw.channel, own),
    }),
  };
}

/** Feeds write links relative to their site, which may live on another host than the feed. */
function siteBase(format: RawFeed['format'], url: string, link: string | undefined): string {
  if (format === 'atom' || link === undefined) return url;
  return new URL(link).host === new URL(url).host ? url : link;
}

function toItem(fields: RawFields, raw: RawFeed, base: string | undefined): FeedItem {
  const link = linkOf(fields, raw.format, base);
  const from = base ?? link;
  const summary = proseIn(fields, summaryNames);
  const content = proseIn(fields, contentNames) ?? secondProse(fields);
  return {
    categories: categoriesOf(fields),
    ...present({
      id: textOf(fields, ['id', 'guid', 'rdf:about', 'dc:identifier', 'loc']),
      title: titleIn(fields),
      link,
      ...dateOf(fields),
      author: authorOf(fields, raw.channel),
      summary: summary && withAbsoluteLinks(summary.markup, summary.base, from),
      content: content && withAbsoluteLinks(content.markup, content.base, from),
      source: sourceOf(fields, base),
    }),
  };
}

function titleIn(fields: RawFields): string | undefined {
  for (const name of titleNames) {
    for (const element of fields[name] ?? []) {
      const title = titleOf(element);
      if (title !== '') return title;
    }
  }
  return undefined;
}

const summaryNames = [
  'description',
  'summary',
  'dc:description',
  'itunes:summary',
  'media:description',
  'itunes:subtitle',
];
const contentNames = ['content:encoded', 'content', 'atom:content', 'xhtml:body', 'body', 'fullitem', 'encoded'];

interface Prose {
  readonly markup: string;
  readonly base: string | undefined;
}

function proseIn(fields: RawFields, names: readonly string[]): Prose | undefined {
  for (const name of names) {
    for (const element of fields[name] ?? []) {
      const markup = proseOf(element);
      if (markup !== '') return { markup, base: element.base };
    }
  }
  return undefined;
}

/** Where RSS has a description and, from elsewhere, a summary, the two are a short text and a long one. */
function secondProse(fields: RawFields): Prose | undefined {
  return fields.summary && fields.description && proseIn(fields, ['summary']);
}

function linkOf(fields: RawFields, format: RawFeed['format'], base: string | undefined): string | undefined {
  // FeedBurner's RSS hides the page behind its own redirect; its Atom link is what every reader knows the entry by.
  const original = format === 'rss' ? textOf(fields, ['feedburner:origlink']) : undefined;
  return (
    absolute(original, undefined, base) ??
    alternateLink(fields, format, base) ??
    absolute(permanentLink(fields), undefined, base) ??
    absolute(fields.enclosure?.[0]?.attributes.url, undefined, base)
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
  'dcterms:date',
  'created',
  'atom:published',
  'news:publication_date',
  'updated',
  'modified',
  'dcterms:modified',
  'atom:updated',
  'date',
  'lastbuilddate',
  'lastmod',
];

const longestRefused = 100;

/** The first that can be read, and the first before it that cannot. */
function dateOf(fields: RawFields): Pick<FeedItem, 'publishedAt' | 'refusedDate'> {
  let refused = '';
  for (const name of dateNames) {
    for (const { text } of fields[name] ?? []) {
      const publishedAt = utcInstant(text);
      if (publishedAt !== undefined) return { publishedAt, ...refusedIn(refused) };
      if (refused === '') refused = text.trim().slice(0, longestRefused);
    }
  }
  return refusedIn(refused);
}

function refusedIn(refusedDate: string): Pick<FeedItem, 'refusedDate'> {
  return refusedDate === '' ? {} : { refusedDate };
}

/** RSS names the publisher in text, Atom with elements, Google's news sitemaps as the item's publication. */
function sourceOf(fields: RawFields, base: string | undefined): FeedItem['source'] {
  const source = fields.source?.[0];
  if (source === undefined) return published(fields);
  const title = Object.keys(source.children).length === 0 ? titleOf(source) : titleIn(source.children);
  const url = absolute(source.attributes.url, undefined, base) ?? alternateLink(source.children, 'atom', base);
  const told = present({ title: title === '' ? undefined : title, url });
  return Object.keys(told).length === 0 ? undefined : told;
}

function published(fields: RawFields): FeedItem['source'] {
  const title = textOf(fields['news:publication']?.[0]?.children ?? {}, ['news:name']);
  return title === undefined ? undefined : { title };
}

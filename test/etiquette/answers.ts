/** What publishers say, well or badly. */
import type { Asked, Script } from './row.js';

export interface Entry {
  readonly slug: string;
  readonly title?: string;
  /** Null for none. */
  readonly guid?: string | null;
  /** RFC 822. */
  readonly date?: string;
  /** A path; the slug without it. */
  readonly link?: string;
}

/** `channel` is XML that stands before the items. */
export function rss(origin: string, entries: readonly (string | Entry)[], channel = ''): string {
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">';
  const about = `<title>Nordic Wire</title><link>${origin}/</link><description>News</description>${channel}`;
  const items = entries.map((entry) => item(origin, typeof entry === 'string' ? { slug: entry } : entry));
  return `${head}<channel>${about}${items.join('')}</channel></rss>`;
}

function item(origin: string, { slug, title = `About ${slug}`, guid = slug, date, link = `/${slug}` }: Entry): string {
  const id = guid === null ? '' : `<guid isPermaLink="false">${guid}</guid>`;
  const when = date === undefined ? '' : `<pubDate>${date}</pubDate>`;
  return `<item><title>${title}</title><link>${origin}${link}</link>${id}${when}</item>`;
}

export const xml = { 'content-type': 'application/rss+xml; charset=utf-8' };
export const html = { 'content-type': 'text/html; charset=utf-8' };

/** A feed of three entries that never change. */
export function news(headers: Readonly<Record<string, string>> = {}, channel = ''): Script {
  return ({ origin }) => ({
    headers: { ...xml, ...headers },
    body: rss(origin, ['ferry', 'harbour', 'mayor'], channel),
  });
}

/** The same, and "unchanged" to whoever shows one of these validators. */
export function conditionalNews(validators: Readonly<Record<string, string>>): Script {
  return (asked) => (showsOneOf(asked, validators) ? { status: 304, headers: validators } : news(validators)(asked));
}

function showsOneOf({ headers }: Asked, { etag, 'last-modified': date }: Readonly<Record<string, string>>): boolean {
  const sameTag = etag !== undefined && headers['if-none-match'] === etag;
  return sameTag || (date !== undefined && headers['if-modified-since'] === date);
}

/** A feed that brings other entries at each request. */
export function changing(entries: (nth: number) => readonly (string | Entry)[], headers = {}): Script {
  return ({ origin, nth }) => ({ headers: { ...xml, ...headers }, body: rss(origin, entries(nth)) });
}

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body = ''): Script =>
  () => ({ status: code, headers, body });

export const redirect = (code: number, location: string): Script => status(code, { location });

export const robots =
  (text: string): Script =>
  () => ({ headers: { 'content-type': 'text/plain' }, body: text });

/** The first request meets the first script, and so on; the last one stays. */
export const inTurn =
  (...scripts: readonly Script[]): Script =>
  (asked) =>
    scripts[Math.min(asked.nth, scripts.length) - 1]!(asked);

export const page =
  (body: string): Script =>
  () => ({ headers: html, body: `<!doctype html><html><body>${body}</body></html>` });

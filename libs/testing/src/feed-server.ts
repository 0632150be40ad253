/** A scriptable web for specs: RSS feeds with validators, pages and faults, served for real on the loopback. */
import { hash } from 'node:crypto';
import {
  startScriptedServer,
  type Answer,
  type Respond,
  type ScriptedServer,
  type SeenRequest,
} from './scripted-server.js';

export interface ServedItem {
  readonly title: string;
  /** A path of this server or an absolute address. */
  readonly link: string;
  readonly id?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  readonly summary?: string;
}

export interface ServedFeed {
  readonly title: string;
  readonly items: readonly ServedItem[];
}

export interface FeedServer extends ScriptedServer {
  /** Sets or replaces the feed at a path; answers its address. */
  readonly feed: (path: string, feed: ServedFeed) => string;
  /** Sets or replaces a page: its HTML, a whole answer, or a function from request to answer. */
  readonly page: (path: string, page: string | Answer | Respond) => string;
  readonly requests: () => readonly SeenRequest[];
}

export async function startFeedServer(): Promise<FeedServer> {
  const served = new Map<string, Respond>();
  const requests: SeenRequest[] = [];
  const server = await startScriptedServer((request) => {
    requests.push(request);
    const respond = served.get(request.path) ?? served.get(request.path.replace(/\?.*$/, ''));
    return respond?.(request) ?? { status: 404, body: 'not found' };
  });
  const serve = (path: string, respond: Respond): string => {
    served.set(path, respond);
    return server.url + path;
  };
  return {
    ...server,
    feed: (path, feed) => serve(path, (request) => conditional(request, rss(feed, server.url))),
    page: (path, page) => serve(path, typeof page === 'function' ? page : () => answerOf(page)),
    requests: () => [...requests],
  };
}

const answerOf = (page: string | Answer): Answer =>
  typeof page === 'string' ? { headers: { 'content-type': 'text/html; charset=utf-8' }, body: page } : page;

function conditional(request: SeenRequest, body: string): Answer {
  const etag = `"${hash('sha256', body).slice(0, 16)}"`;
  if (request.headers['if-none-match'] === etag) return { status: 304, headers: { etag } };
  return { headers: { 'content-type': 'application/rss+xml; charset=utf-8', etag }, body };
}

function rss({ title, items }: ServedFeed, origin: string): string {
  const head = `<title>${escaped(title)}</title><link>${origin}/</link><description>${escaped(title)}</description>`;
  const body = items.map((item) => rssItem(item, origin)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${head}\n${body}\n</channel></rss>\n`;
}

function rssItem({ title, link, id, publishedAt, summary }: ServedItem, origin: string): string {
  const parts = [
    element('title', title),
    element('link', new URL(link, origin).href),
    id === undefined ? '' : `<guid isPermaLink="false">${escaped(id)}</guid>`,
    publishedAt === undefined ? '' : element('pubDate', new Date(publishedAt).toUTCString()),
    summary === undefined ? '' : element('description', summary),
  ];
  return `<item>${parts.join('')}</item>`;
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

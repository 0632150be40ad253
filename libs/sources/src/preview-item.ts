/** One item of a source that is looked at: its page read and judged as the line would, or the feed's own words where it cannot. */
import {
  findInArticle,
  isReadable,
  judge,
  momentOf,
  publisherBehind,
  publisherOf,
  TooLongToRead,
  type FeedItem,
  type Fetched,
  type FindingsRecorded,
  type Judgement,
  type PageReading,
  type Publisher,
  fetchedDocument,
} from '#core';
import { hash } from 'node:crypto';
import { articleIdAt } from './article-id.js';
import type { SourceDesk } from './desk.js';

export interface ItemPreview {
  readonly title: string;
  readonly url?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  /** `read`: there is an article; `failed`: the page was no article or did not come; `unread`: it was not asked for in time. */
  readonly page: 'read' | 'failed' | 'unread';
  /** A sentence for people; empty for what was read. */
  readonly because: string;
  /** 0 to 1: how sure we are to have the article whole and alone; null for what was not read. */
  readonly quality: number | null;
  readonly words: number;
  readonly judgement: Judgement;
  /** What was judged. */
  readonly basis: 'page' | 'entry';
  /** Outcomes, meetings and reactions found on the page. */
  readonly claims: number;
}

export interface ReadItem {
  readonly shown: ItemPreview;
  /** Of a readable and relevant page, with the text that its offsets refer to. */
  readonly found?: { readonly record: FindingsRecorded['data']; readonly text: string };
}

export interface Origin {
  readonly publisher: Publisher;
  readonly lang?: string;
}

export function judgedByEntry({ story }: SourceDesk, item: FeedItem, because: string): ItemPreview {
  const judgement = judge(item.title ?? '', item.summary ?? '', story.relevance);
  const nothing = { because, quality: null, words: 0, claims: 0 };
  return { ...headOf(item), page: 'unread', ...nothing, judgement, basis: 'entry' };
}

export async function readItem(desk: SourceDesk, item: FeedItem, origin: Origin): Promise<ReadItem> {
  const failed = (because: string): ReadItem => ({ shown: { ...judgedByEntry(desk, item, because), page: 'failed' } });
  const answer = await desk.get({ url: item.link ?? '', purpose: 'page' });
  if (!answer.ok) return failed(answer.detail);
  try {
    return await readAnswer(desk, item, origin, answer);
  } catch (error) {
    if (error instanceof TooLongToRead) return failed(error.message);
    throw error;
  }
}

async function readAnswer(desk: SourceDesk, item: FeedItem, origin: Origin, answer: Fetched): Promise<ReadItem> {
  const asked = item.link === undefined ? {} : { asked: item.link };
  const reading = await desk.reading.readPage({ ...fetchedDocument(answer), ...asked });
  const { verdict, reason = '', article } = reading;
  if (!isReadable(verdict)) {
    const because = `the page is no article: ${verdict.replaceAll('-', ' ')}${reason === '' ? '' : `, ${reason}`}`;
    return { shown: { ...judgedByEntry(desk, item, because), page: 'failed' } };
  }
  const title = article.title ?? item.title ?? '';
  return readArticle(desk, { item, origin, reading, title, text: `${title}\n\n${article.text}`.trim() });
}

async function readArticle(desk: SourceDesk, read: Read): Promise<ReadItem> {
  const { item, reading, title, text } = read;
  const judgement = judge(title, text, desk.story.relevance);
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const judged = { page: 'read', because: '', quality: reading.quality, words, judgement, basis: 'page' } as const;
  if (!judgement.relevant) return { shown: { ...headOf(item), ...judged, claims: 0 } };
  const record = await findIn(desk, read);
  return { shown: { ...headOf(item), ...judged, claims: claimsIn(record) }, found: { record, text } };
}

interface Read {
  readonly item: FeedItem;
  readonly origin: Origin;
  readonly reading: PageReading;
  readonly title: string;
  readonly text: string;
}

/** As the line records it: the same id, the same publisher, the same date. */
async function findIn(
  desk: SourceDesk,
  { item, origin, reading, title, text }: Read,
): Promise<FindingsRecorded['data']> {
  const { article } = reading;
  const url = item.link ?? '';
  const id = articleIdAt(url) ?? url;
  const known = desk.story.feeds;
  const passedOn = publisherIn(item, origin.publisher, known);
  const publisher = publisherBehind(article.siteName, passedOn, known);
  const at = happenedAt(article.publishedAt, item.publishedAt);
  const lang = article.lang ?? origin.lang;
  const told = { ...(at === undefined ? {} : { publishedAt: at }), ...(lang === undefined ? {} : { lang }) };
  const header = { id, url, title, publisher, ...told };
  const archived = { header, text, textHash: hash('sha256', text), origin: id, baseline: false };
  return findInArticle(desk.reading.findClaims, await desk.reading.reader(), archived, desk.story);
}

function publisherIn(item: FeedItem, own: Publisher, known: SourceDesk['story']['feeds']): Publisher {
  if (own.kind !== undefined) return publisherOf(item, { publisher: own.name, kind: own.kind }, known);
  return item.source?.title === undefined ? own : { name: item.source.title };
}

/** The page's own date is first-hand; a bare day says less than the feed's instant. */
function happenedAt(pageDate: string | undefined, feedDate: string | undefined): string | undefined {
  const [page, feed] = [momentOf(pageDate), momentOf(feedDate)];
  return (page?.precision === 'instant' ? page : (feed ?? page))?.at;
}

function claimsIn({ findings }: FindingsRecorded['data']): number {
  return findings.outcomes.length + findings.followUps.length + findings.reactions.length;
}

function headOf({ title = '', link, publishedAt }: FeedItem): Pick<ItemPreview, 'title' | 'url' | 'publishedAt'> {
  return {
    title,
    ...(link === undefined ? {} : { url: link }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

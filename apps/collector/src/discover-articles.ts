/** Items of a feed → articles discovered: each address once across feeds and spellings, and again when its headline changed. */
import {
  articleDecider,
  handle,
  momentOf,
  publisherOf,
  type ArticleDiscovered,
  type FeedDoc,
  type FeedItem,
} from '#core';
import { articleIdAt } from '#sources';
import { hash } from 'node:crypto';
import type { Collector } from './collector.js';

/** In one go: an archive-sized feed must not flood the line, and the rest comes in later ones. */
const mostAtOnce = 500;

interface Entry {
  readonly article: string;
  readonly fingerprint: string;
  readonly data: ArticleDiscovered['data'];
}

export interface Discovered {
  /** Articles never met in this feed before, and articles that were. */
  readonly fresh: number;
  readonly known: number;
  /** Items that are left for another time. */
  readonly left: number;
}

export async function discoverArticles(
  collector: Collector,
  feed: FeedDoc,
  items: readonly FeedItem[],
  baseline: boolean,
): Promise<Discovered> {
  const entries = onePerArticle(items.flatMap((item) => entryOf(item, feed, collector, baseline) ?? []));
  const seen = await collector.polls.seen(
    feed.id,
    entries.map(({ article }) => article),
  );
  const met = new Map(entries.map(({ article }, i) => [article, seen[i]]));
  const unseen = entries.filter(({ article, fingerprint }) => met.get(article) !== fingerprint);
  const taken = newest(unseen);
  await Promise.all(taken.map((entry) => discover(collector, entry)));
  await collector.polls.markSeen(feed.id, taken);
  const isFresh = ({ article }: Entry) => met.get(article) === undefined;
  const known = entries.filter((entry) => !isFresh(entry)).length;
  return { fresh: taken.filter(isFresh).length, known, left: unseen.length - taken.length };
}

/** A live blog may have an item for each of its posts, all at the one address of its page: the newest tells how that stands. */
function onePerArticle(entries: readonly Entry[]): readonly Entry[] {
  const oldestFirst = newestFirst(entries).toReversed();
  return [...new Map(oldestFirst.map((entry) => [entry.article, entry])).values()].toReversed();
}

const newest = (entries: readonly Entry[]): readonly Entry[] =>
  entries.length <= mostAtOnce ? entries : entries.slice(0, mostAtOnce);

/** Feeds put the newest first, sitemaps of news anywhere: their dates tell, else their order. */
function newestFirst(entries: readonly Entry[]): readonly Entry[] {
  const times = new Map(entries.map((entry) => [entry, Date.parse(entry.data.publishedAt ?? '') || 0]));
  return entries.toSorted((one, other) => (times.get(other) ?? 0) - (times.get(one) ?? 0));
}

/** Undefined for an item without an address: there is no article to read behind it. */
export function articleOf({ link = '' }: FeedItem): string | undefined {
  return articleIdAt(link);
}

function entryOf(item: FeedItem, feed: FeedDoc, { story }: Collector, baseline: boolean): Entry | undefined {
  const { link = '', title = '', summary = '', refusedDate } = item;
  const article = articleOf(item);
  if (article === undefined) return undefined;
  const published = momentOf(item.publishedAt);
  return {
    article,
    fingerprint: hash('sha256', `${title}\n${summary}`).slice(0, 12),
    data: {
      url: link,
      feed: feed.id,
      title,
      summary,
      publisher: publisherOf(item, feed, story.feeds),
      ...(published === undefined ? {} : { publishedAt: published.at }),
      ...(refusedDate === undefined ? {} : { refusedDate }),
      lang: feed.lang,
      baseline,
    },
  };
}

async function discover({ log, queues, now }: Collector, { article, data }: Entry): Promise<void> {
  const at = momentOf(data.publishedAt) ?? ({ at: now().toISOString(), precision: 'unknown' } as const);
  const subject = `article:${article}`;
  const facts = await handle(log, articleDecider, subject, { type: 'DiscoverArticle', at, entry: data });
  if (facts.length > 0) await queues.add('fetch-article', { article }, article);
}

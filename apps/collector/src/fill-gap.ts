/** Two polls of a feed shared no item: the hole is told, and the publisher's older pages are read until they reach what was known. */
import { feedDecider, handle, olderPageOf, type FeedDoc, type FeedItem, type Fetched, type ParsedFeed } from '#core';
import type { Collector } from './collector.js';
import { articleOf, discoverArticles } from './discover-articles.js';
import { readFeed } from './take-in-feed.js';

const mostPages = 5;

export interface Hole {
  /** ISO 8601 UTC: the last poll before it, and the first one after it. */
  readonly after: string;
  readonly before: string;
}

/** The document after it. */
interface Newest {
  readonly answer: Fetched;
  readonly feed: ParsedFeed;
}

export async function fillGap(collector: Collector, doc: FeedDoc, hole: Hole, newest: Newest): Promise<void> {
  const because = `the polls before and after it share no item, of which the later one holds ${newest.feed.items.length}`;
  await tell(collector, doc, { type: 'SuspectGap', ...hole, because });
  const filled = await readBack(collector, doc, newest);
  if (filled !== undefined) await tell(collector, doc, { type: 'FillGap', after: hole.after, items: filled });
}

/** How many items were missed; undefined when the older pages end, fail or go on too long before they reach what was known. */
async function readBack(collector: Collector, doc: FeedDoc, { answer, feed }: Newest): Promise<number | undefined> {
  const met = new Set(feed.items.map(articleOf));
  let missed = 0;
  let last: ParsedFeed | undefined = feed;
  for (let page = 2; page < 2 + mostPages; page++) {
    last = await readPage(collector, doc, last?.older ?? olderPageOf(answer, page));
    const items = last === undefined ? [] : last.items.filter((item) => !met.has(articleOf(item)));
    if (items.length === 0) return undefined;
    const unknown = await beforeKnown(collector, doc, items);
    missed += (await discoverArticles(collector, doc, unknown, false)).fresh;
    if (unknown.length < items.length) return missed;
    for (const item of items) met.add(articleOf(item));
  }
  return undefined;
}

async function readPage(collector: Collector, doc: FeedDoc, url: string | undefined): Promise<ParsedFeed | undefined> {
  const answer = url === undefined ? undefined : await collector.get({ url, purpose: 'feed' });
  if (!answer?.ok) return undefined;
  const reading = await readFeed(collector, doc, answer);
  return 'feed' in reading ? reading.feed : undefined;
}

/** What lies behind the first known item is older than all that was missed. */
async function beforeKnown({ polls }: Collector, { id }: FeedDoc, items: readonly FeedItem[]) {
  const seen = await polls.seen(
    id,
    items.map((item) => articleOf(item) ?? ''),
  );
  const known = seen.findIndex((fingerprint) => fingerprint !== undefined);
  return known === -1 ? items : items.slice(0, known);
}

type Told =
  | { type: 'SuspectGap'; after: string; before: string; because: string }
  | { type: 'FillGap'; after: string; items: number };

async function tell({ log, now }: Collector, { id }: FeedDoc, command: Told): Promise<void> {
  const at = { at: now().toISOString(), precision: 'instant' } as const;
  await handle(log, feedDecider, `feed:${id}`, { ...command, at });
}

/** Two polls of a feed shared no item: the hole is told, and the publisher's older pages are read until they reach what was known. */
import {
  fetchedDocument,
  feedDecider,
  handle,
  olderPageOf,
  suspectsGap,
  type FeedDoc,
  type FeedItem,
  type Fetched,
  type ParsedFeed,
  type PollState,
} from '#core';
import type { Collector } from './collector.js';
import { articleOf, discoverArticles } from './discover-articles.js';
import { printsOf, readFeed } from './take-in-feed.js';

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

/** Tells the hole before `feed`, if there is one, or finds again the one that a poll which did not end had told. */
export async function findHole(
  collector: Collector,
  doc: FeedDoc,
  state: PollState,
  feed: ParsedFeed,
): Promise<Hole | undefined> {
  const { succeededAt: after } = state;
  if (after === undefined) return undefined;
  const told = doc.gaps.find((gap) => gap.after === after && !gap.filled);
  if (told !== undefined) return told;
  if (!(await isDetached(collector, doc, state, feed))) return undefined;
  const hole = { after, before: collector.now().toISOString() };
  const because = `the polls before and after it share no item, of which the later one holds ${feed.items.length}`;
  await tell(collector, doc, { type: 'SuspectGap', ...hole, because });
  return hole;
}

async function isDetached({ polls }: Collector, { id }: FeedDoc, state: PollState, { items }: ParsedFeed) {
  const document = { prints: printsOf(items), items: items.length };
  if (!suspectsGap(state, { ...document, anySeen: false })) return false;
  const seen = await polls.seen(
    id,
    items.map((item) => articleOf(item) ?? ''),
  );
  return !seen.some((fingerprint) => fingerprint !== undefined);
}

export async function fillGap(collector: Collector, doc: FeedDoc, hole: Hole, newest: Newest): Promise<void> {
  const { pages, reachesKnown } = await readBack(collector, doc, newest);
  let [missed, left] = [0, 0];
  // The oldest first: what is known then lies behind all that is not, should this end half-way.
  for (const page of [...pages].reverse()) {
    const taken = await discoverArticles(collector, doc, page, false);
    [missed, left] = [missed + taken.fresh, left + taken.left];
  }
  if (reachesKnown && left === 0) await tell(collector, doc, { type: 'FillGap', after: hole.after, items: missed });
}

interface OlderPages {
  /** The items on each that were missed; the newest first. */
  readonly pages: readonly (readonly FeedItem[])[];
  /** False when the older pages end, fail or go on too long before they reach what was known. */
  readonly reachesKnown: boolean;
}

async function readBack(collector: Collector, doc: FeedDoc, { answer, feed }: Newest): Promise<OlderPages> {
  const met = new Set(feed.items.map(articleOf));
  const pages: (readonly FeedItem[])[] = [];
  let last: ParsedFeed | undefined = feed;
  for (let page = 2; page < 2 + mostPages; page++) {
    last = await readPage(collector, doc, last?.older ?? olderPageOf(answer, page));
    const items = last === undefined ? [] : last.items.filter((item) => !met.has(articleOf(item)));
    if (items.length === 0) break;
    const unknown = await beforeKnown(collector, doc, items);
    pages.push(unknown);
    if (unknown.length < items.length) return { pages, reachesKnown: true };
    for (const item of items) met.add(articleOf(item));
  }
  return { pages, reachesKnown: false };
}

async function readPage(collector: Collector, doc: FeedDoc, url: string | undefined): Promise<ParsedFeed | undefined> {
  const answer = url === undefined ? undefined : await collector.get({ url, purpose: 'feed' });
  if (!answer?.ok) return undefined;
  const reading = await readFeed(collector, doc, fetchedDocument(answer));
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

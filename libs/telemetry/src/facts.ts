/** How the service stands, in numbers, as its store tells them: what freshness is judged by and what the gauges show. */
import type { FullDisk } from './full-disk.js';
import { feedsView, pendingView, type FeedDoc, type PendingArticle, type Recorded, type ServedViews } from '#core';

export interface QueueFacts {
  readonly name: string;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
  /** Of the job that is next. */
  readonly next?: string;
  /** When the job began that has been under way longest, in milliseconds. */
  readonly activeSince?: number;
}

/** Times are in milliseconds; absent where nothing waits. */
export interface Facts {
  readonly head: number;
  readonly projected: number;
  readonly parked: number;
  /** When the first event was learnt that the views lack. */
  readonly unprojectedSince?: number;
  readonly pending: number;
  /** When the article was found that has waited longest for its verdict. */
  readonly pendingSince?: number;
  readonly owed: number;
  /** When the change was learnt that is owed longest. */
  readonly owedSince?: number;
  readonly due: number;
  /** When the feed was to be asked that is overdue longest. */
  readonly dueSince?: number;
  /** By health. */
  readonly feeds: Readonly<Record<string, number>>;
  readonly queues: readonly QueueFacts[];
  readonly durability: string;
}

/** Where they come from; each asks Redis. */
export interface Sources {
  readonly log: {
    readonly head: () => Promise<number>;
    readonly read: (after: number, limit: number) => Promise<readonly Recorded[]>;
  };
  readonly views: ServedViews;
  readonly outbox: { readonly count: () => Promise<number>; readonly oldest: () => Promise<number | undefined> };
  readonly polls: { readonly overdue: (now: number) => Promise<{ readonly due: number; readonly since?: number }> };
  readonly queues: { readonly look: () => Promise<readonly QueueFacts[]> };
  /** Rejects where the server is not fit to hold the log. */
  readonly durability: () => Promise<{ readonly promise: string }>;
  /** For how many milliseconds the server has not answered; 0 while it does. */
  readonly absentMs: () => number;
  /** Of the disks that it writes to the one without room. */
  readonly fullDisk: () => FullDisk | undefined;
  readonly now: () => Date;
}

/** More are counted, and not searched for the oldest. */
const mostSearched = 10_000;

export async function factsOf({ log, views, outbox, polls, queues, durability, now }: Sources): Promise<Facts> {
  const [{ position, parked }, pending, owed, polling, found, { promise }] = await Promise.all([
    views.account(),
    pendingIn(views),
    Promise.all([outbox.count(), outbox.oldest()]),
    polls.overdue(now().getTime()),
    queues.look(),
    durability(),
  ]);
  const feeds = [...(await views.all(feedsView.name)).values()] as FeedDoc[];
  // Last, so that what it counts is at least what the others saw.
  const head = await log.head();
  const [first] = head > position ? await log.read(position, 1) : [];
  return {
    ...{ head, projected: position, parked, owed: owed[0], due: polling.due, queues: found, durability: promise },
    ...pending,
    ...since('unprojectedSince', first && Date.parse(first.learntAt)),
    ...since('owedSince', owed[1]),
    ...since('dueSince', polling.since),
    feeds: countBy(feeds.map(({ health, paused }) => (paused ? 'paused' : health))),
  };
}

async function pendingIn(views: ServedViews): Promise<Pick<Facts, 'pending' | 'pendingSince'>> {
  const pending = await views.count(pendingView.name);
  if (pending === 0 || pending > mostSearched) return { pending };
  const docs = [...(await views.all(pendingView.name)).values()] as PendingArticle[];
  const oldest = docs.reduce((least, { since }) => Math.min(least, Date.parse(since)), Infinity);
  return { pending, ...since('pendingSince', Number.isFinite(oldest) ? oldest : undefined) };
}

function since<K extends string>(name: K, at: number | undefined): Partial<Record<K, number>> {
  return (at === undefined ? {} : { [name]: at }) as Partial<Record<K, number>>;
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

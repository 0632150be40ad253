/** What a poll found, told to the log where it is news: health, a lie, a move. */
import { feedDecider, handle, hasMoved, type FeedCommand, type FeedDoc, type PollOutcome, type PollState } from '#core';
import type { Collector } from './collector.js';

export interface PollNews {
  readonly outcome: PollOutcome;
  readonly state: PollState;
  readonly lie?: string;
  /** ISO 8601 UTC; empty when it is not asked again by itself. */
  readonly nextPollAt: string;
}

export async function tellOfFeed(collector: Collector, doc: FeedDoc, news: PollNews): Promise<void> {
  for (const command of await commandsFor(collector, doc, news)) {
    await handle(collector.log, feedDecider, `feed:${doc.id}`, command);
  }
}

async function commandsFor(collector: Collector, doc: FeedDoc, news: PollNews): Promise<readonly FeedCommand[]> {
  const { outcome, state, lie, nextPollAt } = news;
  const at = { at: collector.now().toISOString(), precision: 'instant' } as const;
  const move = await moveOf(collector, doc, state, at.at);
  const { health, because } = move?.taken ?? outcome;
  const commands: FeedCommand[] = [];
  if (health !== undefined && health !== doc.health) {
    commands.push({ type: 'ReportHealth', at, health, because, ...attemptAt(nextPollAt) });
  }
  if (lie !== undefined) commands.push({ type: 'DistrustValidators', at, because: lie });
  if (move !== undefined && move.taken === undefined) {
    commands.push({ type: 'MoveFeed', at, to: move.to, because: move.because });
  }
  return commands;
}

function attemptAt(nextPollAt: string): { readonly nextAttempt?: string } {
  return nextPollAt === '' ? {} : { nextAttempt: nextPollAt };
}

/** Where it has moved, if it has. Two feeds at one address would be one asked twice: then it stays, and says why. */
async function moveOf({ views, bounds }: Collector, { id }: FeedDoc, { moving }: PollState, now: string) {
  if (moving === undefined || !hasMoved(moving, now, bounds.floorSeconds)) return undefined;
  const { to, polls, since } = moving;
  const feeds = (await views.all('feeds')).values() as Iterable<FeedDoc>;
  const other = [...feeds].find((feed) => feed.id !== id && addressOf(feed.url) === to);
  const because = `its publisher sent us there for good, ${String(polls)} times in a row since ${since}`;
  if (other === undefined) return { to, because };
  const taken = `its publisher sends us for good to ${to}, which is polled already as ${other.id}`;
  return { to, because, taken: { health: 'degraded', because: taken } as const };
}

function addressOf(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

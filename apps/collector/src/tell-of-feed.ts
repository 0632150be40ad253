/** What a poll found, told to the log where it is news: health, a lie, a move. */
import { feedDecider, handle, hasMoved, type FeedCommand, type FeedDoc, type PollOutcome, type PollState } from '#core';
import type { Collector } from './collector.js';

export interface Finding {
  readonly outcome: PollOutcome;
  readonly state: PollState;
  readonly lie?: string;
  /** ISO 8601 UTC; empty when it is not asked again by itself. */
  readonly nextPollAt: string;
}

export async function tellOfFeed(collector: Collector, doc: FeedDoc, finding: Finding): Promise<void> {
  for (const command of commandsFor(collector, doc, finding)) {
    await handle(collector.log, feedDecider, `feed:${doc.id}`, command);
  }
}

function commandsFor({ now, bounds }: Collector, doc: FeedDoc, finding: Finding): readonly FeedCommand[] {
  const { outcome, state, lie, nextPollAt } = finding;
  const { health } = outcome;
  const { moving } = state;
  const at = { at: now().toISOString(), precision: 'instant' } as const;
  const commands: FeedCommand[] = [];
  if (health !== undefined && health !== doc.health) {
    commands.push({ type: 'ReportHealth', at, health, because: `${outcome.because}; ${nextInWords(nextPollAt)}` });
  }
  if (lie !== undefined) commands.push({ type: 'DistrustValidators', at, because: lie });
  if (moving !== undefined && hasMoved(moving, at.at, bounds.floorSeconds)) {
    const because = `its publisher sent us there for good, ${String(moving.polls)} times in a row since ${moving.since}`;
    commands.push({ type: 'MoveFeed', at, to: moving.to, because });
  }
  return commands;
}

function nextInWords(nextPollAt: string): string {
  return nextPollAt === ''
    ? 'it is not asked again unless somebody wants it'
    : `asked again at ${nextPollAt.slice(0, 19)}Z`;
}

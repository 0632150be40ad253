import type { Decider } from '../decider.js';
import { Refusal } from '../errors.js';
import type { Happened } from '../event.js';
import type { FeedAdded, FeedFact, FeedHealth } from './events.js';
import { evolve, initialState, type FeedState } from './evolve.js';

export type FeedCommand =
  | { readonly type: 'AddFeed'; readonly at: Happened; readonly source: FeedAdded['data'] }
  | { readonly type: 'ReportHealth'; readonly at: Happened; readonly health: FeedHealth; readonly because: string };

export function decide(command: FeedCommand, state: FeedState): readonly FeedFact[] {
  switch (command.type) {
    case 'AddFeed':
      return addFeed(command, state);
    case 'ReportHealth':
      return reportHealth(command, state);
  }
}

function addFeed(command: Extract<FeedCommand, { type: 'AddFeed' }>, state: FeedState): readonly FeedFact[] {
  if (state.status === 'known') {
    if (state.source.url === command.source.url) return [];
    throw new Refusal('conflict', `this feed is known already with another address: ${state.source.url}`);
  }
  return [{ type: 'feed-added.v1', happened: command.at, data: command.source }];
}

function reportHealth(command: Extract<FeedCommand, { type: 'ReportHealth' }>, state: FeedState): readonly FeedFact[] {
  if (state.status === 'unknown') throw new Refusal('not-found', 'there is no such feed');
  if (state.health === command.health) return [];
  const data = { from: state.health, to: command.health, because: command.because };
  return [{ type: 'feed-health-changed.v1', happened: command.at, data }];
}

export const feedDecider: Decider<FeedCommand, FeedState, FeedFact> = { initialState, evolve, decide };

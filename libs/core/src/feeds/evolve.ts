import type { FeedAdded, FeedFact, FeedHealth } from './events.js';

export type FeedState =
  | { readonly status: 'unknown' }
  | { readonly status: 'known'; readonly source: FeedAdded['data']; readonly health: FeedHealth };

export const initialState: FeedState = { status: 'unknown' };

export function evolve(state: FeedState, fact: FeedFact): FeedState {
  switch (fact.type) {
    case 'feed-added.v1':
      return { status: 'known', source: fact.data, health: 'unknown' };
    case 'feed-health-changed.v1':
      return state.status === 'known' ? { ...state, health: fact.data.to } : state;
  }
}

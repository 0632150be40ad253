import type { FeedAdded, FeedFact, FeedHealth, FeedStanding } from './events.js';

export interface KnownFeed {
  readonly status: 'known' | 'paused' | 'removed';
  /** As it was added. */
  readonly source: FeedAdded['data'];
  /** Where it lives now. */
  readonly url: string;
  readonly health: FeedHealth;
  /** As people were told. */
  readonly standing: FeedStanding;
  readonly distrusted: boolean;
  /** Gaps that were not filled, by their `after`, and the version at which each was suspected. */
  readonly gaps: readonly { readonly after: string; readonly version: number }[];
  /** How many facts there are. */
  readonly version: number;
}

/** An older gap is past filling: publishers do not list that far back. */
const mostOpen = 50;

export type FeedState = { readonly status: 'unknown' } | KnownFeed;

export const initialState: FeedState = { status: 'unknown' };

export function evolve(state: FeedState, fact: FeedFact): FeedState {
  if (fact.type === 'feed-added.v1') {
    const { url } = fact.data;
    const asNew = { health: 'unknown', standing: 'well', distrusted: false, gaps: [], version: 1 } as const;
    return { status: 'known', source: fact.data, url, ...asNew };
  }
  if (state.status === 'unknown') return state;
  const version = state.version + 1;
  return { ...state, version, ...changed({ ...state, version }, fact) };
}

function changed({ gaps, version }: KnownFeed, fact: Exclude<FeedFact, { type: 'feed-added.v1' }>): Partial<KnownFeed> {
  switch (fact.type) {
    case 'feed-moved.v1':
      return { url: fact.data.to, distrusted: false };
    case 'feed-paused.v1':
      return { status: 'paused' };
    case 'feed-resumed.v1':
      return { status: 'known' };
    case 'feed-removed.v1':
      return { status: 'removed' };
    case 'feed-health-changed.v1':
      return { health: fact.data.to };
    case 'feed-standing-turned.v1':
      return { standing: fact.data.to };
    case 'feed-validators-distrusted.v1':
      return { distrusted: true };
    case 'coverage-gap-suspected.v1':
      return { gaps: [...gaps, { after: fact.data.after, version }].slice(-mostOpen) };
    case 'coverage-gap-filled.v1':
      return { gaps: gaps.filter(({ after }) => after !== fact.data.after) };
  }
}

import type { SubscriptionFact } from './events.js';

export interface SubscriptionState {
  readonly status: 'unknown' | 'active' | 'disabled';
  /** When the last digest was due, ISO 8601 UTC. */
  readonly digestUntil?: string;
}

export const initialState: SubscriptionState = { status: 'unknown' };

export function evolve(state: SubscriptionState, fact: SubscriptionFact): SubscriptionState {
  switch (fact.type) {
    case 'subscription-added.v1':
      return { status: 'active' };
    case 'subscription-disabled.v1':
      return { status: 'disabled' };
    case 'digest-made.v1':
      return { ...state, digestUntil: fact.data.until };
  }
}

import type { SubscriptionFact } from './events.js';

export interface SubscriptionState {
  readonly status: 'unknown' | 'active' | 'disabled';
}

export const initialState: SubscriptionState = { status: 'unknown' };

export function evolve(_state: SubscriptionState, fact: SubscriptionFact): SubscriptionState {
  switch (fact.type) {
    case 'subscription-added.v1':
      return { status: 'active' };
    case 'subscription-disabled.v1':
      return { status: 'disabled' };
  }
}

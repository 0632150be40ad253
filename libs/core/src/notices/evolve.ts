import type { SubscriptionFact } from './events.js';

export interface SubscriptionState {
  readonly status: 'unknown' | 'active' | 'disabled';
  /** How many facts there are. */
  readonly version: number;
  /** When the last digest was due, ISO 8601 UTC. */
  readonly digestUntil?: string;
  /** What it was told from then on, ISO 8601 UTC, it missed, being disabled. */
  readonly missedSince?: string;
  /** The last warning, of the failures that began then. */
  readonly warned?: { readonly failingSince: string; readonly percent: number };
  /** Versions of the orders that are not fulfilled yet. */
  readonly orders: readonly number[];
}

export const initialState: SubscriptionState = { status: 'unknown', version: 0, orders: [] };

export function evolve(state: SubscriptionState, fact: SubscriptionFact): SubscriptionState {
  const version = state.version + 1;
  return { ...state, version, ...changeBy(fact, { ...state, version }) };
}

function changeBy(fact: SubscriptionFact, { version, orders }: SubscriptionState): Partial<SubscriptionState> {
  switch (fact.type) {
    case 'subscription-added.v1':
    case 'subscription-enabled.v1':
      return { status: 'active' };
    case 'subscription-disabled.v1':
      return { status: 'disabled', missedSince: fact.data.missedSince ?? fact.happened.at };
    case 'subscription-warned.v1':
      return { warned: fact.data };
    case 'redelivery-ordered.v1':
      return { orders: [...orders, version] };
    case 'redelivery-fulfilled.v1':
      return { orders: orders.filter((order) => order !== fact.data.order) };
    case 'digest-made.v1':
      return { digestUntil: fact.data.until };
    case 'subscription-secret-rotated.v1':
      return {};
  }
}

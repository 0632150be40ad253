import { beginsDigests, changedBy, followsAnew, type Subscribed } from './change.js';
import type { SubscriptionAdded, SubscriptionChanged, SubscriptionFact } from './events.js';

export interface SubscriptionState {
  readonly status: 'unknown' | 'active' | 'disabled' | 'removed';
  /** How many facts there are. */
  readonly version: number;
  /** As it was asked for, with what was changed since; absent while it is unknown. */
  readonly asked?: Subscribed;
  /** When the last digest was due, or began to be asked for, ISO 8601 UTC. */
  readonly digestUntil?: string;
  /** What it was told from then on, ISO 8601 UTC, it missed, being disabled. */
  readonly missedSince?: string;
  /** The last warning, of the failures that began then. */
  readonly warned?: { readonly failingSince: string; readonly percent: number };
  /** Version at which the silence was noticed that lasts; absent while there is none. */
  readonly silence?: number | undefined;
  /** Versions of the orders that are not fulfilled yet. */
  readonly orders: readonly number[];
}

export const initialState: SubscriptionState = { status: 'unknown', version: 0, orders: [] };

export function evolve(state: SubscriptionState, fact: SubscriptionFact): SubscriptionState {
  const version = state.version + 1;
  // To one that is added again, nothing clings of what it was before.
  const before = fact.type === 'subscription-removed.v1' ? initialState : state;
  return { ...before, version, ...changeBy(fact, { ...before, version }) };
}

function changeBy(fact: SubscriptionFact, state: SubscriptionState): Partial<SubscriptionState> {
  const { version, orders } = state;
  switch (fact.type) {
    case 'subscription-added.v1':
      return added(fact);
    case 'subscription-changed.v1':
      return changed(fact, state);
    case 'subscription-enabled.v1':
      return { status: 'active' };
    case 'subscription-disabled.v1':
      return { status: 'disabled', silence: undefined, missedSince: fact.data.missedSince ?? fact.happened.at };
    case 'subscription-removed.v1':
      return { status: 'removed' };
    case 'subscription-warned.v1':
      return { warned: fact.data };
    case 'redelivery-ordered.v1':
      return { orders: [...orders, version] };
    case 'redelivery-fulfilled.v1':
      return { orders: orders.filter((order) => order !== fact.data.order) };
    case 'digest-made.v1':
      return { digestUntil: fact.data.until };
    case 'silence-noticed.v1':
      return { silence: version };
    case 'silence-ended.v1':
      return { silence: undefined };
    case 'subscription-secret-rotated.v1':
      return {};
  }
}

function added({ data, happened }: SubscriptionAdded): Partial<SubscriptionState> {
  const { by: _, ...asked } = data;
  return { status: 'active', asked, ...(asked.digest === undefined ? {} : { digestUntil: happened.at }) };
}

function changed({ data, happened }: SubscriptionChanged, { asked }: SubscriptionState): Partial<SubscriptionState> {
  if (asked === undefined) return {};
  const { by: _, ...change } = data;
  const began = beginsDigests(asked, change) ? { digestUntil: happened.at } : {};
  const anew = followsAnew(change) ? { silence: undefined } : {};
  return { asked: changedBy(asked, change), ...began, ...anew };
}

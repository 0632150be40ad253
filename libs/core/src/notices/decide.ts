/** Subscriptions: who is told, where and of what. */
import type { Decider } from '../decider.js';
import { Refusal } from '../errors.js';
import type { Happened } from '../event.js';
import type { DigestMade, SubscriptionAdded, SubscriptionFact } from './events.js';
import { evolve, initialState, type SubscriptionState } from './evolve.js';

interface MakeDigest extends DigestSpan {
  readonly type: 'MakeDigest';
  readonly at: Happened;
}

type DigestSpan = DigestMade['data'];

export type SubscriptionCommand =
  | MakeDigest
  | { readonly type: 'AddSubscription'; readonly at: Happened; readonly subscription: SubscriptionAdded['data'] }
  | { readonly type: 'DisableSubscription'; readonly at: Happened; readonly because: string; readonly by: string };

/** None for a digest that was made already, whoever comes second. */
function digestMade({ at, from, until, count }: MakeDigest, state: SubscriptionState): readonly SubscriptionFact[] {
  if (state.status !== 'active' || until <= (state.digestUntil ?? '')) return [];
  return [{ type: 'digest-made.v1', happened: at, data: { from, until, count } }];
}

export function decide(command: SubscriptionCommand, state: SubscriptionState): readonly SubscriptionFact[] {
  switch (command.type) {
    case 'MakeDigest':
      return digestMade(command, state);
    case 'AddSubscription':
      if (state.status !== 'unknown') throw new Refusal('conflict', 'there is a subscription of this id already');
      return [{ type: 'subscription-added.v1', happened: command.at, data: command.subscription }];
    case 'DisableSubscription': {
      if (state.status === 'unknown') throw new Refusal('not-found', 'there is no such subscription');
      const { because, by, at } = command;
      return state.status === 'disabled'
        ? []
        : [{ type: 'subscription-disabled.v1', happened: at, data: { because, by } }];
    }
  }
}

export const subscriptionDecider: Decider<SubscriptionCommand, SubscriptionState, SubscriptionFact> = {
  initialState,
  evolve,
  decide,
};

/** Which subscriptions there are, and whether they are served. */
import type { Recorded } from '../event.js';
import type { View } from '../view.js';
import type { SubscriptionAdded, SubscriptionFact } from './events.js';

export type SubscriptionDoc = SubscriptionAdded['data'] & {
  readonly id: string;
  readonly active: boolean;
  /** Why it is no longer served; empty while it is. */
  readonly because: string;
  /** ISO 8601 UTC. */
  readonly since: string;
  /** Up to when digests were made, ISO 8601 UTC; absent before the first. */
  readonly digestUntil?: string;
};

export const subscriptionsView: View<SubscriptionDoc> = {
  name: 'subscriptions',
  version: 1,
  subjects: ['subscription:'],
  keys: (event) => (event.subject.startsWith('subscription:') ? [event.subject.slice('subscription:'.length)] : []),
  evolve: (doc, event, key) => evolveSubscription(doc, event as Recorded<SubscriptionFact>, key),
};

function evolveSubscription(doc: SubscriptionDoc | undefined, event: Recorded<SubscriptionFact>, id: string) {
  switch (event.type) {
    case 'subscription-added.v1':
      return { ...event.data, id, active: true, because: '', since: event.learntAt };
    case 'subscription-disabled.v1':
      return doc && { ...doc, active: false, because: event.data.because, since: event.learntAt };
    case 'digest-made.v1':
      return doc && { ...doc, digestUntil: event.data.until };
  }
}

/** Under this name the vault keeps what a subscription's deliveries are signed with. */
export function secretName(subscription: string): string {
  return `webhook ${subscription}`;
}

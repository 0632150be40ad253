/** Facts about notices, as stored: on `subscription:<id>` and `delivery:<notice>~<subscription>`. */
import type { Fact } from '../event.js';
import type { FetchFailureReason } from '../feeds/fetching.js';
import type { NoticeFilter } from './filter.js';

export type SubscriptionAdded = Fact<
  'subscription-added.v1',
  { readonly url: string; readonly label: string; readonly filter: NoticeFilter; readonly by: string }
>;
export type SubscriptionDisabled = Fact<'subscription-disabled.v1', { readonly because: string; readonly by: string }>;

export type DeliveryAttempted = Fact<
  'delivery-attempted.v1',
  {
    readonly attempt: number;
    readonly result: 'delivered' | 'failed' | 'given-up';
    /** Of the receiver's answer, where one came. */
    readonly status?: number;
    readonly reason?: FetchFailureReason | 'refused-status';
    /** A sentence for people. */
    readonly detail: string;
    readonly milliseconds?: number;
    /** ISO 8601 UTC; absent after the last attempt. */
    readonly nextAt?: string;
  }
>;

export type SubscriptionFact = SubscriptionAdded | SubscriptionDisabled;
export type DeliveryFact = DeliveryAttempted;

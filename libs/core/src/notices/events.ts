/** Facts about notices, as stored: on `subscription:<id>` and `delivery:<notice>~<subscription>`. */
import type { Fact } from '../event.js';
import type { FetchFailureReason } from '../feeds/fetching.js';
import type { NoticeFilter } from './filter.js';

/** When what was wanted is told at once. Hours and days are those of the zone, also where one has 23 or 25 hours. */
export interface DigestTimes {
  readonly every: 'hour' | 'day';
  /** Of a daily one, local time, `HH:MM`. */
  readonly at?: string;
  /** IANA zone; UTC without it. */
  readonly zone?: string;
  /** Sent also when nothing changed. */
  readonly evenEmpty?: boolean;
}

/** In which form a change is told; without one, as a CloudEvent. */
export type MessageForm =
  | { readonly preset: string }
  | { readonly template: { readonly type: 'application/json' | 'text/plain'; readonly text: string } };

export type SubscriptionAdded = Fact<
  'subscription-added.v1',
  {
    /** `https:` for a webhook, `mailto:` for mail. */
    readonly url: string;
    readonly label: string;
    readonly filter: NoticeFilter;
    readonly by: string;
    readonly form?: MessageForm;
    /** Absent: each change at once. */
    readonly digest?: DigestTimes;
  }
>;
/** A digest is due: all that was learnt after `from`, up to and with `until`, is told at once. */
export type DigestMade = Fact<
  'digest-made.v1',
  {
    /** ISO 8601 UTC, as what was learnt; `until` is the time that the digest was due. */
    readonly from: string;
    readonly until: string;
    /** How many matters changed, on the net. */
    readonly count: number;
  }
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

export type SubscriptionFact = SubscriptionAdded | SubscriptionDisabled | DigestMade;
export type DeliveryFact = DeliveryAttempted;

/** Facts about notices, as stored: on `subscription:<id>` and `delivery:<notice>~<subscription>`. */
import type { Fact } from '../event.js';
import type { FetchFailureReason, HeaderList } from '../feeds/fetching.js';
import type { Evidence } from '../summit/events.js';
import type { NoticeFilter } from './notice-filter.js';

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

/** Nothing is sent within them. Local times, `HH:MM`; through midnight where `to` is the earlier one. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
  /** IANA zone; UTC without it. */
  readonly zone?: string;
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
    /** Minutes. Of one matter nothing more is told for so long; then where it stands, unless it came back to what was told. */
    readonly cooldown?: number;
    readonly quiet?: QuietHours;
    /** Days. Told when nothing was heard for so long of what its filter follows. */
    readonly silence?: number;
    /** `strict`: each notice waits for the one before it; else only for those of its own matter. */
    readonly order?: 'strict';
    /** Absent: HMAC (`v1`). */
    readonly signing?: 'ed25519';
  }
>;
/** What is named is so from now on; null is taken off. */
export interface SubscriptionChange {
  readonly url?: string;
  readonly label?: string;
  /** Whole. */
  readonly filter?: NoticeFilter;
  readonly form?: MessageForm | null;
  readonly digest?: DigestTimes | null;
  /** Minutes. */
  readonly cooldown?: number | null;
  readonly quiet?: QuietHours | null;
  /** Days. */
  readonly silence?: number | null;
  readonly order?: 'strict' | null;
}
export type SubscriptionChanged = Fact<'subscription-changed.v1', SubscriptionChange & { readonly by: string }>;
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
export type SubscriptionDisabled = Fact<
  'subscription-disabled.v1',
  {
    readonly because: string;
    /** A person, or one of `ownNames`. */
    readonly by: string;
    /** Since when its receiver missed what it was told, ISO 8601 UTC; absent where that is since now. */
    readonly missedSince?: string;
  }
>;

/** For good: it is listed no longer, nothing is sent there, and its secret is forgotten. What became of its deliveries stays. */
export type SubscriptionRemoved = Fact<
  'subscription-removed.v1',
  {
    readonly by: string;
    /** Absent where nobody said why. */
    readonly because?: string;
  }
>;

export type SubscriptionEnabled = Fact<'subscription-enabled.v1', { readonly by: string }>;
/** For so long nothing but failures, and what becomes of it. */
export type SubscriptionWarned = Fact<
  'subscription-warned.v1',
  {
    /** Of the time after which it is disabled. */
    readonly percent: number;
    /** ISO 8601 UTC, as `disablesAt`. */
    readonly failingSince: string;
    readonly disablesAt: string;
    /** What the last attempt came to, in words. */
    readonly detail: string;
  }
>;
/** What was followed when nothing was heard of it. */
export interface Silence {
  /** ISO 8601 UTC: when it was heard of last, or since when it is followed where that is later. */
  readonly since: string;
  /** After so many it is told. */
  readonly days: number;
  readonly filter: NoticeFilter;
}
export type SilenceNoticed = Fact<
  'silence-noticed.v1',
  Silence & {
    /** Then: how many are polled, and how many of these do not answer as they should. */
    readonly feeds: { readonly total: number; readonly failing: number };
  }
>;
/** It is heard of again. */
export type SilenceEnded = Fact<
  'silence-ended.v1',
  Silence & {
    /** Version at which the silence was noticed. */
    readonly of: number;
    readonly because: Evidence;
  }
>;
/** The one before it is good until `oldUntil`, ISO 8601 UTC: both sign. Neither stands here. */
export type SecretRotated = Fact<'subscription-secret-rotated.v1', { readonly by: string; readonly oldUntil: string }>;

export type Redelivery =
  /** `<notice>~<subscription>`, whatever became of it. */
  | { readonly kind: 'one'; readonly delivery: string }
  /** All that were given up. */
  | { readonly kind: 'failed' }
  /** All that is wanted of what was learnt from then on, ISO 8601 UTC, delivered or not. */
  | { readonly kind: 'since'; readonly since: string }
  /** As `since`, without what was delivered, and with what was given up from then on. */
  | { readonly kind: 'missed'; readonly since: string };
export type RedeliveryOrdered = Fact<'redelivery-ordered.v1', { readonly what: Redelivery; readonly by: string }>;
/** All that was ordered is owed again. */
export type RedeliveryFulfilled = Fact<
  'redelivery-fulfilled.v1',
  {
    /** Version of the order on this subject. */
    readonly order: number;
    readonly owed: number;
  }
>;

/** What went over the wire, as far as it is kept. */
export interface KeptExchange {
  readonly request: { readonly headers: HeaderList; readonly bodyHash: string; readonly bytes: number };
  /** Absent where no answer came. `body` is its beginning, 2 kB at most. */
  readonly response?: { readonly headers: HeaderList; readonly body: string };
}

export type DeliveryAttempted = Fact<
  'delivery-attempted.v1',
  {
    readonly attempt: number;
    /** `folded`: never sent by itself, but as part of a later change of the same matter, or not at all where that went back. */
    readonly result: 'delivered' | 'failed' | 'given-up' | 'folded';
    /** Of the receiver's answer, where one came. */
    readonly status?: number;
    readonly reason?: FetchFailureReason | 'refused-status';
    /** A sentence for people. */
    readonly detail: string;
    readonly milliseconds?: number;
    /** ISO 8601 UTC; absent after the last attempt. */
    readonly nextAt?: string;
    /** The receiver wants none before, ISO 8601 UTC. */
    readonly notBefore?: string;
    readonly exchange?: KeptExchange;
  }
>;

export type SubscriptionFact =
  | SubscriptionAdded
  | SubscriptionChanged
  | SubscriptionDisabled
  | SubscriptionEnabled
  | SubscriptionRemoved
  | SubscriptionWarned
  | SecretRotated
  | RedeliveryOrdered
  | RedeliveryFulfilled
  | DigestMade
  | SilenceNoticed
  | SilenceEnded;
export type DeliveryFact = DeliveryAttempted;

/**
 * The stored language as a whole: every type of event that was ever appended, with its versions. Adding an event? List it
 * here, and put one example of it into `examples/`. Adding a version? Write beside the event what makes the older one into
 * it, and name that under `upcasts`: without it nothing compiles.
 */
import type { ArticleFact } from '../articles/events.js';
import type { AuditFact } from '../audit/events.js';
import type { Recorded } from '../event.js';
import type { FeedFact } from '../feeds/events.js';
import type { FindingFact } from '../findings/events.js';
import type { DeliveryFact, SubscriptionFact } from '../notices/events.js';
import type { ReplayFact } from '../replays/events.js';
import type { RulingFact } from '../rulings/events.js';
import type { RuleFact } from '../rulings/relevance-rule.js';
import type { SummitFact } from '../summit/events.js';

type StoredFact =
  | FeedFact
  | ArticleFact
  | FindingFact
  | RulingFact
  | RuleFact
  | SummitFact
  | SubscriptionFact
  | DeliveryFact
  | ReplayFact
  | AuditFact;
export type StoredType = StoredFact['type'];

export const storedTypes: Readonly<Record<StoredType, true>> = {
  'feed-added.v1': true,
  'feed-moved.v1': true,
  'feed-paused.v1': true,
  'feed-resumed.v1': true,
  'feed-removed.v1': true,
  'feed-health-changed.v1': true,
  'feed-standing-turned.v1': true,
  'feed-validators-distrusted.v1': true,
  'coverage-gap-suspected.v1': true,
  'coverage-gap-filled.v1': true,
  'article-discovered.v1': true,
  'article-headline-changed.v1': true,
  'article-read.v1': true,
  'article-unreadable.v1': true,
  'article-judged.v1': true,
  'article-recognised-as-copy.v1': true,
  'article-revised.v1': true,
  'article-text-erased.v1': true,
  'article-let-go.v1': true,
  'findings-recorded.v1': true,
  'findings-withdrawn.v1': true,
  'finding-confirmed.v1': true,
  'finding-corrected.v1': true,
  'finding-rejected.v1': true,
  'finding-ruling-lifted.v1': true,
  'matters-merged.v1': true,
  'matter-merge-lifted.v1': true,
  'matter-split.v1': true,
  'matter-split-lifted.v1': true,
  'contradiction-settled.v1': true,
  'settlement-lifted.v1': true,
  'item-ruled.v1': true,
  'item-ruling-lifted.v1': true,
  'relevance-rule-made.v1': true,
  'relevance-rule-lifted.v1': true,
  'source-muted.v1': true,
  'source-unmuted.v1': true,
  'source-made-never-sole.v1': true,
  'source-never-sole-lifted.v1': true,
  'question-dismissed.v1': true,
  'question-reopened.v1': true,
  'outcome-reported.v1': true,
  'outcome-status-changed.v1': true,
  'meeting-reported.v1': true,
  'meeting-status-changed.v1': true,
  'reaction-recorded.v1': true,
  'stance-changed.v1': true,
  'contradiction-noticed.v1': true,
  'contradiction-resolved.v1': true,
  'matter-corroborated.v1': true,
  'matter-corrected.v1': true,
  'matter-withdrawn.v1': true,
  'subscription-added.v1': true,
  'subscription-changed.v1': true,
  'digest-made.v1': true,
  'subscription-disabled.v1': true,
  'subscription-enabled.v1': true,
  'subscription-removed.v1': true,
  'subscription-warned.v1': true,
  'subscription-secret-rotated.v1': true,
  'silence-noticed.v1': true,
  'silence-ended.v1': true,
  'redelivery-ordered.v1': true,
  'redelivery-fulfilled.v1': true,
  'delivery-attempted.v1': true,
  'replay-accepted.v1': true,
  'replay-discarded.v1': true,
  'action-taken.v1': true,
};

/** Makes the data of one version into that of the next. */
type Upcast = (data: Recorded['data']) => Recorded['data'];

/** The versions before the present one: of `noted.v3`, these are `noted.v1` and `noted.v2`. */
type Digits = readonly ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
type Below<N extends string, Seen extends readonly unknown[] = []> = Digits[Seen['length']] extends N
  ? never
  : Digits[Seen['length']] | Below<N, [...Seen, unknown]>;
type Older<T extends string> = T extends `${infer Name}.v${infer N}` ? `${Name}.v${Exclude<Below<N>, '0'>}` : never;

/** One step for each version that lies below a present one. */
export type Upcasts<T extends string> = { readonly [V in Older<T>]: Upcast };

export const upcasts: Upcasts<StoredType> = {};

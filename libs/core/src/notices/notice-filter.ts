/** What a subscription, a feed or a listener wants to hear of: every named part must hold, and what is not named lets all pass. */
import type { MatterKind } from '../findings/matters.js';

/** What concerns the watching itself: a stretch of a feed that was not seen, a feed that fails, a receiver that fails, and that nothing is heard of what is followed. */
export const serviceKinds = ['gap', 'source', 'warning', 'silence'] as const;
export type ServiceKind = (typeof serviceKinds)[number];

export interface NoticeFilter {
  /** Empty means all kinds of matters. Those of the service are told to those alone who name them. */
  readonly kinds: readonly (MatterKind | ServiceKind)[];
  /** Notice only for these new statuses or stances; empty means any. */
  readonly to: readonly string[];
  /** Only where it had one of these before; `none` stands for what is new. */
  readonly from?: readonly string[];
  /** Of outcomes and, as what they are toward, of reactions. Meetings have none. */
  readonly topics?: readonly string[];
  /** Somebody of these: who reacts, takes part or is a party. Names as the story has them, in any case of letters. */
  readonly actors?: readonly string[];
  /** One of `originLevels`, or 1. */
  readonly minOrigins?: number;
  /** Only with an official publication, or the word of those concerned. */
  readonly official?: boolean;
  /** Nothing of a meeting that may be one of which the same was told before, with other people named. */
  readonly distinct?: boolean;
}

export const everything: NoticeFilter = { kinds: [], to: [] };

/** With what stands for each part that is not named. */
export function fullFilter(filter: NoticeFilter): Required<NoticeFilter> {
  return { from: [], topics: [], actors: [], minOrigins: 1, official: false, distinct: false, ...filter };
}

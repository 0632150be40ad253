/** Facts about matters of the summit, as stored, on the subjects `outcome:…`, `meeting:…` and `reaction:…`. */
import type { Fact } from '../event.js';
import type { ArticleHeader } from '../findings/events.js';
import type { Claim } from '../findings/matters.js';

/** The characters that say it: a finding in the archived text of an article. */
export interface Evidence {
  readonly article: ArticleHeader;
  readonly textHash: string;
  readonly claim: Claim;
}

interface First {
  readonly value: string;
  readonly because: Evidence;
  /** Independent origins at this moment. */
  readonly origins: number;
  /** True when articles of a first import brought it, or a replay did: no notice is raised. */
  readonly baseline: boolean;
}

interface Change extends First {
  readonly from: string;
}

export type OutcomeReported = Fact<'outcome-reported.v1', First>;
export type OutcomeStatusChanged = Fact<'outcome-status-changed.v1', Change>;
export type MeetingReported = Fact<'meeting-reported.v1', First>;
export type MeetingStatusChanged = Fact<'meeting-status-changed.v1', Change>;
export type ReactionRecorded = Fact<'reaction-recorded.v1', First>;
export type StanceChanged = Fact<'stance-changed.v1', Change>;

export type ContradictionNoticed = Fact<
  'contradiction-noticed.v1',
  { readonly value: string; readonly against: string; readonly because: Evidence; readonly baseline: boolean }
>;
export type ContradictionResolved = Fact<
  'contradiction-resolved.v1',
  { readonly value: string; readonly baseline: boolean }
>;
/** No report of the matter stands any more. */
export type MatterWithdrawn = Fact<'matter-withdrawn.v1', { readonly from: string; readonly baseline: boolean }>;

export type SummitFact =
  | OutcomeReported
  | OutcomeStatusChanged
  | MeetingReported
  | MeetingStatusChanged
  | ReactionRecorded
  | StanceChanged
  | ContradictionNoticed
  | ContradictionResolved
  | MatterWithdrawn;

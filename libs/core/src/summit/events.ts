/** Facts about matters of the summit, as stored, on the subjects `outcome:…`, `meeting:…` and `reaction:…`. */
import type { Fact } from '../event.js';
import type { ArticleHeader } from '../findings/events.js';
import type { Claim } from '../findings/matters.js';
import type { Note } from '../rulings/evolve.js';

/** The characters that say it: a finding in the archived text of an article. */
export interface Evidence {
  readonly article: ArticleHeader;
  readonly textHash: string;
  readonly claim: Claim;
}

/** The person's ruling by which it is so: what is told is a person's belief, or came back when a ruling was lifted. */
export type ToldRuling = Pick<Note, 'by' | 'reason' | 'at' | 'type'>;

interface Told {
  readonly ruling?: ToldRuling;
  /** What the machine alone believes, where a ruling makes it another; null: nothing. */
  readonly machine?: string | null;
}

interface First extends Told {
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
  Told & { readonly value: string; readonly against: string; readonly because: Evidence; readonly baseline: boolean }
>;
export type ContradictionResolved = Fact<
  'contradiction-resolved.v1',
  Told & { readonly value: string; readonly baseline: boolean }
>;
/** No report of the matter stands any more. */
export type MatterWithdrawn = Fact<'matter-withdrawn.v1', Told & { readonly from: string; readonly baseline: boolean }>;

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

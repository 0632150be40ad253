/** Facts about matters of the summit, as stored, on the subjects `outcome:…`, `meeting:…` and `reaction:…`. */
import type { Fact } from '../event.js';
import type { ArticleHeader } from '../findings/events.js';
import type { Due } from '../findings/finding.js';
import type { Claim, MatterKind } from '../findings/matters.js';
import type { Note } from '../rulings/evolve.js';
import type { Backing } from './backing.js';
import type { Transition } from './transitions.js';

/** The characters that say it: a finding in the archived text of an article. */
export interface Evidence {
  readonly article: ArticleHeader;
  readonly textHash: string;
  readonly claim: Claim;
}

/** The person's ruling by which it is so: what is told is a person's belief, or came back when a ruling was lifted. */
export type ToldRuling = Pick<Note, 'by' | 'reason' | 'at' | 'type'>;

interface ByRuling {
  readonly ruling?: ToldRuling;
  /** What the machine alone believes, where a ruling makes it another; null: nothing. */
  readonly machine?: string | null;
}

export interface First extends ByRuling {
  readonly value: string;
  readonly because: Evidence;
  /** Independent origins at this moment. */
  readonly origins: number;
  /** True where an official publication or the word of those concerned is among them; absent in facts of before. */
  readonly official?: boolean;
  /** True when articles of a first import brought it, or a replay did: no notice is raised. */
  readonly baseline: boolean;
  /** Of several meetings of the same people, which one; absent for the first. */
  readonly episode?: number;
  /** The days for which the meeting stands. */
  readonly due?: Due;
  /** The days before, with the report that named them: of a meeting that was put on others. */
  readonly instead?: { readonly due: Due; readonly because: Evidence };
  /** Of a meeting: subject of another that it may be, told otherwise, of which the same was told before. */
  readonly perhapsOf?: string;
}

/** Only what may follow can be told as a change. */
type Change<K extends MatterKind> = Omit<First, 'value'> & Transition<K>;

export type OutcomeReported = Fact<'outcome-reported.v1', First>;
export type OutcomeStatusChanged = Fact<'outcome-status-changed.v1', Change<'outcome'>>;
export type MeetingReported = Fact<'meeting-reported.v1', First>;
export type MeetingStatusChanged = Fact<'meeting-status-changed.v1', Change<'meeting'>>;
export type ReactionRecorded = Fact<'reaction-recorded.v1', First>;
export type StanceChanged = Fact<'stance-changed.v1', Change<'reaction'>>;

export type ContradictionNoticed = Fact<
  'contradiction-noticed.v1',
  ByRuling & {
    readonly value: string;
    readonly against: string;
    readonly because: Evidence;
    readonly baseline: boolean;
  }
>;
export type ContradictionResolved = Fact<
  'contradiction-resolved.v1',
  ByRuling & {
    readonly value: string;
    /** The latest report of what stands. */
    readonly because?: Evidence;
    readonly baseline: boolean;
  }
>;
/** The state stays, and more stand behind it than when it was last told: told once for each of `originLevels`. */
export type MatterCorroborated = Fact<
  'matter-corroborated.v1',
  ByRuling & {
    readonly value: string;
    readonly before: Backing;
    readonly after: Backing;
    /** The report that brought it there. */
    readonly because: Evidence;
    readonly baseline: boolean;
  }
>;
/**
 * By a person's ruling another status stands, which could not have followed: nothing happened that led there, what was told
 * before was wrong. Any pair may be corrected, and only by a ruling.
 */
export type MatterCorrected = Fact<
  'matter-corrected.v1',
  First & {
    readonly from: string;
    readonly ruling: ToldRuling;
    /** The version of the matter at which the former was told. */
    readonly of?: number;
  }
>;
/** What was told follows from no report any more. Where other reports stand, the matter is reported anew. */
export type MatterWithdrawn = Fact<
  'matter-withdrawn.v1',
  ByRuling & {
    readonly from: string;
    readonly baseline: boolean;
    /** The version of the matter at which it was told, and whom it concerned; absent in facts of before. */
    readonly of?: number;
    readonly names?: readonly string[];
  }
>;

export type SummitFact =
  | OutcomeReported
  | OutcomeStatusChanged
  | MeetingReported
  | MeetingStatusChanged
  | ReactionRecorded
  | StanceChanged
  | ContradictionNoticed
  | ContradictionResolved
  | MatterCorroborated
  | MatterCorrected
  | MatterWithdrawn;

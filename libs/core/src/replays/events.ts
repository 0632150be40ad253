/** Facts about replays, as stored, on the subject `replay:<id>`: what became of a difference that people were shown. */
import type { Fact } from '../event.js';
import type { MatterKind } from '../findings/matters.js';
import type { Evidence } from '../summit/events.js';

/** What the brief says of a matter, and the sentence that says so. */
export interface Belief {
  readonly value: string;
  readonly because: Evidence;
}

/** Null before: added. Null after: removed. */
export interface BeliefChange {
  readonly matter: string;
  readonly kind: MatterKind;
  readonly before: Belief | null;
  readonly after: Belief | null;
}

export interface ReplayCounts {
  /** Read again, and among them those whose text could not be read. */
  readonly articles: number;
  readonly unread: number;
  readonly findingsAdded: number;
  readonly findingsRemoved: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

interface Settled {
  readonly reader: string;
  readonly readerVersion: string;
  readonly by: string;
  readonly reason: string;
}

export type ReplayAccepted = Fact<
  'replay-accepted.v1',
  Settled & {
    /** The difference, bounded; the counts are of all of it. */
    readonly added: readonly BeliefChange[];
    readonly removed: readonly BeliefChange[];
    readonly changed: readonly BeliefChange[];
    readonly counts: ReplayCounts;
    /** Each kind and new value that occurs (null: removed), of all of it: what a subscription's filter is held to. */
    readonly turns: readonly { readonly kind: MatterKind; readonly to: string | null }[];
  }
>;
export type ReplayDiscarded = Fact<'replay-discarded.v1', Settled>;

export type ReplayFact = ReplayAccepted | ReplayDiscarded;

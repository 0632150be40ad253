/**
 * What is kept on disk beside the log: its closed stretches, and views as they stood at past positions. The log's own store
 * may then forget what is old, and a past moment is answered without reading everything.
 */
import type { Entry } from './entry.js';

export interface SealedEntries {
  /** At most `limit` entries with a position above `after`, without a gap; empty when the next one is not kept here. */
  readonly entries: (after: number, limit: number) => Promise<readonly Entry[]>;
  /** The entries at these positions, in their order; one that is not kept here is left out. */
  readonly at: (positions: readonly number[]) => Promise<readonly Entry[]>;
  /** Position of the last entry kept; 0 for none. */
  readonly head: () => Promise<number>;
}

/** Which view, in which version: a snapshot of another version answers nothing. */
export interface ViewName {
  readonly name: string;
  readonly version: number;
}

export interface SnapshotPlace {
  /** Of the last event that the documents hold. */
  readonly position: number;
  /** Of the entry at that position: a log that has another one there is not the log it was made from. */
  readonly chain: string;
  /** The latest time at which anything up to here was learnt, and anything that the view holds happened. ISO 8601 UTC. */
  readonly learntUpTo: string;
  readonly happenedUpTo: string;
  /** Position of the snapshot it was carried on from; 0 for none. */
  readonly after: number;
  /** The earliest time at which anything that the view took in since `after` happened; the end of time for nothing. */
  readonly happenedFrom: string;
  /** How many documents it has, of those that lie in parts how many parts: what it takes to read or write it. */
  readonly holds: number;
}

export interface Snapshot<Doc = unknown> extends SnapshotPlace {
  readonly docs: ReadonlyMap<string, Doc>;
}

/** Disposable: without a snapshot, or with a damaged one, the answer is the same and only takes longer. */
export interface Snapshots {
  /** In the order of their positions. */
  readonly places: (view: ViewName) => Promise<readonly SnapshotPlace[]>;
  /** Undefined for one that is not there or damaged. */
  readonly load: (view: ViewName, position: number) => Promise<Snapshot | undefined>;
  readonly save: (view: ViewName, snapshot: Snapshot) => Promise<void>;
}

/** Where views are kept with the checkpoint they were made up to, so that both change in one atomic step. */
import type { DocChange, Needed } from './view.js';

export interface Checkpoint {
  /** Position of the last event that the views hold. */
  readonly position: number;
  /** SHA-256 chain over all entries up to `position`, hexadecimal. */
  readonly chain: string;
}

/** What became of events: together they are as many as were read, so that none is passed over in silence. */
export interface Tally {
  /** Changed a document. */
  readonly applied: number;
  /** Set aside with their cause. */
  readonly parked: number;
  /** Concern no view. */
  readonly filtered: number;
}

/** Of everything up to the position; read at one moment, so that its parts belong together. */
export interface Account extends Tally {
  readonly position: number;
}

/** A notice that is owed to one subscription; written in the step that makes it owed, removed when its end is known. */
export interface OutboxRow {
  /** `<notice>~<subscription>`: the same row is never written twice. */
  readonly id: string;
  readonly position: number;
  readonly row: unknown;
  /** In what order it is delivered: earlier ones of a subscription and matter come first. Absent for a row that waits for none. */
  readonly to?: { readonly subscription: string; readonly matter: string };
}

/** What a batch of events makes of the views, without any effect on the world. */
export interface Projected {
  /** The checkpoint it was made on; another one in the store refuses it. */
  readonly from: number;
  readonly to: Checkpoint;
  readonly changes: readonly DocChange[];
  readonly tally: Tally;
}

export interface Commit extends Projected {
  readonly outbox: readonly OutboxRow[];
}

/** Names and versions of views that are projected together; a new version is a new generation with keys of its own. */
interface Generation {
  /** Position 0 for views never projected. */
  readonly checkpoint: () => Promise<Checkpoint>;
  readonly docs: (view: string, keys: readonly string[]) => Promise<readonly unknown[]>;
  /** By key, of those that there are: no more of their parts than are needed. For views whose documents lie in parts. */
  readonly docsOfParts: (view: string, wanted: ReadonlyMap<string, Needed>) => Promise<ReadonlyMap<string, unknown>>;
  readonly all: (view: string) => Promise<ReadonlyMap<string, unknown>>;
}

export interface ViewStore extends Generation {
  /** `deposed`: another projector has moved the checkpoint, nothing was written. */
  readonly commit: (commit: Commit) => Promise<'committed' | 'deposed'>;
  /** Position of the last event whose notices are owed, by whichever generation; those up to here are never owed again. */
  readonly owedUpTo: () => Promise<number>;
  /** Makes these views the ones that are served. */
  readonly serve: () => Promise<void>;
  /**
   * Says for so many milliseconds that these views keep up with the log: programs that know them by these versions then read them,
   * whichever are served, and nobody lets go of them.
   */
  readonly level: (milliseconds: number) => Promise<void>;
}

/** Views that are built beside the served ones. No way leads from here to the outbox: a replay can owe nothing. */
export interface ShadowStore extends Generation {
  readonly commit: (projected: Projected) => Promise<'committed' | 'deposed'>;
}

/** The views being served, whichever generation that is; those of the reader's own versions while they keep up beside them. */
export interface ServedViews {
  readonly checkpoint: () => Promise<Checkpoint>;
  readonly account: () => Promise<Account>;
  readonly doc: (view: string, key: string) => Promise<unknown>;
  readonly all: (view: string) => Promise<ReadonlyMap<string, unknown>>;
  readonly count: (view: string) => Promise<number>;
}

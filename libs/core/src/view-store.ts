/** Where views are kept with the checkpoint they were made up to, so that both change in one atomic step. */
import type { DocChange } from './view.js';

/** Names and versions of views that are projected together; a new version is a new generation with keys of its own. */
export interface Checkpoint {
  /** Position of the last event that the views hold. */
  readonly position: number;
  /** SHA-256 chain over all entries up to `position`, hexadecimal. */
  readonly chain: string;
}

/** A notice that is owed to one subscription; written in the step that makes it owed, removed when its end is known. */
export interface OutboxRow {
  /** `<notice>~<subscription>`: the same row is never written twice. */
  readonly id: string;
  readonly position: number;
  readonly row: unknown;
}

export interface Commit {
  /** The checkpoint this commit was made on; another one in the store refuses it. */
  readonly from: number;
  readonly to: Checkpoint;
  readonly changes: readonly DocChange[];
  readonly outbox: readonly OutboxRow[];
}

export interface ViewStore {
  /** Position 0 for views never projected. */
  readonly checkpoint: () => Promise<Checkpoint>;
  readonly docs: (view: string, keys: readonly string[]) => Promise<readonly unknown[]>;
  /** `deposed`: another projector has moved the checkpoint, nothing was written. */
  readonly all: (view: string) => Promise<ReadonlyMap<string, unknown>>;
  readonly commit: (commit: Commit) => Promise<'committed' | 'deposed'>;
  /** Makes these views the ones that are served. */
  readonly serve: () => Promise<void>;
}

/** The views being served, whichever generation that is. */
export interface ServedViews {
  readonly checkpoint: () => Promise<Checkpoint>;
  readonly doc: (view: string, key: string) => Promise<unknown>;
  readonly all: (view: string) => Promise<ReadonlyMap<string, unknown>>;
  readonly count: (view: string) => Promise<number>;
}

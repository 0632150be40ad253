/**
 * The log of one story: append-only, contiguous positions from 1, subjects with versions. It is the truth; whatever else
 * the service keeps can be made again from it and the archive.
 */
import type { Fact, Recorded } from './event.js';

export interface Append<F extends Fact = Fact> {
  readonly subject: string;
  /** Version the subject must have now (0: it must be new); `any` for facts that cannot clash. */
  readonly expectedVersion: number | 'any';
  /** The same key gives the first answer again and appends nothing. */
  readonly idempotencyKey?: string;
  readonly facts: readonly F[];
}

export interface Appended {
  /** Of the first fact appended; the others follow it without a gap. */
  readonly firstPosition: number;
  /** Of the subject after the append. */
  readonly version: number;
  /** True when the idempotency key had been seen and nothing was appended now. */
  readonly repeated: boolean;
}

export interface EventLog {
  /** All facts or none. Rejects with `VersionConflict` when the subject has moved on. */
  readonly append: (request: Append) => Promise<Appended>;
  /** At most `limit` events with a position above `after`, in order; an entry that cannot be read is an `Unreadable`. */
  readonly read: (after: number, limit: number) => Promise<readonly Recorded[]>;
  /** As `read`, but waits up to `milliseconds` for the first one. */
  readonly follow: (after: number, limit: number, milliseconds: number) => Promise<readonly Recorded[]>;
  /** In order; what cannot be read is an `Unreadable` in its place, so that they are as many as the subject's version. */
  readonly readSubject: (subject: string) => Promise<readonly Recorded[]>;
  /** 0 for a subject the log does not know. */
  readonly versions: (subjects: readonly string[]) => Promise<readonly number[]>;
  /** Position of the last event; 0 for an empty log. */
  readonly head: () => Promise<number>;
}

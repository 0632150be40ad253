/**
 * What the log holds: facts with two clocks. `happened` is the time in the world, with the precision it is known to;
 * `learntAt` is when the log took the fact in. A type string is stored for ever: never rename one, add a new version.
 */
export type Precision = 'instant' | 'minute' | 'day' | 'month' | 'unknown';

export interface Happened {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly precision: Precision;
}

/** A fact before the log has it. `T` is the stored type string, for example `outcome-reported.v1`. */
export interface Fact<T extends string = string, D = unknown> {
  readonly type: T;
  readonly happened: Happened;
  readonly data: D;
}

/** Stands where the log holds an entry that cannot be read, on the subject `unreadable:<position>`. Folds pass over it. */
export type Unreadable = Fact<'unreadable.v1', { readonly because: string }>;

export function isUnreadable(event: Recorded): event is Recorded<Unreadable> {
  return event.type === 'unreadable.v1';
}

/** A fact in the log: `position` is contiguous from 1 within a story, `version` from 1 within its subject. */
export type Recorded<F extends Fact = Fact> = F & {
  readonly position: number;
  /** `kind:id`, for example `article:4f0c…`. */
  readonly subject: string;
  readonly version: number;
  /** ISO 8601, UTC, to the millisecond. */
  readonly learntAt: string;
  /** W3C traceparent of the step that appended it, where the line was traced. */
  readonly trace?: string;
};

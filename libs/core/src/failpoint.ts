/**
 * Named places between every two steps of append, project, dispatch and deliver. A drill can end the process at one of
 * them as a power cut would; in service each is passed by.
 */
export const failpoints = [
  'append:before-send',
  'append:after-answer',
  'project:after-read',
  'project:before-commit',
  'project:after-commit',
  'dispatch:after-enqueue',
  'deliver:after-load',
  'deliver:before-post',
  'deliver:after-post',
  'deliver:after-record',
  'deliver:after-settle',
  'redeliver:after-owe',
  'seal:after-mirror',
  'seal:after-seal',
  'seal:after-trim',
] as const;

export type Failpoint = (typeof failpoints)[number];

export type PassFailpoint = (name: Failpoint) => void;

export const passBy: PassFailpoint = () => undefined;

/** Where a drill ends a process, and at which of its passings there. */
export interface PlannedEnd {
  readonly at: Failpoint;
  /** Counts from 1. */
  readonly passing: number;
}

/**
 * An end to a task's time that a busy machine does not bring nearer. It counts from when a thread takes the task up: a thread that
 * starts has a second's work of its own to do, which is no fault of the first page it is given. And a second counts only as far as
 * this process was given the processor, shared out among the tasks that run. So a page that needs one second is read on a laptop that is
 * busy with other things, and one that needs ten is ended where there is nothing else to do. By the clock no task gets more than
 * `patience` times what it may take; what had less of the processor than that is not to blame, and may be brought again.
 */
import { TooBusyToRead } from '#core';

const patience = 5;
/** Milliseconds between two looks at whether a thread took the task up, and, once the time is over by the clock, at what it used. */
const lookEvery = 100;
/** Milliseconds that a thread may take to start. */
const startMs = 120_000;

export interface Timed {
  /** In milliseconds, of the processor. */
  readonly allowedMs: number;
  readonly hasBegun: () => boolean;
  /** How many tasks share the process now, this one included. */
  readonly running: () => number;
}

export interface Deadline {
  /** Its reason is a `TooBusyToRead` where the machine had no time for the task. */
  readonly signal: AbortSignal;
  readonly lift: () => void;
}

export function openDeadline({ allowedMs, hasBegun, running }: Timed): Deadline {
  const ending = new AbortController();
  const startsBy = performance.now() + startMs;
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    if (hasBegun()) spend();
    else if (performance.now() >= startsBy) ending.abort(hadNoTime());
    else timer = setTimeout(wait, lookEvery);
  };
  const spend = (): void => {
    const latest = performance.now() + allowedMs * patience;
    let before = process.cpuUsage();
    let spent = 0;
    const look = (): void => {
      const now = process.cpuUsage();
      spent += (now.user - before.user + now.system - before.system) / 1000 / Math.max(1, running());
      before = now;
      if (spent >= allowedMs) ending.abort();
      else if (performance.now() >= latest) ending.abort(hadNoTime());
      else timer = setTimeout(look, lookEvery);
    };
    timer = setTimeout(look, allowedMs);
  };
  timer = setTimeout(wait, lookEvery);
  return {
    signal: ending.signal,
    lift: () => {
      clearTimeout(timer);
    },
  };
}

function hadNoTime(): TooBusyToRead {
  return new TooBusyToRead('this machine had too much else to do');
}

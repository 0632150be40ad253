/**
 * An end to a task's time that a busy machine does not bring nearer: a second counts only as far as this process was given the processor,
 * shared out among the tasks that run. So a page that needs one second is read on a laptop that is busy with other things, and one
 * that needs ten is ended where there is nothing else to do. By the clock no task gets more than `patience` times what it may take.
 */
const patience = 5;
/** Milliseconds between two looks, once the time is over by the clock. */
const lookEvery = 100;

/** To ask the system takes longer than to hand over a task: what was heard so many milliseconds ago will do. */
const heardMs = 20;

let heard = { at: -Infinity, usage: process.cpuUsage() };

function usageOfLate(): NodeJS.CpuUsage {
  const at = performance.now();
  if (at - heard.at > heardMs) heard = { at, usage: process.cpuUsage() };
  return heard.usage;
}

export interface Deadline {
  readonly signal: AbortSignal;
  readonly lift: () => void;
}

/** `running`: how many tasks share the process now, this one included. */
export function openDeadline(allowedMs: number, running: () => number): Deadline {
  const ending = new AbortController();
  const latest = performance.now() + allowedMs * patience;
  let before = usageOfLate();
  let spent = 0;
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const now = process.cpuUsage();
    spent += (now.user - before.user + now.system - before.system) / 1000 / Math.max(1, running());
    before = now;
    if (spent >= allowedMs || performance.now() >= latest) ending.abort();
    else timer = setTimeout(look, lookEvery);
  };
  timer = setTimeout(look, allowedMs);
  return {
    signal: ending.signal,
    lift: () => {
      clearTimeout(timer);
    },
  };
}

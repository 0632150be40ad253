/**
 * A pool of threads with a deadline and a limit of memory: what takes longer or needs more is ended with its thread and
 * reported, not waited for. Heavy tasks have a thread of their own, so that light ones never queue behind them, and few of them
 * may wait for it: each that waits is held in memory, and holds the place of whoever brought it.
 */
import { TooBusyToRead, TooLongToRead, type Story } from '#core';
import { types } from 'node:util';
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import { openDeadline } from './deadline.js';
import type { Handed } from './in-thread.js';

/** Milliseconds that a task may take, where whoever brings it does not say. */
const usualMs = 10_000;
/** Hardly any feed or page is larger, and most that mean harm are. */
const heavyBytes = 1_000_000;
/** The heavy thread costs memory of its own and goes when it has had nothing to do for so long. */
const idleMs = 10_000;
const mostHeavyWaiting = 4;
/** Megabytes of a thread's heap. A page of 16 MB, the largest that is fetched, can be read in the heavy one. */
const heaps = { light: 192, heavy: 384 };

export interface Threads {
  /**
   * The function of that name in the threads' file; rejects with `TooLongToRead` for what takes more than `allowedMs` of a processor
   * (10 s, if nothing is said), and with `TooBusyToRead` where it may be brought again: the machine had no time for it, or it is heavy and
   * many such wait.
   */
  readonly run: <T>(name: string, task: unknown, allowedMs?: number) => Promise<T>;
  readonly close: () => Promise<void>;
}

type Run = Threads['run'];

/** The file exports what `inThread` makes of its functions; its threads are given the story as their `workerData`. */
export function openThreads(filename: string, story: Story, threads: number): Threads {
  const settings = { filename, workerData: story };
  const running = { tasks: 0 };
  const some = { ...settings, minThreads: 1, maxThreads: threads, ...limited(heaps.light) };
  const light = openLane(some, { mostWaiting: Infinity, running });
  const alone = { ...settings, minThreads: 0, maxThreads: 1, idleTimeout: idleMs, ...limited(heaps.heavy) };
  const heavy = openLane(alone, { mostWaiting: mostHeavyWaiting, running });
  return {
    run: (name, task, allowedMs) => (bytesIn(task) > heavyBytes ? heavy : light).run(name, task, allowedMs),
    close: async () => {
      await Promise.all([light.close(), heavy.close()]);
    },
  };
}

const limited = (maxOldGenerationSizeMb: number) => ({
  resourceLimits: { maxOldGenerationSizeMb, maxYoungGenerationSizeMb: 8 },
});

function bytesIn(task: unknown): number {
  if (typeof task !== 'object' || task === null) return 0;
  return Object.values(task).reduce((sum: number, value) => sum + (value instanceof Uint8Array ? value.length : 0), 0);
}

interface Crowd {
  readonly mostWaiting: number;
  /** In all lanes. */
  readonly running: { tasks: number };
}

function openLane(
  options: ConstructorParameters<typeof Piscina>[0] & { maxThreads: number },
  { mostWaiting, running }: Crowd,
): Threads {
  const pool = new Piscina(options);
  const turn = pLimit(options.maxThreads);
  const run: Run = async <T>(name: string, task: unknown, allowedMs = usualMs): Promise<T> => {
    running.tasks += 1;
    const begun = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const hasBegun = () => Atomics.load(new Int32Array(begun), 0) === 1;
    const deadline = openDeadline({ allowedMs, hasBegun, running: () => running.tasks });
    try {
      return (await pool.run({ task, begun } satisfies Handed<unknown>, { name, signal: deadline.signal })) as T;
    } catch (cause) {
      if (deadline.signal.reason instanceof TooBusyToRead) throw deadline.signal.reason;
      const sentence = types.isNativeError(cause) ? sentenceFor(cause, allowedMs) : undefined;
      if (sentence === undefined) throw cause;
      throw new TooLongToRead(sentence, { cause });
    } finally {
      deadline.lift();
      running.tasks -= 1;
    }
  };
  const waitAndRun: Run = (name, task, allowedMs) => {
    if (turn.pendingCount >= mostWaiting)
      return Promise.reject(new TooBusyToRead('many large documents wait to be read'));
    return turn(() => run(name, task, allowedMs));
  };
  return { run: waitAndRun, close: () => pool.destroy() };
}

function sentenceFor(cause: Error, allowedMs: number): string | undefined {
  if (cause.name === 'AbortError') return `reading took longer than ${String(allowedMs / 1000)} s`;
  if ('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') return 'reading needed too much memory';
  return undefined;
}

/** A pool of threads with a deadline: what takes longer is ended with its thread and reported, not waited for. */
import { TooLongToRead, type Story } from '#core';
import pLimit from 'p-limit';
import { Piscina } from 'piscina';

const deadlineMs = 10_000;

export interface Threads {
  /** The function of that name in the threads' file; rejects with `TooLongToRead`. */
  readonly run: <T>(name: string, task: unknown) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** The file's threads are given the story as their `workerData`. */
export function openThreads(filename: string, story: Story, threads: number): Threads {
  const pool = new Piscina({ filename, minThreads: 1, maxThreads: threads, workerData: story });
  // A task is given to the pool when a thread is free for it: its time counts from there, not from when it began to wait.
  const turn = pLimit(threads);
  const runNow = async <T>(name: string, task: unknown): Promise<T> => {
    try {
      return (await pool.run(task, { name, signal: AbortSignal.timeout(deadlineMs) })) as T;
    } catch (cause) {
      if (!(cause instanceof Error) || cause.name !== 'AbortError') throw cause;
      throw new TooLongToRead(`reading took longer than ${String(deadlineMs / 1000)} s`, { cause });
    }
  };
  return { run: (name, task) => turn(() => runNow(name, task)), close: () => pool.destroy() };
}

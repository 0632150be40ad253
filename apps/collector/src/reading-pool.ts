/** A pool of reading threads with a deadline: what takes longer is ended with its thread and reported, not waited for. */
import type { Findings, PageReading, ReadableArticle, Story } from '#core';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import type { Document, FeedReading } from './reading.worker-thread.js';

const deadlineMs = 10_000;

/** The page or feed kept a reading thread busy past its deadline. */
export class TooLongToRead extends Error {
  override readonly name = 'TooLongToRead';
}

export interface ReadingPool {
  readonly readFeed: (document: Document) => Promise<FeedReading>;
  readonly readPage: (document: Document) => Promise<PageReading>;
  readonly findClaims: (article: ReadableArticle) => Promise<Findings>;
  readonly close: () => Promise<void>;
}

export function openReadingPool(story: Story, threads: number): ReadingPool {
  const pool = new Piscina({
    filename: join(__dirname, 'reading.worker-thread.js'),
    minThreads: 1,
    maxThreads: threads,
    workerData: story,
  });
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
  const run = <T>(name: string, task: unknown) => turn(() => runNow<T>(name, task));
  return {
    readFeed: (document) => run('readFeed', document),
    readPage: (document) => run('readPage', document),
    findClaims: (article) => run('findClaims', article),
    close: () => pool.destroy(),
  };
}

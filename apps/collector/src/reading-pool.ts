/** What the collector reads in threads: feeds, pages, and claims. */
import type { Findings, PageReading, ReadableArticle, ReaderName, Story } from '#core';
import { openThreads } from '#threads';
import { join } from 'node:path';
import type { Document, FeedReading } from './reading.worker-thread.js';

export interface ReadingPool {
  readonly readFeed: (document: Document) => Promise<FeedReading>;
  readonly readPage: (document: Document) => Promise<PageReading>;
  readonly findClaims: (article: ReadableArticle) => Promise<Findings>;
  /** Whose claims they are. The reader itself, with its word lists, is in the threads alone. */
  readonly reader: () => Promise<ReaderName>;
  readonly close: () => Promise<void>;
}

export function openReadingPool(story: Story, threads: number): ReadingPool {
  const { run, close } = openThreads(join(__dirname, 'reading.worker-thread.js'), story, threads);
  let reader: Promise<ReaderName> | undefined;
  return {
    readFeed: (document) => run('readFeed', document),
    readPage: (document) => run('readPage', document),
    findClaims: (article) => run('findClaims', article),
    reader: () => (reader ??= run('reader', undefined)),
    close,
  };
}

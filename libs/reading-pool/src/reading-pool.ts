/** The readings, run in threads. Programs that share a process share the threads: memory is dearer than a moment's wait. */
import type { Findings, PageOutlook, PageReading, ReadableArticle, ReaderName, Story, WebDocument } from '#core';
import { openThreads, type Threads } from '#threads';
import { join } from 'node:path';
import type { SafePage } from '#reading';
import type { FeedReading, ShownPage } from './readings.js';

/** Each rejects with `TooLongToRead` for what keeps its thread busy past the deadline. */
export interface ReadingPool {
  readonly readFeed: (document: WebDocument) => Promise<FeedReading>;
  readonly readPage: (document: WebDocument) => Promise<PageReading>;
  /** What a page tells somebody who looks for its feeds. */
  readonly lookAt: (document: WebDocument) => Promise<PageOutlook>;
  /** A page as it may be shown to somebody: it runs, loads and sends nothing. */
  readonly safePage: (page: ShownPage) => Promise<SafePage>;
  readonly findClaims: (article: ReadableArticle) => Promise<Findings>;
  /** Whose claims they are. The reader itself, with its word lists, is in the threads alone. */
  readonly reader: () => Promise<ReaderName>;
  /** The threads end when everybody who opened them has closed them. */
  readonly close: () => Promise<void>;
}

interface Opened {
  readonly threads: Threads;
  holders: number;
}

/** Milliseconds that a page may take, and that each megabyte of a large one may. Most take ten. */
const allowed = { page: 2000, megabyte: 150 };

const open = new Map<string, Opened>();

/** Of those who open it for the same story, the first says how many threads there are. */
export function openReadingPool(story: Story, threads: number): ReadingPool {
  const key = JSON.stringify(story);
  const shared = open.get(key) ?? { threads: threadsFor(story, threads), holders: 0 };
  shared.holders += 1;
  open.set(key, shared);
  const { run } = shared.threads;
  let reader: Promise<ReaderName> | undefined;
  let isClosed = false;
  return {
    readFeed: (document) => run('readFeed', document),
    readPage: (document) => run('readPage', document, allowedFor(document)),
    lookAt: (document) => run('lookAt', document, allowedFor(document)),
    safePage: (page) => run('safePage', page, allowedFor(page)),
    findClaims: (article) => run('findClaims', article),
    reader: () => (reader ??= run('reader', undefined)),
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await letGo(key, shared);
    },
  };
}

function allowedFor({ body }: Pick<WebDocument, 'body'>): number {
  return Math.max(allowed.page, Math.ceil((body.length / 1_000_000) * allowed.megabyte));
}

async function letGo(key: string, shared: Opened): Promise<void> {
  shared.holders -= 1;
  if (shared.holders > 0) return;
  open.delete(key);
  await shared.threads.close();
}

function threadsFor(story: Story, threads: number): Threads {
  return openThreads(join(__dirname, 'reading.worker-thread.js'), story, threads);
}

/** `replay --reader NAME@VERSION --shadow`: reads in threads, tells how far it is, and ends at Ctrl-C with what it has kept. */
import type { Archive } from '#archive';
import { shadow, type ReplayRun, type ShadowWatch } from '#core';
import { readerName, readerNamed } from '#language';
import { openThreads } from '#threads';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { OpenLog } from './open-log.js';
import type { Rereading } from './rereading.worker-thread.js';

/** Milliseconds between two lines of progress. */
const pace = 500;

export async function runShadow({ desk, story, archive, settings }: OpenLog, name: string): Promise<ReplayRun> {
  const reader = readerNamed(name);
  const { readerThreads } = settings;
  const threads = openThreads(join(__dirname, 'rereading.worker-thread.js'), story, readerThreads);
  const cancelled = new AbortController();
  const cancel = () => {
    cancelled.abort();
  };
  process.once('SIGINT', cancel);
  try {
    const find = (article: Rereading['article']) =>
      threads.run<ReturnType<typeof reader.findings>>('findClaims', { reader: readerName(reader), article });
    const reading = { ...{ name: reader.name, version: reader.version, lanes: readerThreads }, find };
    const watch = watchOf(cancelled.signal, readerName(reader));
    return await shadow(desk, { ...reading, findText: (hash) => wholeText(archive, hash) }, watch);
  } finally {
    process.off('SIGINT', cancel);
    await threads.close();
  }
}

function watchOf(cancelled: AbortSignal, reader: string): ShadowWatch {
  let last = -pace;
  return {
    newId: () => randomBytes(6).toString('hex'),
    isCancelled: () => cancelled.aborted,
    onProgress: (read, of) => {
      const now = performance.now();
      if (read < of && now - last < pace) return;
      last = now;
      process.stderr.write(`${reader}: ${String(read)} of ${String(of)} articles\n`);
    },
  };
}

/** A text that was erased or damaged is told as one that cannot be read again; `verify` says what is wrong with it. */
async function wholeText(archive: Archive, hash: string): Promise<string | undefined> {
  try {
    const text = await archive.findText(hash);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

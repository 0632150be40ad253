/** `replay --reader NAME@VERSION --shadow`: reads in threads, tells how far it is, and ends where it is cancelled with what it has kept. */
import type { Archive } from '#archive';
import {
  answerIn,
  readWith,
  Refusal,
  shadow,
  TooLongToRead,
  type EventLog,
  type LongWork,
  type ReadClaims,
  type ReplayRun,
  type ShadowReader,
  type ShadowWatch,
} from '#core';
import { readerName, readerNamed } from '#language';
import { openThreads } from '#threads';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ModelReader } from '#model-reader';
import type { OpenLog } from './open-log.js';
import { openModel } from './open-model.js';
import { atWork } from './work/at-work.js';
import type { Rereading } from './rereading.worker-thread.js';

type Lanes = Omit<ShadowReader, 'findText'> & { readonly close: () => Promise<void> };

export async function runShadow(open: OpenLog, name: string): Promise<ReplayRun> {
  const { close, ...reader } = /^model(@|$)/.test(name) ? modelLanes(open, name) : threadLanes(open, name);
  const findText = (hash: string) => wholeText(open.archive, hash);
  const order = { kind: 'replay', about: readerName(reader), unit: 'article', cancelling: 'keeps' } as const;
  try {
    return await atWork(open.work, order, (work) => shadow(open.desk, { ...reader, findText }, watchOf(work)), 0);
  } finally {
    await close();
  }
}

function threadLanes({ story, settings }: OpenLog, asked: string): Lanes {
  const reader = readerNamed(asked);
  const { name, version } = reader;
  const { readerThreads: lanes } = settings;
  const threads = openThreads(join(__dirname, 'rereading.worker-thread.js'), story, lanes);
  const find = (article: Rereading['article']) =>
    threads.run<ReturnType<typeof reader.findings>>('findClaims', { reader: readerName(reader), article });
  return { name, version, lanes, read: readWith(find, reader), close: () => threads.close() };
}

/** One question after another: the budget is what makes it slow. */
function modelLanes({ story, settings, log }: OpenLog, asked: string): Lanes {
  const { reader, close } = openModel(settings, story);
  const { name, version } = reader;
  if (asked !== name && asked !== readerName(reader)) {
    throw new Refusal('not-found', `there is no reader ${asked}; with these settings it is ${readerName(reader)}`);
  }
  return { name, version, lanes: 1, read: recordedFirst(log, reader), close };
}

/** What it answered before on the same text is in the log. Where it is away the run ends, and goes on from there another time. */
function recordedFirst(log: Pick<EventLog, 'readSubject'>, reader: ModelReader): ReadClaims {
  const by = { name: reader.name, version: reader.version };
  return async (article, { header, textHash }) => {
    const known = answerIn(await log.readSubject(`finding:${header.id}`), by, textHash);
    if (known !== undefined) return known;
    const answer = await reader.read(article);
    if (answer.ok) return { findings: answer.findings, by, asked: answer.asked };
    if (!answer.later) throw new TooLongToRead(answer.because);
    throw new Refusal('unavailable', `${answer.because}; the same command goes on where it was`);
  };
}

function watchOf(work: LongWork): ShadowWatch {
  return {
    newId: () => randomBytes(6).toString('hex'),
    isCancelled: () => work.isCancelled(),
    onProgress: (read, of) => {
      work.at(read, of);
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

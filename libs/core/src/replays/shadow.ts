/**
 * Reads every archived text again with another reader, beside the living service: nothing is appended, no view changes. What
 * was read is kept, so that a run that was ended goes on where it was, and one that is ready reads only what came since.
 */
import type { ReadClaims } from '../findings/read-claims.js';
import { readInArticle } from '../findings/in-article.js';
import { TooLongToRead, type ReaderName } from '../findings/reader.js';
import { compare } from './compare.js';
import type { ReplayDesk, ReplayRecord, ReplayRun } from './run.js';
import { dueFor, surveyLog, type Due } from './survey.js';

export interface ShadowReader extends ReaderName {
  readonly read: ReadClaims;
  /** Undefined where the archive cannot give the text. */
  readonly findText: (hash: string) => Promise<string | undefined>;
  /** How many texts are read at a time. */
  readonly lanes: number;
}

export interface ShadowWatch {
  readonly newId: () => string;
  /** True ends the run after the texts in hand. */
  readonly isCancelled: () => boolean;
  readonly onProgress: (read: number, of: number) => void;
}

const none = { articles: 0, unread: 0, findingsAdded: 0, findingsRemoved: 0, added: 0, removed: 0, changed: 0 };

/** Resolves with the run, `ready` with its difference or still `running` when it was cancelled. */
export async function shadow(desk: ReplayDesk, reader: ShadowReader, watch: ShadowWatch): Promise<ReplayRun> {
  const run = await openRun(desk, reader, watch);
  const survey = await surveyLog(desk.log);
  const due = dueFor(reader, survey, desk.story);
  await readAll(desk, reader, watch, { id: run.id, due });
  if (watch.isCancelled()) return run;
  const compared = await compare(survey, run.id, desk.replays.records(run.id));
  const ready: ReplayRun = { ...run, ...compared, state: 'ready', position: survey.position };
  await desk.replays.save(ready);
  return ready;
}

/** The run of this reader that waits for its end or its verdict, or a new one. */
async function openRun({ replays, now }: ReplayDesk, reader: ReaderName, { newId }: ShadowWatch): Promise<ReplayRun> {
  const open = (await replays.all()).find(
    (run) =>
      ['running', 'ready'].includes(run.state) && run.reader === reader.name && run.readerVersion === reader.version,
  );
  if (open !== undefined) return open;
  const run: ReplayRun = {
    ...{ id: newId(), reader: reader.name, readerVersion: reader.version, state: 'running' },
    ...{ startedAt: now().toISOString(), position: 0, difference: { added: [], removed: [], changed: [] } },
    ...{ counts: none, unread: [], settled: null },
  };
  await replays.save(run);
  return run;
}

/** Each lane takes the next text when it is done with one: no more texts are in memory than there are lanes. */
async function readAll(
  desk: ReplayDesk,
  reader: ShadowReader,
  watch: ShadowWatch,
  { id, due }: { readonly id: string; readonly due: readonly Due[] },
): Promise<void> {
  const kept = new Map<string, string>();
  for await (const record of desk.replays.records(id)) kept.set(record.article, record.over);
  const left = due.filter(({ article, over }) => kept.get(article.header.id) !== over);
  let read = due.length - left.length;
  watch.onProgress(read, due.length);
  const queue = left.values();
  const lane = async () => {
    for (const next of queue) {
      if (watch.isCancelled()) return;
      await desk.replays.keep(id, await readAgain(desk, reader, next));
      watch.onProgress((read += 1), due.length);
    }
  };
  await Promise.all(Array.from({ length: reader.lanes }, lane));
}

async function readAgain(desk: ReplayDesk, reader: ShadowReader, due: Due): Promise<ReplayRecord> {
  const { article, over, happened, knownSince } = due;
  const known = { article: article.header.id, over, happened };
  const text = await reader.findText(article.textHash);
  if (text === undefined) return { ...known, record: null, because: 'the archive does not hold its text whole' };
  try {
    const record = await readInArticle(reader.read, reader, { ...article, text }, desk.story);
    return { ...known, record: { ...record, knownSince }, because: '' };
  } catch (error) {
    if (!(error instanceof TooLongToRead)) throw error;
    return { ...known, record: null, because: error.message };
  }
}

/**
 * A backup that was looked through → the store. What takes long goes first and beside what is there: contents into the archive, the log
 * into a folder of its own. Then a mark is set, under which no service starts, and the store becomes the other one. Cut off anywhere,
 * it is run again.
 */
import { ErasedContent, type CarriableArchive } from '#archive';
import { folderSegments, stageImport, type SegmentSettings, type StagedImport } from '#history';
import { beginRestore, endRestore, forgetKeys, oweNothing, restoreLog, storyKeys, takeState, type Redis } from '#redis';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { carriedIn, type CheckedBackup } from './check-backup.js';
import { unpackEntries } from './log-lines.js';
import { recordsIn } from './records.js';
import { statePartIn } from './state-part.js';

export interface Target {
  readonly redis: Redis;
  readonly story: string;
  readonly archive: Pick<CarriableArchive, 'takeIn'>;
  readonly segmentsFolder: string;
  /** Folders and files that follow from the log and the vault: the next start makes them again. */
  readonly madeAgain: readonly string[];
  /** Beginnings of keys that the queues use. */
  readonly queueKeys: string;
  readonly settings: SegmentSettings & { readonly recentEvents: number };
  /** Of what happened up to the backup nobody is told any more, also what was owed then. */
  readonly oweNothing: boolean;
  readonly now: Date;
  readonly onProgress: (events: number, of: number) => void;
}

export interface Taken {
  /** Contents that were erased here meanwhile, and so stay away. */
  readonly erased: number;
  /** Where the log lies that was here before. */
  readonly before?: string;
}

export async function takeBackup(backup: CheckedBackup, target: Target): Promise<Taken> {
  const { redis, story } = target;
  const staged = await stageImport(target.segmentsFolder, target.settings);
  try {
    const erased = await takeLogAndContents(backup, target, staged);
    await beginRestore(redis, story, backup.file);
    const before = await moveAway(target);
    const owedFrom = target.oweNothing ? backup.events : backup.importedUpTo;
    await staged.finish(owedFrom);
    await replaceState(backup, target, owedFrom);
    await endRestore(redis, story);
    return { erased, ...(before === undefined ? {} : { before }) };
  } finally {
    await staged.discard();
  }
}

async function takeLogAndContents(backup: CheckedBackup, target: Target, { segments }: StagedImport): Promise<number> {
  let [erased, events] = [0, 0];
  for await (const { header, body } of recordsIn(backup.file)) {
    if (header.kind === 'log') {
      await segments.mirror(await unpackEntries(await body()));
      await segments.seal();
      events += header.events;
      target.onProgress(events, backup.events);
    } else if (header.kind === 'content') {
      const carried = carriedIn(header, await body());
      await target.archive.takeIn(header.shelf, header.hash, carried).catch((error: unknown) => {
        if (!(error instanceof ErasedContent)) throw error;
        erased += 1;
      });
    }
  }
  return erased;
}

/** The log that was here stays, beside its place: a person may want it. */
async function moveAway({ segmentsFolder, now }: Target): Promise<string | undefined> {
  if (!existsSync(segmentsFolder)) return undefined;
  if ((await folderSegments(segmentsFolder, { segmentEvents: 1 }).list()).length === 0) {
    await rm(segmentsFolder, { recursive: true });
    return undefined;
  }
  const aside = `${segmentsFolder}.before-${now.toISOString().replace(/[:.]/g, '-')}`;
  await rename(segmentsFolder, aside);
  return aside;
}

async function replaceState(backup: CheckedBackup, target: Target, owedFrom: number): Promise<void> {
  const { redis, story, segmentsFolder, settings } = target;
  await forgetKeys(redis, [storyKeys(story), target.queueKeys], story);
  for (const made of target.madeAgain) await rm(made, { recursive: true, force: true });
  for await (const { header, body } of recordsIn(backup.file))
    if (header.kind === 'state') await takeState(redis, story, statePartIn(await body()));
  await oweNothing(redis, story, owedFrom);
  const sealed = folderSegments(segmentsFolder, settings);
  await restoreLog(redis, story, { sealed, recentEvents: settings.recentEvents, importedUpTo: owedFrom });
}

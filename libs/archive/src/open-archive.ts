/** The archive that the settings name: a folder below the data folder, or a bucket that several machines share. */
import { join } from 'node:path';
import type { CarriableArchive } from './archive.js';
import { checkBucket } from './check-store.js';
import { folderArchive } from './folder-archive.js';
import type { S3Place } from './s3-client.js';
import { S3Store } from './s3-store.js';
import { archiveOn } from './shelved-archive.js';
import { threadedArchive } from './threaded-archive.js';

export interface ArchiveSettings {
  readonly dataFolder: string;
  readonly archive?: S3Place;
}

/** Without a look whether it is there. */
export function archiveOf({ dataFolder, archive }: ArchiveSettings): CarriableArchive {
  return archive === undefined ? folderArchive(folderIn(dataFolder)) : archiveOn(new S3Store(archive));
}

/**
 * For a program that has other things to do meanwhile: a folder is worked on in a thread. Rejects with a `Refusal` for a bucket that
 * cannot hold it. A folder that cannot be written says so when it is.
 */
export async function openArchive(
  settings: ArchiveSettings,
  report: (line: string) => void,
): Promise<CarriableArchive> {
  if (settings.archive === undefined) return threadedArchive(folderIn(settings.dataFolder));
  await checkBucket(settings.archive, report);
  return archiveOf(settings);
}

function folderIn(dataFolder: string): string {
  return join(dataFolder, 'archive');
}

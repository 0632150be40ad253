/** All that lies on disk of one story beside its texts and pages. */
import type { KeptSecrets, Snapshots } from '#core';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { folderSegments, type Segments, type SegmentSettings } from './folder-segments.js';
import { folderSecrets } from './folder-secrets.js';
import { folderSnapshots } from './folder-snapshots.js';
import { importedUpTo } from './imported.js';

export interface HistoryOnDisk {
  readonly segments: Segments;
  readonly snapshots: Snapshots;
  readonly secrets: KeptSecrets;
  /** Position up to which the story was imported; 0 for one that was not. */
  readonly importedUpTo: number;
}

/** Opens nothing that must be closed. */
export async function openHistory(
  dataFolder: string,
  story: string,
  settings: SegmentSettings,
): Promise<HistoryOnDisk> {
  const folder = segmentsFolder(dataFolder, story);
  return {
    segments: folderSegments(folder, settings),
    snapshots: folderSnapshots(join(dataFolder, 'snapshots', story)),
    secrets: folderSecrets(secretsFolder(dataFolder, story)),
    importedUpTo: await importedUpTo(folder),
  };
}

export function segmentsFolder(dataFolder: string, story: string): string {
  return join(dataFolder, 'segments', story);
}

export function secretsFolder(dataFolder: string, story: string): string {
  return join(dataFolder, 'secrets', story);
}

/** Ids of the stories of which something is kept in segments; a folder with a point in its name is an import's, or was put aside. */
export async function storiesIn(dataFolder: string): Promise<readonly string[]> {
  const folders = await readdir(join(dataFolder, 'segments'), { withFileTypes: true }).catch(() => []);
  return folders.filter((entry) => entry.isDirectory() && !entry.name.includes('.')).map(({ name }) => name);
}

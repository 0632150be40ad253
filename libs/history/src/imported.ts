/**
 * A story that comes from elsewhere is put together beside the place where it will lie, and moved there as a whole: a reader
 * sees nothing of it, or all. What was imported is remembered, because nobody here is owed a notice of it.
 */
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DamagedSegment } from './damage.js';
import { isAbsent, syncFolder, writeDurably } from './durable.js';
import { openHeader, sealHeader } from './frame.js';
import { folderSegments, type Segments, type SegmentSettings } from './folder-segments.js';

const name = 'imported';

export interface StagedImport {
  readonly segments: Segments;
  /** Moves it in place; rejects when something lies there. Nobody is owed a notice of what lies up to `upTo`: all of it without. */
  readonly finish: (upTo?: number) => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** What an import left behind that was cut off is discarded first. */
export async function stageImport(folder: string, settings: SegmentSettings): Promise<StagedImport> {
  const staging = `${folder}.import`;
  const discard = () => rm(staging, { recursive: true, force: true });
  await discard();
  await mkdir(staging, { recursive: true, mode: 0o700 });
  const segments = folderSegments(staging, settings);
  return {
    segments,
    discard,
    finish: async (upTo) => {
      await segments.seal();
      await writeDurably(join(staging, name), line(upTo ?? (await segments.head())));
      // Takes the place of an empty folder, and of no other.
      await rename(staging, folder);
      await syncFolder(dirname(folder));
    },
  };
}

/** Position of the last event that was imported; 0 for a story that began here. */
export async function importedUpTo(folder: string): Promise<number> {
  try {
    const read = openHeader((await readFile(join(folder, name), 'utf8')).trimEnd()) as { upTo: number } | undefined;
    if (read === undefined) throw new DamagedSegment(name, 1, 'it does not say how much was imported');
    return read.upTo;
  } catch (error) {
    if (isAbsent(error)) return 0;
    throw error;
  }
}

async function* line(upTo: number): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(`${sealHeader({ upTo })}\n`));
}

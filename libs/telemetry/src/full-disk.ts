/** Whether there is room where the service writes: asked of the disks, so that it is known before a write fails. */
import { statfsSync } from 'node:fs';
import { join } from 'node:path';

/** In bytes: less than is written in a moment. */
const noRoom = 65_536;

/** Each may lie on a disk of its own. Without the first two nothing can be taken; of the others work waits. */
const places = [
  { folder: '.', holds: 'the data folder', stops: 'all' },
  { folder: 'redis', holds: 'what Redis writes', stops: 'all' },
  { folder: 'archive', holds: 'the archive', stops: 'work' },
  { folder: 'segments', holds: 'the segments of the log', stops: 'work' },
  { folder: 'index', holds: 'the index of items', stops: 'work' },
] as const;

/** Told as a trouble is. */
export interface FullDisk {
  readonly part: 'disk';
  readonly because: string;
  /** `all`: no change can be taken. */
  readonly stops: 'all' | 'work';
}

/** Answers of the worst that is full; undefined while there is room in all. */
export function watchDisks(dataFolder: string): () => FullDisk | undefined {
  return () => {
    const full = places.find(({ folder }) => isFull(join(dataFolder, folder)));
    if (full === undefined) return undefined;
    const because = `the disk that holds ${full.holds} is full; make room, and it goes on by itself`;
    return { part: 'disk', stops: full.stops, because };
  };
}

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < noRoom;
  } catch {
    // Not every program has each of them.
    return false;
  }
}

/** Entries out of the segments: whole frames are read, unpacked off the main thread, and the last few kept. */
import type { Entry } from '#core';
import { LRUCache } from 'lru-cache';
import { join } from 'node:path';
import { DamagedSegment } from './damage.js';
import { isAbsent } from './durable.js';
import { unpackFrame, type Frame } from './frame.js';
import { lastOf, type Index, type SegmentFile } from './scan.js';
import { readAt, segmentName, type Shelf } from './shelf.js';

/** Frames unpacked and kept for who reads on: enough for a batch and the one after it, a few megabytes. They go when nobody has. */
const kept = 32;
const idleMs = 30_000;
/** Of those who look up single entries: their next frame may be any. */
const lookedAt = 2;
/** Whoever reads on is given so many frames with one look at the file, and finds the next so many unpacked. */
const run = 8;
/** A segment may be sealed between looking it up and reading it, and the one after it too. */
const tries = 3;

interface Place {
  readonly file: SegmentFile;
  readonly index: Index;
  readonly frame: Frame;
}

type Unpacked = Promise<readonly Entry[]>;
type Cache = LRUCache<string, Unpacked>;
/** On from where the last reading ended, some from anywhere, or a single one. */
type Reading = 'on' | 'some' | 'single';

export class SegmentReader {
  private readonly unpacked = new LRUCache<string, Unpacked>({
    max: kept,
    ...{ ttl: idleMs, updateAgeOnGet: true, ttlAutopurge: true },
  });
  private readonly single = new LRUCache<string, Unpacked>({ max: lookedAt });
  private next = 0;

  constructor(private readonly shelf: Shelf) {}

  readonly entries = async (after: number, limit: number): Promise<readonly Entry[]> => {
    const found: Entry[] = [];
    const sequential = this.next === after + 1;
    try {
      while (found.length < limit) {
        const position = after + found.length + 1;
        const part = await this.from(position, sequential ? 'on' : 'some');
        if (part.length === 0) break;
        found.push(...part.slice(0, limit - found.length));
      }
    } catch (error) {
      // What is whole before it is served; the damage is told to whoever asks for it.
      if (!(error instanceof DamagedSegment) || found.length === 0) throw error;
    }
    this.next = after + found.length + 1;
    return found;
  };

  readonly at = async (positions: readonly number[]): Promise<readonly Entry[]> => {
    const found: Entry[] = [];
    for (const position of positions) {
      const [entry] = await this.from(position, 'single');
      if (entry !== undefined) found.push(entry);
    }
    return found;
  };

  /** The entry at this position and those that follow it in its frame; empty when there is none yet. */
  private async from(position: number, reading: Reading): Promise<readonly Entry[]> {
    for (let attempt = 1; ; attempt++) {
      const place = await this.place(position);
      if (place === undefined) return [];
      try {
        if (reading === 'on') this.readOn(place);
        const entries = await this.entriesOf(place, reading === 'single' ? this.single : this.unpacked);
        return entries.slice(position - place.frame.first);
      } catch (error) {
        if (!isAbsent(error) || attempt === tries) throw error;
        this.shelf.forgetListing();
        await this.shelf.refresh();
      }
    }
  }

  private async place(position: number): Promise<Place | undefined> {
    const known = await this.placeAmongKnown(position);
    if (known !== undefined) return known;
    await this.shelf.refresh();
    return (await this.placeAmongKnown(position)) ?? this.missing(position);
  }

  private async placeAmongKnown(position: number): Promise<Place | undefined> {
    const file = this.shelf.fileFor(position);
    if (file === undefined) return undefined;
    const index = await this.shelf.indexOf(file);
    const frame = frameFor(index, position);
    return frame === undefined ? undefined : { file, index, frame };
  }

  /** Nothing lies there yet; or something did, and is damaged or gone. */
  private async missing(position: number): Promise<undefined> {
    const { files } = this.shelf;
    const file = this.shelf.fileFor(position);
    const index = file && (await this.shelf.indexOf(file));
    if (index?.damage !== undefined) throw index.damage;
    if (position < 1 || file === files[files.length - 1]) return undefined;
    const first = (index?.last ?? 0) + 1;
    throw new DamagedSegment(segmentName(first, 'sealed'), first, 'it is missing');
  }

  private entriesOf(place: Place, cache: Cache): Unpacked {
    const key = keyOf(place);
    return this.unpacked.get(key) ?? cache.get(key) ?? this.load([place], cache);
  }

  private readOn({ file, index, frame }: Place): void {
    const at = index.frames.indexOf(frame);
    for (const start of [at - (at % run), at - (at % run) + run]) {
      const places = index.frames.slice(start, start + run).map((next) => ({ file, index, frame: next }));
      const missing = places.filter((place) => !this.unpacked.has(keyOf(place)));
      if (missing.length > 0) void this.load(missing).catch(() => undefined);
    }
  }

  /** Frames that lie close together in one file, with one look; answers the entries of the first. */
  private load(places: readonly Place[], cache = this.unpacked): Unpacked {
    const [first, last] = [places[0], places[places.length - 1]];
    if (first === undefined || last === undefined) return Promise.resolve([]);
    const start = first.frame.offset;
    const path = join(this.shelf.folder, first.file.name);
    const bytes = readAt(path, start, last.frame.offset + last.frame.bytes - start);
    const loading = places.map((place) => keep(cache, keyOf(place), unpackFrom(place, bytes, start)));
    return loading[0] ?? Promise.resolve([]);
  }
}

function keep(cache: Cache, key: string, entries: Unpacked): Unpacked {
  cache.set(key, entries);
  // What failed is tried anew: the file may have been moved, or mended.
  entries.catch(() => cache.delete(key));
  return entries;
}

function keyOf({ file, frame }: Place): string {
  return `${file.name}@${String(frame.offset)}`;
}

async function unpackFrom({ file, frame }: Place, read: Promise<Buffer>, start: number): Promise<readonly Entry[]> {
  const bytes = await read;
  try {
    return await unpackFrame(frame, bytes.subarray(frame.offset - start, frame.offset - start + frame.bytes));
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new DamagedSegment(file.name, frame.first, what, { cause });
  }
}

/** Frames end at growing positions, and each begins no later than the one before it ends. */
function frameFor({ frames }: Index, position: number): Frame | undefined {
  let [low, high] = [0, frames.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const frame = frames[middle];
    if (frame !== undefined && lastOf(frame) < position) low = middle + 1;
    else high = middle;
  }
  const found = frames[low];
  return found !== undefined && found.first <= position ? found : undefined;
}

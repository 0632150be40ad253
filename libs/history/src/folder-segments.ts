/**
 * The log's closed stretches as files in a folder: `<first position>.open` while it grows, `.sealed` once it is full and
 * compressed. One process writes, any number read. The format is in docs/decisions/0005.
 */
import type { Entry, SealedEntries } from '#core';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { SegmentReader } from './reader.js';
import { Shelf } from './shelf.js';
import { SegmentWriter } from './writer.js';

export interface SegmentInfo {
  readonly file: string;
  readonly first: number;
  /** Of the last entry that can be read; `first - 1` when none can. */
  readonly last: number;
  readonly state: 'open' | 'sealed';
  readonly bytes: number;
}

export interface SegmentSettings {
  readonly segmentEvents: number;
}

export interface Segments extends SealedEntries {
  /**
   * Appends entries that follow the last kept one; resolves once they are on disk. Those already kept are passed over;
   * rejects with `SegmentGap` for a gap, with `DamagedSegment` when the last segment is damaged.
   */
  readonly mirror: (entries: readonly Entry[]) => Promise<void>;
  /** Closes every full open segment; answers the position up to which all is sealed. */
  readonly seal: () => Promise<number>;
  readonly sealedUpTo: () => Promise<number>;
  /** Every segment, in order. */
  readonly list: () => Promise<readonly SegmentInfo[]>;
}

export function folderSegments(folder: string, { segmentEvents }: SegmentSettings): Segments {
  const shelf = new Shelf(folder);
  const reader = new SegmentReader(shelf);
  const writer = new SegmentWriter(shelf, reader, segmentEvents);
  const sealedUpTo = async (): Promise<number> => {
    await shelf.refresh();
    const open = shelf.files.findIndex(({ state }) => state === 'open');
    const last = shelf.files[(open < 0 ? shelf.files.length : open) - 1];
    return last === undefined ? 0 : (await shelf.indexOf(last)).last;
  };
  return {
    entries: reader.entries,
    at: reader.at,
    head: async () => {
      await shelf.refresh();
      const last = shelf.files[shelf.files.length - 1];
      return last === undefined ? 0 : (await shelf.indexOf(last)).last;
    },
    mirror: writer.mirror,
    seal: async () => {
      await writer.seal();
      return sealedUpTo();
    },
    sealedUpTo,
    list: async () => {
      await shelf.refresh();
      return Promise.all(shelf.files.map((file) => infoOf(shelf, file)));
    },
  };
}

async function infoOf(shelf: Shelf, file: Shelf['files'][number]): Promise<SegmentInfo> {
  const { last } = await shelf.indexOf(file);
  const { size } = await stat(join(shelf.folder, file.name));
  return { file: file.name, first: file.first, last, state: file.state, bytes: size };
}

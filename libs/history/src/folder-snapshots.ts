/**
 * Views as they stood at past positions: `<view>@<version>/<position>.snapshot`, a header line and the documents as
 * compressed NDJSON. Disposable: what is damaged, or is another's, is as if it were not there.
 */
import type { Snapshot, SnapshotPlace, Snapshots, ViewName } from '#core';
import { LRUCache } from 'lru-cache';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isAbsent, writeDurably } from './durable.js';
import { headerLimit, newline, openHeader, packPieces, sealHeader, sha256, unpack, type Codec } from './frame.js';
import { readAt } from './shelf.js';

interface SnapshotHeader extends ViewName, SnapshotPlace {
  readonly codec: Codec;
  readonly documents: number;
  readonly unpacked: number;
  readonly sha256: string;
}

const named = /^(\d{12})\.snapshot$/;
/** Places already read: a snapshot changes only when it is made anew. */
const placesKept = 10_000;
/** Of the text that is packed or parsed at once. */
const pieceLength = 200_000;

export function folderSnapshots(folder: string): Snapshots {
  const known = new LRUCache<string, SnapshotPlace>({ max: placesKept });
  const folderOf = ({ name, version }: ViewName) => join(folder, `${encodeURIComponent(name)}@${String(version)}`);
  const fileOf = (view: ViewName, position: number) =>
    join(folderOf(view), `${String(position).padStart(12, '0')}.snapshot`);

  const placeOf = async (view: ViewName, position: number): Promise<readonly SnapshotPlace[]> => {
    const file = fileOf(view, position);
    const place = known.get(file) ?? (await readPlace(file, view, position));
    if (place !== undefined) known.set(file, place);
    return place === undefined ? [] : [place];
  };

  return {
    places: async (view) => {
      const names = (await unlessAbsent(readdir(folderOf(view)))) ?? [];
      const positions = names.flatMap((name) => (named.test(name) ? [Number(named.exec(name)?.[1])] : []));
      const inOrder = positions.sort((a, b) => a - b).map((position) => placeOf(view, position));
      return (await Promise.all(inOrder)).flat();
    },
    load: async (view, position) => {
      const bytes = await unlessAbsent(readFile(fileOf(view, position)));
      return bytes === undefined ? undefined : snapshotIn(bytes, view, position);
    },
    save: async (view, snapshot) => {
      const file = fileOf(view, snapshot.position);
      await writeDurably(file, snapshotBytes(view, snapshot));
      known.delete(file);
    },
  };
}

async function* snapshotBytes(view: ViewName, { docs, ...place }: Snapshot): AsyncGenerator<Buffer> {
  const { payload, unpacked } = await packPieces(linesOf(docs));
  const header: SnapshotHeader = {
    ...{ name: view.name, version: view.version, ...place },
    ...{ codec: 'br', documents: docs.size, unpacked, sha256: sha256(payload) },
  };
  yield Buffer.from(`${sealHeader(header)}\n`);
  yield payload;
}

function* linesOf(docs: Snapshot['docs']): Generator<Buffer> {
  let lines = '';
  for (const entry of docs) {
    lines += `${JSON.stringify(entry)}\n`;
    if (lines.length < pieceLength) continue;
    yield Buffer.from(lines);
    lines = '';
  }
  yield Buffer.from(lines);
}

async function snapshotIn(bytes: Buffer, view: ViewName, position: number): Promise<Snapshot | undefined> {
  const header = headerIn(bytes, view, position);
  if (header === undefined) return undefined;
  const payload = bytes.subarray(bytes.indexOf(newline) + 1);
  if (sha256(payload) !== header.sha256) return undefined;
  const docs = await docsIn(await unpack(payload, header));
  return docs.size === header.documents ? { ...placeIn(header), docs } : undefined;
}

/** Line by line, and others have their turn in between. */
async function docsIn(bytes: Buffer): Promise<Map<string, unknown>> {
  const docs = new Map<string, unknown>();
  let [from, restsAt] = [0, pieceLength];
  for (let to = bytes.indexOf(newline); to >= 0; to = bytes.indexOf(newline, from)) {
    docs.set(...(JSON.parse(bytes.toString('utf8', from, to)) as [string, unknown]));
    from = to + 1;
    if (from < restsAt) continue;
    restsAt = from + pieceLength;
    await setImmediate();
  }
  return docs;
}

async function readPlace(file: string, view: ViewName, position: number): Promise<SnapshotPlace | undefined> {
  const bytes = await unlessAbsent(readAt(file, 0, headerLimit));
  const header = bytes && headerIn(bytes, view, position);
  return header && placeIn(header);
}

/** Undefined for what is damaged, or was made of another view, version or position. */
function headerIn(bytes: Buffer, view: ViewName, position: number): SnapshotHeader | undefined {
  const lineEnd = bytes.indexOf(newline);
  const header = openHeader(bytes.toString('utf8', 0, Math.max(0, lineEnd))) as SnapshotHeader | undefined;
  const ours = header?.name === view.name && header.version === view.version && header.position === position;
  return ours ? header : undefined;
}

function placeIn(header: SnapshotHeader): SnapshotPlace {
  const { position, chain, learntUpTo, happenedUpTo, after, happenedFrom, documents } = header;
  // Those of older versions do not say what they hold.
  const { holds = documents } = header as Partial<SnapshotHeader>;
  return { position, chain, learntUpTo, happenedUpTo, after, happenedFrom, holds };
}

async function unlessAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return undefined;
  }
}

/**
 * What a process knows of the folder: which segments there are and where their frames lie. Another process may write
 * meanwhile. A sealed segment never changes and is looked at once; an open one is looked at as far as it grew; the folder is
 * listed again only when it changed.
 */
import { open, readdir, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { isAbsent } from './durable.js';
import { emptyIndex, scan, type Index, type SegmentFile } from './scan.js';

const named = /^(\d{12})\.(open|sealed)$/;
/** Two changes within the clock's grain leave one time: a listing as young as this is not trusted. */
const grainMs = 100;

export function segmentName(first: number, state: SegmentFile['state']): string {
  return `${String(first).padStart(12, '0')}.${state}`;
}

export class Shelf {
  /** In order; where a sealed segment stands beside its open one, the sealed one. */
  files: readonly SegmentFile[] = [];
  private indices = new Map<string, Index>();
  private listedAt: number | undefined;
  private underWay: Promise<void> | undefined;

  constructor(readonly folder: string) {}

  /** Catches up with what was written since. Those who ask at the same moment share one look. */
  refresh(): Promise<void> {
    this.underWay ??= this.look().finally(() => {
      this.underWay = undefined;
    });
    return this.underWay;
  }

  /** The folder is listed anew, whatever its time says. */
  forgetListing(): void {
    this.listedAt = undefined;
  }

  /** The file is looked into anew. */
  forget(name: string): void {
    this.indices.delete(name);
    this.forgetListing();
  }

  /** As far as it is known; looked into when it never was. */
  async indexOf(file: SegmentFile): Promise<Index> {
    return this.indices.get(file.name) ?? (await this.grown(file));
  }

  /** The one with the greatest first position up to this one. */
  fileFor(position: number): SegmentFile | undefined {
    let [low, high] = [0, this.files.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.files[middle]?.first ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return this.files[low - 1];
  }

  private async look(): Promise<void> {
    await this.list();
    const growing = this.files.filter(({ state }) => state === 'open');
    await Promise.all(growing.map((file) => this.grown(file)));
  }

  private async list(): Promise<void> {
    const changed = (await stat(this.folder).catch(nothing))?.mtimeMs;
    if (changed === undefined) {
      this.files = [];
      return;
    }
    if (changed === this.listedAt) return;
    this.files = filesAmong(await readdir(this.folder));
    const names = new Set(this.files.map(({ name }) => name));
    this.indices = new Map([...this.indices].filter(([name]) => names.has(name)));
    const age = Date.now() - changed;
    this.listedAt = age > grainMs ? changed : undefined;
  }

  /** An open one that was sealed meanwhile is as it was known. */
  private async grown(file: SegmentFile): Promise<Index> {
    const before = this.indices.get(file.name) ?? emptyIndex(file);
    if (before.damage !== undefined) return before;
    try {
      const after = await lookInto(join(this.folder, file.name), before);
      this.indices.set(file.name, after);
      return after;
    } catch (error) {
      if (!isAbsent(error)) throw error;
      this.forgetListing();
      return before;
    }
  }
}

async function lookInto(path: string, before: Index): Promise<Index> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (before.file.state === 'open' && size === before.end) return before;
    return scan(before, await bytesFrom(handle, before.end, size));
  } finally {
    await handle.close();
  }
}

export async function readAt(path: string, offset: number, length: number): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    return await bytesFrom(handle, offset, offset + length);
  } finally {
    await handle.close();
  }
}

async function bytesFrom(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(Math.max(0, end - start));
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
  return bytes.subarray(0, bytesRead);
}

function filesAmong(names: readonly string[]): readonly SegmentFile[] {
  const byFirst = new Map<number, SegmentFile>();
  // `.open` precedes `.sealed`, which so takes its place.
  for (const name of [...names].sort()) {
    const [, first, state] = named.exec(name) ?? [];
    if (first === undefined) continue;
    byFirst.set(Number(first), { name, first: Number(first), state: state === 'sealed' ? 'sealed' : 'open' });
  }
  return [...byFirst.values()].sort((a, b) => a.first - b.first);
}

function nothing(error: unknown): undefined {
  if (!isAbsent(error)) throw error;
  return undefined;
}

/**
 * The one who writes. New entries go to the open segment and are fsynced; a full one is written anew as a whole, compressed,
 * and takes the open one's place. Before its first step, and after one that failed, it clears up what a crash left behind.
 */
import type { Entry } from '#core';
import { constants, mkdir, open, readdir, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { DamagedSegment, SegmentGap } from './damage.js';
import { asideEnding, syncFolder, writeDurably } from './durable.js';
import { packFrame } from './frame.js';
import type { SegmentReader } from './reader.js';
import type { Index, SegmentFile } from './scan.js';
import { segmentName, type Shelf } from './shelf.js';

/** Events in a frame: few enough that one event is unpacked quickly, and many enough to compress well. */
const frameEvents = 256;
const frameCharacters = 1_000_000;

export class SegmentWriter {
  private cleared = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly shelf: Shelf,
    private readonly reader: SegmentReader,
    private readonly segmentEvents: number,
  ) {}

  readonly mirror = (entries: readonly Entry[]): Promise<void> => this.inTurn(() => this.append(entries));

  readonly seal = (): Promise<void> =>
    this.inTurn(async () => {
      for (const file of this.shelf.files.filter(({ state }) => state === 'open')) {
        const index = await this.shelf.indexOf(file);
        if (index.last - file.first + 1 >= this.segmentEvents) await this.close(index);
      }
    });

  /** One step at a time, each on a folder that is in order. */
  private inTurn<T>(step: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(async () => {
      if (this.cleared) await this.shelf.refresh();
      else await this.clearUp();
      this.cleared = false;
      const result = await step();
      await this.shelf.refresh();
      this.cleared = true;
      return result;
    });
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async append(entries: readonly Entry[]): Promise<void> {
    const index = await this.lastIndex();
    const kept = index?.last ?? 0;
    const left = entries.filter(({ position }) => position > kept);
    refuseGap(left, kept);
    const room = index?.file.state === 'open' ? index.file.first + this.segmentEvents - 1 - kept : 0;
    if (index !== undefined && room > 0) await this.write(index.file.name, left.slice(0, room), 'grows');
    for (let at = Math.max(0, room); at < left.length; at += this.segmentEvents) {
      const part = left.slice(at, at + this.segmentEvents);
      await this.write(segmentName(kept + 1 + at, 'open'), part, 'is new');
    }
  }

  /** Frames are written in one piece: what is torn is torn at its end. */
  private async write(name: string, entries: readonly Entry[], file: 'grows' | 'is new'): Promise<void> {
    if (entries.length === 0) return;
    const isNew = file === 'is new';
    const frames = [];
    for (const part of framed(entries)) frames.push(await packFrame(part, 'none', 0));
    const { O_WRONLY, O_APPEND, O_CREAT, O_EXCL } = constants;
    const handle = await open(
      join(this.shelf.folder, name),
      O_WRONLY | O_APPEND | (isNew ? O_CREAT | O_EXCL : 0),
      0o600,
    );
    try {
      await handle.appendFile(Buffer.concat(frames));
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (isNew) await syncFolder(this.shelf.folder);
    this.shelf.forgetListing();
  }

  private async close({ file, last, damage }: Index): Promise<void> {
    if (damage !== undefined) throw damage;
    const { folder } = this.shelf;
    await writeDurably(join(folder, segmentName(file.first, 'sealed')), this.sealedFrames(file.first, last));
    await rm(join(folder, file.name), { force: true });
    await syncFolder(folder);
    this.shelf.forgetListing();
  }

  private async *sealedFrames(first: number, last: number): AsyncGenerator<Buffer> {
    for (let after = first - 1; after < last;) {
      const entries = await this.reader.entries(after, Math.min(frameEvents, last - after));
      if (entries.length === 0) throw new SegmentGap(after, last);
      for (const part of framed(entries)) yield await packFrame(part, 'br', last);
      after += entries.length;
    }
  }

  private async lastIndex(): Promise<Index | undefined> {
    const { files } = this.shelf;
    const file = files[files.length - 1];
    const index = file && (await this.shelf.indexOf(file));
    if (index?.damage !== undefined) throw index.damage;
    return index;
  }

  private async clearUp(): Promise<void> {
    const { folder } = this.shelf;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const names = await readdir(folder);
    const sealed = new Set(names.filter((name) => name.endsWith('.sealed')));
    const left = names.filter(
      (name) => name.endsWith(asideEnding) || (name.endsWith('.open') && sealed.has(name.replace(/open$/, 'sealed'))),
    );
    for (const name of left) await rm(join(folder, name), { force: true });
    this.shelf.forgetListing();
    await this.shelf.refresh();
    await this.cutTornTail();
    await syncFolder(folder);
  }

  /** Only the last one may be torn; what is not whole was never acknowledged. */
  private async cutTornTail(): Promise<void> {
    for (const file of this.shelf.files.filter(({ state }) => state === 'open')) {
      const { end, size, damage, last } = await this.shelf.indexOf(file);
      if (damage !== undefined || end === size) continue;
      if (!this.isLast(file)) throw new DamagedSegment(file.name, last + 1, 'it was cut short');
      await this.cut(file, end);
    }
  }

  private async cut({ name }: SegmentFile, end: number): Promise<void> {
    const path = join(this.shelf.folder, name);
    if (end === 0) await rm(path, { force: true });
    else {
      await truncate(path, end);
      const handle = await open(path, 'r+');
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    }
    this.shelf.forget(name);
    await this.shelf.refresh();
  }

  private isLast(file: SegmentFile): boolean {
    return file === this.shelf.files[this.shelf.files.length - 1];
  }
}

function refuseGap(entries: readonly Entry[], kept: number): void {
  const odd = entries.find(({ position }, i) => position !== kept + 1 + i);
  if (odd !== undefined) throw new SegmentGap(kept, odd.position);
}

/** So many as make a frame, fewer when they are large. */
function* framed(entries: readonly Entry[]): Generator<readonly Entry[]> {
  let [part, characters]: [Entry[], number] = [[], 0];
  for (const entry of entries) {
    if (part.length === frameEvents || (part.length > 0 && characters + entry.body.length > frameCharacters)) {
      yield part;
      [part, characters] = [[], 0];
    }
    part.push(entry);
    characters += entry.body.length;
  }
  if (part.length > 0) yield part;
}

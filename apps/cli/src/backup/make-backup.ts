/**
 * A story → one file. The log up to where it is now, each text, page and response that it names as it lies in the archive, and what
 * Redis alone holds. A service may go on meanwhile: what comes later is not in it, and nothing in it knows of what came later.
 */
import { erased, type CarriableArchive, type Carried } from '#archive';
import { contentsNamed, readableEventOf, type Entry, type NamedContent, type Recorded } from '#core';
import { keptState, type Redis } from '#redis';
import { LRUCache } from 'lru-cache';
import type { FileHandle } from 'node:fs/promises';
import { packEntries } from './log-lines.js';
import { format, RecordWriter } from './records.js';

const batch = 500;
/** A content told again is taken in again, which changes nothing: so the memory of those told may be short. */
const remembered = 100_000;

export interface Sources {
  readonly redis: Redis;
  readonly story: string;
  readonly log: { readonly head: () => Promise<number> } & {
    readonly entries: (after: number, limit: number) => Promise<readonly Entry[]>;
  };
  readonly archive: Pick<CarriableArchive, 'carry'>;
  readonly importedUpTo: number;
  readonly program: string;
  readonly now: Date;
  /** Hears of what the log names and the archive cannot give. */
  readonly onMissing: (what: NamedContent, because: string) => void;
  readonly onProgress: (events: number, of: number) => void;
}

export interface Made {
  readonly events: number;
  readonly contents: number;
  readonly missing: number;
}

export async function makeBackup(from: Sources, handle: FileHandle): Promise<Made> {
  const out = new RecordWriter(handle);
  const { story, program, importedUpTo, now } = from;
  await out.write({ kind: 'backup', format, story, madeAt: now.toISOString(), program, importedUpTo });
  await writeState(from, out, 'memory');
  const made = await new Walk(from, out).all();
  // After the log: of a subscription that it names the secret is there.
  await writeState(from, out, 'vault');
  await out.close(made);
  return made;
}

async function writeState({ redis, story }: Sources, out: RecordWriter, lasting: 'memory' | 'vault'): Promise<void> {
  for await (const part of keptState(redis, story, lasting))
    await out.write({ kind: 'state' }, Buffer.from(JSON.stringify(part)));
}

class Walk {
  private readonly told = new LRUCache<string, true>({ max: remembered });
  private contents = 0;
  /** Not at hand, unless a later event says that they were let go. */
  private readonly missing = new Map<string, () => void>();

  constructor(
    private readonly from: Sources,
    private readonly out: RecordWriter,
  ) {}

  async all(): Promise<Made> {
    const head = await this.from.log.head();
    for (let at = 0; at < head;) {
      const entries = await this.from.log.entries(at, Math.min(batch, head - at));
      const last = entries.at(-1);
      if (last === undefined) throw new Error(`the log has no entry after position ${String(at)}`);
      for (const event of entries.map((entry) => readableEventOf(entry))) {
        this.excuse(event);
        await this.tell(contentsNamed(event));
      }
      for await (const { events, packed } of packEntries(entries))
        await this.out.write({ kind: 'log', events }, packed);
      at = last.position;
      this.from.onProgress(at, head);
    }
    for (const report of this.missing.values()) report();
    return { events: head, contents: this.contents, missing: this.missing.size };
  }

  private excuse({ type, data }: Recorded): void {
    if (type !== 'article-let-go.v1') return;
    for (const hashes of Object.values(data as object))
      if (Array.isArray(hashes)) for (const hash of hashes) this.missing.delete(String(hash));
  }

  private async tell(named: readonly NamedContent[]): Promise<void> {
    for (const what of named) {
      const id = `${what.shelf}/${what.hash}`;
      if (this.told.has(id)) continue;
      this.told.set(id, true);
      await this.write(what);
    }
  }

  private async write(what: NamedContent): Promise<void> {
    try {
      const carried = await this.from.archive.carry(what.shelf, what.hash);
      if (carried === erased) return;
      if (carried === undefined) throw new Error('the archive does not hold it');
      await this.out.write(headerOf(what, carried), carried.bytes);
      this.contents += 1;
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error);
      this.missing.set(what.hash, () => {
        this.from.onMissing(what, because);
      });
    }
  }
}

function headerOf({ shelf, hash }: NamedContent, { form, key }: Carried) {
  const opened = key === undefined ? {} : { key: Buffer.from(key).toString('hex') };
  return { kind: 'content', shelf, hash, form, ...opened } as const;
}

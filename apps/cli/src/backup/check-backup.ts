/** The whole of a backup is looked through before anything of it is written: its form, its sum, the chain of its log, and every content. */
import { checkCarried, DamagedContent, OversizedContent, type Carried } from '#archive';
import { Refusal, type Entry } from '#core';
import { linkOf } from '#redis';
import { createHash } from 'node:crypto';
import type { BackupHeader, Content } from './headers.js';
import { OversizedRecord, unpackEntries } from './log-lines.js';
import { statePartIn } from './state-part.js';
import { broken, format, recordsIn, type BackupRecord } from './records.js';

export interface CheckedBackup {
  readonly file: string;
  readonly story: string;
  readonly madeAt: string;
  readonly importedUpTo: number;
  readonly events: number;
  readonly contents: number;
}

type Counts = Pick<CheckedBackup, 'events' | 'contents'>;

/** Rejects with a `Refusal` that says what is wrong. */
export async function checkBackup(
  file: string,
  story: string,
  onProgress: (events: number) => void,
): Promise<CheckedBackup> {
  const check = new Check(file);
  for await (const record of recordsIn(file)) {
    await check.take(record);
    onProgress(check.counts().events);
  }
  const { start, ...counts } = check.end();
  if (start.story === story) return { file, ...start, ...counts };
  throw new Refusal('conflict', `${file} is a backup of the story ${start.story}, and this is ${story}`);
}

type Start = Extract<BackupHeader, { kind: 'backup' }>;

class Check {
  private readonly hash = createHash('sha256');
  private read = 0;
  private start: Start | undefined;
  private ended = false;
  private last: Pick<Entry, 'position' | 'chain'> = { position: 0, chain: '' };
  private contents = 0;

  constructor(private readonly file: string) {}

  counts(): Counts {
    return { events: this.last.position, contents: this.contents };
  }

  end(): Counts & { readonly start: Start } {
    if (this.start === undefined || !this.ended) throw broken(this.file, this.read);
    return { start: this.start, ...this.counts() };
  }

  async take({ header, line, body }: BackupRecord): Promise<void> {
    if (this.ended) throw this.damaged('something comes after its end');
    if (header.kind === 'end') {
      this.close(header);
      return;
    }
    const bytes = await body();
    await this.look(header, bytes);
    this.hash.update(line).update(bytes).update('\n');
    this.read += line.length + bytes.length + 1;
  }

  private async look(header: Exclude<BackupHeader, { kind: 'end' }>, bytes: Buffer): Promise<void> {
    if ((this.start === undefined) !== (header.kind === 'backup')) throw broken(this.file, this.read);
    switch (header.kind) {
      case 'backup':
        this.begin(header);
        return;
      case 'log':
        return this.follow(bytes);
      case 'content':
        return this.open(header, bytes);
      case 'state':
        await this.whole(() => Promise.resolve(statePartIn(bytes)));
        return;
    }
  }

  private begin(header: Start): void {
    if (header.format > format) {
      const message = `${this.file} was made by Summitwatch ${header.program}, in a form (${String(header.format)}) that this version does not know`;
      throw new Refusal('invalid', message);
    }
    this.start = header;
  }

  private async follow(bytes: Buffer): Promise<void> {
    for (const entry of await this.whole(() => unpackEntries(bytes))) {
      const { position, chain } = this.last;
      if (entry.position !== position + 1 || entry.chain !== linkOf(chain, entry))
        throw this.damaged(`the event at position ${String(position + 1)} does not follow the one before it`);
      this.last = entry;
    }
  }

  private async open(header: Content, bytes: Buffer): Promise<void> {
    await this.whole(() => checkCarried(header.shelf, header.hash, carriedIn(header, bytes)));
    this.contents += 1;
  }

  private close({ events, contents, sha256 }: Extract<BackupHeader, { kind: 'end' }>): void {
    const { events: seen, contents: held } = this.counts();
    if (sha256 !== this.hash.digest('hex')) throw this.damaged('its sum differs from what was written');
    if (events !== seen || contents !== held) throw this.damaged('it does not hold as much as was written');
    this.ended = true;
  }

  private async whole<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      throw this.damaged(whatIn(error));
    }
  }

  private damaged(what: string): Refusal {
    const at = `after byte ${String(this.read)}`;
    return new Refusal('invalid', `${this.file} is damaged ${at}: ${what}; nothing was written`);
  }
}

function whatIn(error: unknown): string {
  if (error instanceof OversizedContent || error instanceof OversizedRecord)
    return `${error.message}; restore from a backup of which you know where it was`;
  return error instanceof DamagedContent || error instanceof Refusal
    ? error.message
    : 'a part of its log cannot be read';
}

export function carriedIn({ form, key }: Content, bytes: Uint8Array): Carried {
  return { form, bytes, ...(key === undefined ? {} : { key: Buffer.from(key, 'hex') }) };
}

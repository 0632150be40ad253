/**
 * The form of a backup: records one after the other, each a line of JSON that says what it is and how long, the bytes, and an end of
 * line. The first names the story, the last holds the SHA-256 of all before it, so that nothing that was cut or changed passes.
 */
import { Refusal } from '#core';
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { openToRead } from '../named-file.js';
import { isNoHeader, type BackupHeader, type Told } from './headers.js';

export const format = 1;
const gathered = 1_000_000;
const longestHeader = 65_536;
const end = Buffer.from('\n');

/** Gathers small records; `close` resolves once all of it is on disk. */
export class RecordWriter {
  private readonly hash = createHash('sha256');
  private waiting: Uint8Array[] = [];
  private waits = 0;

  constructor(private readonly handle: FileHandle) {}

  async write(header: Told, body: Uint8Array = Buffer.alloc(0)): Promise<void> {
    const line = Buffer.from(`${JSON.stringify({ ...header, bytes: body.length })}\n`);
    for (const part of [line, body, end]) {
      this.hash.update(part);
      this.waiting.push(part);
      this.waits += part.length;
    }
    if (this.waits > gathered) await this.flush();
  }

  async close({ events, contents }: { readonly events: number; readonly contents: number }): Promise<void> {
    await this.write({ kind: 'end', events, contents, sha256: this.hash.copy().digest('hex') });
    await this.flush();
    await this.handle.sync();
  }

  private async flush(): Promise<void> {
    const all = Buffer.concat(this.waiting);
    for (let at = 0; at < all.length;) at += (await this.handle.write(all, at)).bytesWritten;
    [this.waiting, this.waits] = [[], 0];
  }
}

export interface BackupRecord {
  readonly header: BackupHeader;
  /** As it stands in the file, its end of line included. */
  readonly line: Buffer;
  readonly body: () => Promise<Buffer>;
}

/** One after the other, whatever they hold; rejects with a `Refusal` for what has not the form. */
export async function* recordsIn(file: string): AsyncGenerator<BackupRecord> {
  const handle = await openToRead(file);
  try {
    const { size } = await handle.stat();
    for (let at = 0; at < size;) {
      const line = await lineAt(handle, at);
      const header = line && headerIn(line);
      if (line === undefined || header === undefined) throw broken(file, at);
      const from = at + line.length;
      at = from + header.bytes + end.length;
      if (at > size || !(await bytesAt(handle, at - end.length, end.length)).equals(end))
        throw broken(file, Math.min(at, size));
      yield { header, line, body: () => bytesAt(handle, from, header.bytes) };
    }
  } finally {
    await handle.close();
  }
}

export function broken(file: string, at: number): Refusal {
  return new Refusal('invalid', `${file} is no whole backup: it breaks off at byte ${String(at)}; nothing was written`);
}

async function lineAt(handle: FileHandle, at: number): Promise<Buffer | undefined> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestHeader), 0, longestHeader, at);
  const length = buffer.subarray(0, bytesRead).indexOf(end) + 1;
  return length === 0 ? undefined : buffer.subarray(0, length);
}

async function bytesAt(handle: FileHandle, from: number, bytes: number): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes);
  for (let read = 0; read < bytes;) {
    const { bytesRead } = await handle.read(buffer, read, bytes - read, from + read);
    if (bytesRead === 0) throw new Error('the backup became shorter while it was read');
    read += bytesRead;
  }
  return buffer;
}

function headerIn(line: Buffer): BackupHeader | undefined {
  try {
    const read: unknown = JSON.parse(line.toString('utf8'));
    return isNoHeader(read) ? undefined : (read as BackupHeader);
  } catch {
    return undefined;
  }
}

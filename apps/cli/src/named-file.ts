/** Files that a person names: what is wrong with one is a sentence, whatever command it was given to. */
import { Refusal } from '#core';
import { makingTrouble, readingTrouble } from '#settings';
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/** To be closed by who asks. Rejects with a `Refusal` for what is no file, or none that may be read. */
export async function openToRead(file: string): Promise<FileHandle> {
  const handle = await open(file, 'r').catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
  if (!(await handle.stat()).isDirectory()) return handle;
  await handle.close();
  throw unreadable(file, { code: 'EISDIR' });
}

/** All of a small one; throws as `openToRead` rejects, and for what is larger than `most` bytes. */
export function readNamed(file: string, most = 1_000_000): Buffer {
  try {
    if (statSync(file).size <= most) return readFileSync(file);
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw new Refusal('invalid', `${file} is larger than ${String(most / 1_000_000)} MB`);
}

/** Text that is to be sent or shown: refuses what is empty, or no UTF-8, or holds a NUL. */
export function readNamedText(file: string): string {
  const bytes = readNamed(file);
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes) || text.includes('\0')) throw new Refusal('invalid', `${file} is no text; save it as UTF-8`);
  if (text.trim() === '') throw new Refusal('invalid', `${file} is empty; write the text into it`);
  return text;
}

/** For its owner alone. Rejects with a `Refusal` that speaks of `file` where `place` is taken or cannot be made. */
export async function openAnew(file: string, place = file): Promise<FileHandle> {
  return open(place, 'wx', 0o600).catch((cause: unknown) => {
    throw new Refusal('conflict', `${file} ${makingTrouble(cause)}`, { cause });
  });
}

function unreadable(file: string, cause: unknown): Refusal {
  return new Refusal('invalid', `${file} ${readingTrouble(cause)}`, { cause });
}

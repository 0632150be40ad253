/**
 * Files that are there, whole, after a power cut, or are gone for good. Each step that may wait for a disk goes to the pool of threads,
 * and the way there costs more than the step: so handles are numbers, and what asks no disk (closing, a size) is done on the spot.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { closeSync, fstatSync, fsync, open, openSync, read, write, type Mode } from 'node:fs';
import { link, mkdir, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const missing = 'ENOENT';
const opened = promisify(open) as (file: string, flags: string, mode?: Mode) => Promise<number>;
const synced = promisify(fsync);
const readInto = promisify(read);
const written = promisify(write);

/** Written aside, fsynced, moved in place, folder fsynced. What stood there before is replaced as a whole. */
export async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const aside = await writeAside(file, bytes, { file: 0o640, folder: 0o750 });
  await rename(aside, file);
  await syncFolder(dirname(file));
}

/** As `writeDurably`, readable by its owner alone, and never in the place of another: answers what stands there now. */
export async function writeFirst(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  const aside = await writeAside(file, bytes, { file: 0o600, folder: 0o700 });
  const won = await link(aside, file).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    },
  );
  await unlink(aside);
  await syncFolder(dirname(file));
  return won ? bytes : readThere(await opened(file, 'r'));
}

/** Overwrites and removes the file, and what a crash left beside it under the same name. */
export async function shred(file: string): Promise<void> {
  const found = await lyingBeside(file);
  for (const each of found) await overwrite(each);
  for (const each of found) await rm(each, { force: true });
  if (found.length > 0) await syncFolder(dirname(file));
}

export async function removeDurably(file: string): Promise<void> {
  const found = await lyingBeside(file);
  for (const each of found) await rm(each, { force: true });
  if (found.length > 0) await syncFolder(dirname(file));
}

/** The file and all that was written aside for it. */
export async function lyingBeside(file: string): Promise<readonly string[]> {
  const names = await readdir(dirname(file)).catch(unlessMissing([]));
  const own = basename(file);
  return names.filter((name) => name === own || name.startsWith(`${own}.`)).map((name) => join(dirname(file), name));
}

export async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(unlessMissing(null))) !== null;
}

export async function readIfThere(file: string): Promise<Buffer | undefined> {
  const handle = await opened(file, 'r').catch(unlessMissing(undefined));
  return handle === undefined ? undefined : readThere(handle);
}

/** From its beginning, to the end that it has now; closes it. */
async function readThere(handle: number): Promise<Buffer> {
  try {
    const bytes = Buffer.allocUnsafe(fstatSync(handle).size);
    let at = 0;
    while (at < bytes.length) {
      const { bytesRead } = await readInto(handle, bytes, at, bytes.length - at, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(handle);
  }
}

interface Modes {
  readonly file: number;
  readonly folder: number;
}

async function writeAside(file: string, bytes: Uint8Array, modes: Modes): Promise<string> {
  const aside = `${file}.${randomUUID()}`;
  const create = () => opened(aside, 'wx', modes.file);
  // Its folder is nearly always there.
  const handle = await create().catch(async (error: unknown) => {
    if (codeOf(error) !== missing) throw error;
    await mkdir(dirname(file), { recursive: true, mode: modes.folder });
    return create();
  });
  try {
    await writeAll(handle, bytes);
    await synced(handle);
  } finally {
    closeSync(handle);
  }
  return aside;
}

/** From the beginning of the file. */
async function writeAll(handle: number, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await written(handle, bytes, at, bytes.length - at, at);
    at += bytesWritten;
  }
}

/** In place, so that also a second name of the same file holds nothing any more. */
async function overwrite(file: string): Promise<void> {
  const handle = await opened(file, 'r+').catch(unlessMissing(undefined));
  if (handle === undefined) return;
  try {
    await writeAll(handle, randomBytes(fstatSync(handle).size));
    await synced(handle);
  } finally {
    closeSync(handle);
  }
}

/** Without this a crash could forget the new name though the bytes are safe. */
async function syncFolder(folder: string): Promise<void> {
  // Something was just put there: the file system has it at hand.
  const handle = openSync(folder, 'r');
  try {
    await synced(handle);
  } finally {
    closeSync(handle);
  }
}

function unlessMissing<T>(otherwise: T): (error: unknown) => T {
  return (error) => {
    if (codeOf(error) === missing) return otherwise;
    throw error;
  };
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/**
 * Files that are there, whole, after a power cut, or are gone for good. Waiting until a disk has written is done by the pool of threads;
 * all else on the spot, for the way there costs more than the step. So no thread does this in which others wait for more than files.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const missing = 'ENOENT';
const synced = promisify(fsync);

/** Written aside, fsynced, moved in place, folder fsynced. What stood there before is replaced as a whole. */
export async function writeDurably(file: string, bytes: Uint8Array): Promise<void> {
  const aside = await writeAside(file, bytes);
  renameSync(aside, file);
  await syncFolder(dirname(file));
}

/** As `writeDurably`, and never in the place of another: answers what stands there now. */
export async function writeFirst(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  const aside = await writeAside(file, bytes);
  const won = isLinked(aside, file);
  unlinkSync(aside);
  await syncFolder(dirname(file));
  return won ? bytes : readFileSync(file);
}

/** False where another stands. */
function isLinked(aside: string, file: string): boolean {
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Overwrites and removes the file, and what a crash left beside it under the same name. */
export async function shred(file: string): Promise<void> {
  const found = lyingBeside(file);
  for (const each of found) await overwrite(each);
  for (const each of found) rmSync(each, { force: true });
  if (found.length > 0) await syncFolder(dirname(file));
}

export async function removeDurably(file: string): Promise<void> {
  const found = lyingBeside(file);
  for (const each of found) rmSync(each, { force: true });
  if (found.length > 0) await syncFolder(dirname(file));
}

/** The file and all that was written aside for it. */
export function lyingBeside(file: string): readonly string[] {
  const names = unlessMissing(() => readdirSync(dirname(file))) ?? [];
  const own = basename(file);
  return names.filter((name) => name === own || name.startsWith(`${own}.`)).map((name) => join(dirname(file), name));
}

export function exists(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** In milliseconds since 1970; undefined where there is none. */
export function writtenAt(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/** As if it were written now, as long as the machine stays on. */
export function touch(file: string): void {
  const now = new Date();
  unlessMissing(() => {
    utimesSync(file, now, now);
  });
}

export function readIfThere(file: string): Buffer | undefined {
  return unlessMissing(() => readFileSync(file));
}

/** For its owner alone, and its folder. */
async function writeAside(file: string, bytes: Uint8Array): Promise<string> {
  const aside = `${file}.${randomUUID()}`;
  const create = () => openSync(aside, 'wx', 0o600);
  const handle = unlessMissing(create) ?? createIn(dirname(file), create);
  try {
    writeAll(handle, bytes);
    await synced(handle);
  } finally {
    closeSync(handle);
  }
  return aside;
}

/** Its folder is nearly always there. */
function createIn(folder: string, create: () => number): number {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return create();
}

/** From the beginning of the file. */
function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at, bytes.length - at, at);
}

/** In place, so that also a second name of the same file holds nothing any more. */
async function overwrite(file: string): Promise<void> {
  const handle = unlessMissing(() => openSync(file, 'r+'));
  if (handle === undefined) return;
  try {
    writeAll(handle, randomBytes(fstatSync(handle).size));
    await synced(handle);
  } finally {
    closeSync(handle);
  }
}

/** Without this a crash could forget the new name though the bytes are safe. */
async function syncFolder(folder: string): Promise<void> {
  const handle = openSync(folder, 'r');
  try {
    await synced(handle);
  } finally {
    closeSync(handle);
  }
}

function unlessMissing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === missing) return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

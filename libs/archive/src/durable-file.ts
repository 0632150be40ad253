/** Files that are there, whole, after a power cut, or are gone for good. */
import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const missing = 'ENOENT';

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
  await rm(aside);
  await syncFolder(dirname(file));
  return won ? bytes : readFile(file);
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
  return readFile(file).catch(unlessMissing(undefined));
}

interface Modes {
  readonly file: number;
  readonly folder: number;
}

async function writeAside(file: string, bytes: Uint8Array, modes: Modes): Promise<string> {
  const aside = `${file}.${randomUUID()}`;
  const create = () => open(aside, 'wx', modes.file);
  // Its folder is nearly always there.
  const handle = await create().catch(async (error: unknown) => {
    if (codeOf(error) !== missing) throw error;
    await mkdir(dirname(file), { recursive: true, mode: modes.folder });
    return create();
  });
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return aside;
}

/** In place, so that also a second name of the same file holds nothing any more. */
async function overwrite(file: string): Promise<void> {
  const handle = await open(file, 'r+').catch(unlessMissing(undefined));
  if (handle === undefined) return;
  try {
    const { size } = await handle.stat();
    await handle.write(randomBytes(size), 0, size, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Without this a crash could forget the new name though the bytes are safe. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
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

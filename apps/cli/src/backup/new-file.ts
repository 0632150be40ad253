/** A file that is there whole or not at all, for its owner alone, and never in the place of another. */
import { Refusal } from '#core';
import { link, open, rm, type FileHandle } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { openAnew } from '../named-file.js';

export async function newFile<T>(file: string, write: (handle: FileHandle) => Promise<T>): Promise<T> {
  if (existsSync(file)) throw taken(file);
  const aside = `${file}.${String(process.pid)}.aside`;
  try {
    const handle = await openAnew(file, aside);
    const result = await written(handle, write);
    await link(aside, file).catch(() => {
      throw taken(file);
    });
    await syncFolder(dirname(file));
    return result;
  } finally {
    await rm(aside, { force: true });
  }
}

async function written<T>(handle: FileHandle, write: (handle: FileHandle) => Promise<T>): Promise<T> {
  try {
    return await write(handle);
  } finally {
    await handle.close();
  }
}

function taken(file: string): Refusal {
  return new Refusal('conflict', `${file} is there already; name a new file`);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await written(handle, () => handle.sync());
}

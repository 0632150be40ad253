/**
 * The vault's second place: one file for each name, of the service's own user alone, as the keys of the archive are. A file is there whole
 * or not at all; one that cannot be read is as if it were not there, for the store has it still, or somebody must give it anew.
 */
import type { KeptSecrets } from '#core';
import { hash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAbsent, syncFolder, writeDurably } from './durable.js';

const ending = '.secret';

/** Makes the folder with the first secret. */
export function folderSecrets(folder: string): KeptSecrets {
  return {
    all: async () => {
      const files = (await namesIn(folder)).filter((name) => name.endsWith(ending));
      const read = await Promise.all(files.map((name) => readSecret(folder, name)));
      return new Map(read.flatMap((each) => (each === undefined ? [] : [each])));
    },
    keep: async (name, value) => {
      await writeDurably(join(folder, fileOf(name)), [Buffer.from(JSON.stringify([name, value]))]);
    },
    forget: async (name) => {
      await rm(join(folder, fileOf(name)), { force: true });
      await syncFolder(folder).catch((error: unknown) => {
        if (!isAbsent(error)) throw error;
      });
    },
  };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/** What a person put there, or a disk spoiled, is passed by. */
async function readSecret(folder: string, file: string): Promise<readonly [string, string] | undefined> {
  try {
    const [name, value] = JSON.parse(await readFile(join(folder, file), 'utf8')) as readonly unknown[];
    if (typeof name === 'string' && typeof value === 'string' && fileOf(name) === file) return [name, value];
  } catch {
    // As if it were not there.
  }
  return undefined;
}

/** Names are of people and ids; a file's says neither. */
function fileOf(name: string): string {
  return hash('sha256', name) + ending;
}

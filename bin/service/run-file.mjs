// `<data>/run.json`: where the running service is, for the command line tool and for a second start.
// It holds the Redis password, so only its owner may read it.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAlive, self } from '../process/identity.mjs';

const fileIn = (data) => join(data, 'run.json');

/** `story` is the file of the story that it watches. */
export function writeRunFile(data, { url, redisUrl, story }) {
  const file = fileIn(data);
  mkdirSync(dirname(file), { recursive: true });
  const next = `${file}.${process.pid}`;
  writeFileSync(next, `${JSON.stringify({ ...self(), url, redisUrl, story }, null, 2)}\n`, { mode: 0o600 });
  renameSync(next, file);
}

/** What runs on this data folder now; a file left by a dead process says nothing. */
export function readRunFile(data) {
  try {
    const run = JSON.parse(readFileSync(fileIn(data), 'utf8'));
    return isAlive(run) ? run : undefined;
  } catch {
    return undefined;
  }
}

export const removeRunFile = (data) => rmSync(fileIn(data), { force: true });

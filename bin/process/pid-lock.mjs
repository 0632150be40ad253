// A lock file that names its holder by pid and birth, so that one left behind by `kill -9` or a power cut is
// recognised and taken over, and a pid used again by a stranger is not mistaken for the holder.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, self } from './identity.mjs';

/** `{ release }` when the lock is ours, `{ holder }` when a living process has it. */
export async function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    if (claim(file)) return { release: () => rmSync(file, { force: true }) };
    const holder = await readHolder(file);
    if (isAlive(holder)) return { holder };
    discard(file, holder);
  }
}

/** Waits for the turn: for work that must not be done twice at once, such as installing or building. */
export async function inTurn(file, work) {
  let lock = await takeLock(file);
  while (lock.holder) {
    await sleep(200);
    lock = await takeLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}

function claim(file) {
  try {
    writeFileSync(file, JSON.stringify(self()), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

// Between creating the file and writing into it there is a moment when it is empty: look again before judging.
async function readHolder(file) {
  for (let look = 0; look < 5; look++) {
    const holder = parse(file);
    if (holder) return holder;
    await sleep(50);
  }
  return undefined;
}

function parse(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

// Two starts may find the same stale lock. A rename succeeds for one of them only, and what it caught is checked,
// so that the lock a faster rival has just taken is put back.
function discard(file, stale) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const caught = parse(aside);
  if (caught?.birth !== stale?.birth || caught?.pid !== stale?.pid) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

// The whole service in this process, step by step: lock, Redis, the three programs, and the way back.
// What a step opens is handed over to be closed at once, so the end is orderly whenever it comes.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedRedis } from '../redis/embedded.mjs';
import { checkOutsideRedis } from '../redis/outside.mjs';
import { takeLock } from '../process/pid-lock.mjs';
import { Refusal } from '../terminal/refusal.mjs';
import { ensureRedisProgram } from '../setup/redis-program.mjs';
import { appNames, startApp, stopApp } from './apps.mjs';
import { keepToOwner } from './owner-only.mjs';
import { readRunFile, removeRunFile, writeRunFile } from './run-file.mjs';

/** One service per data folder. */
export async function lockData({ data }, life) {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const lock = await takeLock(join(data, 'launcher.lock'));
  if (lock.holder) throw new Refusal(alreadyRuns(data, lock.holder), 3);
  await life.defer(async () => lock.release());
}

function alreadyRuns(data, { pid }) {
  const url = readRunFile(data)?.url;
  const where = url ? `its dashboard is at ${url}` : 'it is still starting';
  return `Summitwatch already runs on ${data} (pid ${pid}); ${where}. Stop it with Ctrl-C there, or: kill ${pid}`;
}

/** Resolves with the address of Redis, an outside one or our own. */
export async function openRedis({ data }, life, steps) {
  keepToOwner(data);
  if (process.env.REDIS_URL) {
    steps.line(`✓ ${await checkOutsideRedis(process.env.REDIS_URL, steps.line)}`);
    return process.env.REDIS_URL;
  }
  const program = await ensureRedisProgram(steps);
  return steps.step('Starting Redis', () =>
    openEmbeddedRedis({ program, folder: join(data, 'redis'), say: steps.line, onLost: life.end, defer: life.defer }),
  );
}

/** Starts the programs, tells where they are, and resolves with the dashboard's address. */
export async function startService({ data, story }, redisUrl, life, steps) {
  process.env.REDIS_URL = redisUrl;
  const apps = [];
  await life.defer(() => Promise.allSettled(apps.map((app) => stopApp(app, steps.line))));
  await steps.step('Starting the service', async () => {
    for (const name of appNames) apps.push(await startApp(name));
  });
  const url = apps.find((app) => app.url)?.url;
  writeRunFile(data, { url, redisUrl, story });
  await life.defer(async () => removeRunFile(data));
  steps.line(`\nSummitwatch is at ${url}`);
  for (const notice of apps.flatMap((app) => app.notices ?? [])) steps.line(notice);
  steps.line('Ctrl-C stops it; the next start goes on where it stopped.\n');
  return url;
}

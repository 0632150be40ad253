// The whole line under load: the service as `npm start` runs it before the invented press, with nothing to wait for: feeds are asked
// every second, and hosts take as many requests at once as they get.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPressRoom } from '../../soak/press-room.mjs';
import { subscribe } from '../../soak/run.mjs';
import { startMeasuredService } from '../polling/measured-service.mjs';
import { watchUsage } from '../polling/processes.mjs';

export const story = 'bench-line';
const settings = {
  SUMMITWATCH_HOST_SPACING_MS: '0',
  SUMMITWATCH_REQUESTS_PER_SECOND: '1000',
  SUMMITWATCH_REREAD_MINUTES: 'never',
  SUMMITWATCH_ALLOW_PRIVATE: 'feed=127.0.0.0/8,page=127.0.0.0/8,webhook=127.0.0.0/8',
};

/** `{ data, press, service, close }`, settled: every feed was read while it was still empty. */
export async function openLine({ folder, feeds, shown, floor = 1, nodeOptions }) {
  const data = join(folder, `line-${String(Date.now())}`);
  mkdirSync(data, { recursive: true });
  const press = await openPressRoom(data, { feeds, shown, story });
  const began = performance.now();
  const service = await startMeasuredService({ data, storyFile: press.storyFile, floor, settings, nodeOptions });
  const startSeconds = (performance.now() - began) / 1000;
  const close = async () => {
    await service.stop();
    await press.stop();
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await until(service, async () => (await press.tell('totals')).polls >= feeds);
    await subscribe(service, press.hook);
    await until(service, () => isDone(service));
    return { data, press, service, startSeconds, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Prints so many articles at once; resolves when all of them went down the whole line: seconds, and what was used meanwhile. */
export async function throughLine({ press, service }, count) {
  const before = await press.tell('totals');
  const head = (await service.api('health')).head;
  const usage = watchUsage(service.groups);
  const since = performance.now();
  await press.tell('print', { count });
  await until(service, async () => (await press.tell('totals')).pages - before.pages >= count);
  await until(service, () => isDone(service));
  const seconds = (performance.now() - since) / 1000;
  const [used, after] = [usage.end(), await press.tell('totals')];
  const events = (await service.api('health')).head - head;
  return { seconds, usage: used, events, webhooks: after.webhooks - before.webhooks, ways: await press.tell('ways') };
}

async function isDone({ api }) {
  const { head, projected, pending, owed } = await api('health');
  return pending === 0 && owed === 0 && projected === head;
}

async function until(service, isSo) {
  for (let quiet = 0; quiet < 3; await sleep(100)) {
    if (service.hasEnded()) throw new Error(`the service ended by itself: ${service.howItEnded()}`);
    quiet = (await isSo()) ? quiet + 1 : 0;
  }
}

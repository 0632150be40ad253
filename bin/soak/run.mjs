// The soak itself: opened, warmed up, watched, and read by a desk all the while.
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startMeasuredService } from '../bench/polling/measured-service.mjs';
import { startDesk } from './desk.mjs';
import { openPressRoom } from './press-room.mjs';
import { openSampler } from './samples.mjs';
import { slowestOf, spreadsOf } from './ways.mjs';

const everyMs = 10_000;

/** As `npm start` has it: the settings' own standards hold. */
const settings = {
  SUMMITWATCH_POLL_CEILING_SECONDS: '300',
  SUMMITWATCH_ALLOW_PRIVATE: 'feed=127.0.0.0/8,page=127.0.0.0/8,webhook=127.0.0.0/8',
};

export async function runSoak({ folder, feeds, perMinute, minutes, warmUpMinutes, heap, out, steps, defer }) {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const press = await openPressRoom(folder, { feeds, story: 'soak' });
  await defer(() => press.stop());
  const start = () => startMeasuredService({ data, storyFile: press.storyFile, floor: 60, settings });
  const service = await steps.step('Starting the service', start);
  await defer(() => service.stop());
  await subscribe(service, press.hook);
  const sampler = openSampler({ service, press });
  await defer(async () => sampler.close());
  const desk = startDesk(service);
  await defer(async () => desk.stop());
  await press.tell('steady', { perMinute });
  const [samples, held, from] = [[], {}, Date.now()];
  const file = join(out, 'samples.ndjson');
  rmSync(file, { force: true });
  const keep = (sample) => {
    samples.push(sample);
    // As they come: whoever waits for an hour may look.
    appendFileSync(file, `${JSON.stringify(sample)}\n`);
  };
  const watch = (until, doing) => steps.step(doing, () => watched({ sampler, service, keep, until }));
  const snapshot = async (name) => heap && service.ask('heap-snapshot', join(out, `${name}.heapsnapshot`));
  await watch(warmUpMinutes * 60, `Warming up for ${warmUpMinutes.toFixed(0)} min`);
  held.before = (await service.ask('collect')).heapUsed / 1e6;
  await snapshot('before');
  await watch(minutes * 60, `Watching until minute ${minutes}`);
  await press.tell('stop');
  held.after = (await service.ask('collect')).heapUsed / 1e6;
  await snapshot('after');
  const all = await press.tell('ways');
  const ways = spreadsOf(all, from + warmUpMinutes * 60_000);
  const setup = { perMinute, minutes, feeds, warmUpSeconds: warmUpMinutes * 60 };
  return { ...setup, held, ways, slowest: slowestOf(all), desk: desk.said(), samples };
}

export async function subscribe(service, url) {
  const kinds = ['outcome', 'meeting', 'reaction'];
  await service.api('subscriptions', { method: 'POST', body: JSON.stringify({ url, kinds, confirmed: true }) });
}

async function watched({ sampler, service, keep, until }) {
  for (;;) {
    const begun = performance.now();
    if (service.hasEnded()) throw new Error(`the service ended by itself: ${service.howItEnded()}`);
    const sample = await sampler.look();
    keep(sample);
    if (sample.seconds >= until) return;
    await sleep(Math.max(0, everyMs - (performance.now() - begun)));
  }
}

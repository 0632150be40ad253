// One measurement of the polling service: a web, the service before it, the wait until it has read all there is, and then
// some minutes that count.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openNotes } from './announced.mjs';
import { startMeasuredService } from './measured-service.mjs';
import { watchUsage } from './processes.mjs';
import { serveWeb } from './served-web.mjs';

const story = 'bench-polling';
const settleLimitMs = 900_000;

/**
 * `setup`: `{ folder, feeds, items, share, hostile, floor, minutes, replicas, profile, heap, nodeOptions, step, told }`. Resolves
 * with all that was written down.
 */
export async function measurePolling(setup) {
  const data = join(setup.folder, `data-${String(Date.now())}`);
  mkdirSync(data, { recursive: true });
  const { step } = setup;
  const closers = [() => rmSync(data, { recursive: true, force: true })];
  const opened = async (doing, open, close) => {
    const one = await step(doing, open);
    closers.push(() => close(one));
    return one;
  };
  try {
    const web = await opened(
      `Opening ${setup.feeds} feeds`,
      () => serveWeb(data, setup),
      (one) => one.stop(),
    );
    const start = () => startMeasuredService({ ...setup, data, storyFile: web.storyFile });
    const service = await opened('Starting the service', start, (one) => one.stop());
    const notes = openNotes(service.redisUrl, story);
    closers.push(notes.close);
    return await measured({ ...setup, web, service, notes });
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

async function measured({ step, minutes, profile, web, service, notes, ...setup }) {
  const feeds = web.opened.map(({ id }) => id).filter((id) => id.startsWith('wire-'));
  const settling = performance.now();
  await step('Reading what there is', () => settled({ notes, service, feeds }));
  const settleSeconds = (performance.now() - settling) / 1000;
  await service.ask('begin', { withStalls: Boolean(setup.withStalls) });
  if (profile) await service.ask('begin-profile');
  await web.arm();
  const [before, usage, from] = [await notes.commands(), watchUsage(service.groups), Date.now()];
  await step(`Measuring for ${minutes} min`, () => noted({ notes, service, feeds, minutes, floor: setup.floor }));
  const until = Date.now();
  const used = usage.end();
  if (profile) await service.ask('end-profile', profile);
  const watched = await service.ask('measure');
  const held = await service.ask('collect');
  if (setup.heap) await service.ask('heap-snapshot', setup.heap);
  const after = await notes.commands();
  const commands = Object.fromEntries(Object.entries(after).map(([name, n]) => [name, n - (before[name] ?? 0)]));
  const written = await web.recorded();
  const became = setup.hostile ? await whatBecame(service, web.opened) : [];
  const { announced } = notes;
  return { from, until, ...written, announced, usage: used, commands, watched, held, became, settleSeconds };
}

/** Each feed was read and nothing is left to do, twice in a row: what the feeds held at first is no part of the figures. */
async function settled({ notes, service, feeds }) {
  const deadline = performance.now() + settleLimitMs;
  for (let quiet = 0; quiet < 2; await sleep(1000)) {
    refuseEnded(service);
    if (performance.now() > deadline) throw new Error('the service did not settle within 15 minutes');
    quiet = (await isQuiet(notes, service, feeds)) ? quiet + 1 : 0;
  }
}

async function isQuiet(notes, { api }, feeds) {
  const health = await api('health');
  if (health.pending > 0 || health.projected < health.head) return false;
  const { queues } = await api('queues');
  // Polls never end.
  const reading = queues.filter(({ name }) => name !== 'poll-feed');
  if (reading.some(({ waiting, active }) => waiting + active > 0)) return false;
  return (await notes.note(feeds)).length === feeds.length && notes.announced.length >= feeds.length;
}

/** Three looks within each interval see every due time. */
async function noted({ notes, service, feeds, minutes, floor }) {
  const end = performance.now() + minutes * 60_000;
  const everyMs = Math.min(20_000, (floor * 1000) / 3);
  for (let left = end - performance.now(); left > 0; left = end - performance.now()) {
    refuseEnded(service);
    await notes.note(feeds);
    await sleep(Math.min(everyMs, left));
  }
}

/** Of each hostile publisher: its feed's health, or what its pages were taken for. */
async function whatBecame({ api }, opened) {
  const feeds = await api('feeds');
  const hostile = opened.filter(({ id }) => id.startsWith('hostile-'));
  const fate = async ({ id, publisher }) => {
    const { health, because } = feeds.find((feed) => feed.id === id) ?? {};
    const { items } = await api(`items?feed=${id}&limit=50`);
    return { id, publisher, health, because, pages: items.map(({ verdict, reason }) => ({ verdict, reason })) };
  };
  return Promise.all(hostile.map(fate));
}

function refuseEnded(service) {
  if (service.hasEnded()) throw new Error(`the measured service ended by itself: ${service.howItEnded()}`);
}

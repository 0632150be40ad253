// How long a question about a past moment takes, with the snapshots that the service keeps.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { core, history } from './built.mjs';
import { chanceFrom } from './chance.mjs';
import { quantile, whole } from './compare.mjs';
import { coverage } from './coverage.mjs';
import { fill, openLog } from './filled-log.mjs';

export async function asOfFigures(bench, { events, moments, told, folder }) {
  await bench.begin('everysec');
  // An hour of learning for every thousand events.
  let learnt = Date.parse('2031-05-10T06:00:00Z');
  const log = openLog(bench.redis, { now: () => new Date((learnt += 3600)) });
  const from = learnt;
  await fill(log, coverage(), events);
  const snapshots = history().folderSnapshots(join(folder, 'snapshots'));
  const past = { entries: log.entries, snapshots };
  const pause = () => Promise.resolve();
  await core().takeSnapshots(core().datedViews, { ...past, upTo: events, pause });
  const figures = [];
  // The brief's view, of few documents that grow, and the longest list.
  for (const view of [core().mattersView, core().itemsView]) {
    const span = { from, to: learnt };
    for (const clock of core().clocks) {
      const sorted = (await waitsFor(past, view, clock, { ...span, moments })).sort((a, b) => a - b);
      const [p50, p99, highest] = [0.5, 0.99, 1].map((share) => quantile(sorted, share));
      told(`${view.name} as of a moment, on the clock ${clock}: ${p50.toFixed(0)} ms`);
      const what = `${view.name} as of a moment (${clock}), ${whole(events)} events`;
      figures.push({ what, p50, p99, highest, unit: 'ms', goal: 1000 });
    }
  }
  rmSync(join(folder, 'snapshots'), { recursive: true, force: true });
  return figures;
}

/** In milliseconds, each at a moment that was not asked for before. */
async function waitsFor(past, view, clock, { from, to, moments }) {
  const chance = chanceFrom(3);
  const waits = [];
  for (let n = 0; n < moments; n++) {
    const at = new Date(from + chance.upTo(to - from)).toISOString();
    const since = performance.now();
    await core().viewAsOf(past, view, { at, clock });
    waits.push(performance.now() - since);
  }
  return waits;
}

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
  const chance = chanceFrom(3);
  const waits = { learnt: [], happened: [] };
  for (let n = 0; n < moments; n++) {
    const at = new Date(from + chance.upTo(learnt - from)).toISOString();
    for (const clock of ['learnt', 'happened']) {
      const since = performance.now();
      await core().viewAsOf(past, core().mattersView, { at, clock });
      waits[clock].push(performance.now() - since);
    }
  }
  rmSync(join(folder, 'snapshots'), { recursive: true, force: true });
  return Object.entries(waits).map(([clock, all]) => {
    const sorted = all.sort((a, b) => a - b);
    const [p50, p99, highest] = [0.5, 0.99, 1].map((share) => quantile(sorted, share));
    told(`as-of on the clock ${clock}: ${p50.toFixed(0)} ms`);
    return {
      what: `matters as of a moment (${clock}), ${whole(events)} events`,
      p50,
      p99,
      highest,
      unit: 'ms',
      goal: 1000,
    };
  });
}

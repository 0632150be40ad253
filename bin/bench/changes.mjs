// What it costs to tell a feed reader what changed in 30 days: by reading them each time, and by what is kept at hand.
import { core } from './built.mjs';
import { quantile, whole } from './compare.mjs';
import { coverage } from './coverage.mjs';
import { fill, openLog } from './filled-log.mjs';

const days = 86_400_000;

export async function changeFigures(bench, { events, told }) {
  await bench.begin('everysec');
  let learnt = Date.now() - 29 * days;
  const step = (29 * days) / events;
  const log = openLog(bench.redis, { now: () => new Date((learnt += step)) });
  await fill(log, coverage(), events);
  const history = { entries: log.entries, snapshots: { places: () => Promise.resolve([]) } };
  const since = new Date(Date.now() - 30 * days).toISOString();
  const recent = new (core().RecentNotices)(history, () => new Date());
  const ways = {
    'read each time': [5, () => core().noticesBetween(history, { since, until: '9999', clock: 'learnt' })],
    'at hand, the first time': [1, () => recent.all()],
    'at hand, asked again': [200, () => recent.all()],
  };
  const figures = [];
  for (const [way, [times, ask]] of Object.entries(ways)) {
    const waits = await waitsFor(times, ask);
    const [p50, p99, highest] = [0.5, 0.99, 1].map((share) => quantile(waits, share));
    told(`changes of 30 days, ${way}: ${p50.toFixed(2)} ms`);
    figures.push({ what: `changes of 30 days, ${way}, ${whole(events)} events`, p50, p99, highest, unit: 'ms' });
  }
  return figures;
}

async function waitsFor(times, ask) {
  const waits = [];
  for (let n = 0; n < times; n++) {
    const since = performance.now();
    await ask();
    waits.push(performance.now() - since);
  }
  return waits.sort((a, b) => a - b);
}

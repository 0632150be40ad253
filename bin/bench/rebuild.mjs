// Rebuilding all projected views beside only reading and parsing the same entries: XRANGE and JSON.parse, in the batch size that
// suits them best.
import { inTurns, ratioOf, spreadOf, whole } from './compare.mjs';
import { filledLog, rebuild, story } from './filled-log.mjs';

const batches = [500, 1000, 2000, 4000];

export async function rebuildFigures(bench, { events, repetitions, told }) {
  await filledLog(bench, events);
  const best = await bestBatch(bench.redis, events);
  const rates = await inTurns(
    repetitions,
    {
      rebuild: async () => events / ((await rebuild(bench.redis, events)).at(-1).ms / 1000),
      parse: () => readAndParse(bench.redis, events, best),
    },
    (line) => told(`rebuild of ${whole(events)} events, ${line}`),
  );
  const what = `rebuild of all projected views, ${whole(events)} events, against XRANGE ${best} + JSON.parse`;
  const spread = { ours: spreadOf(rates.rebuild), rival: spreadOf(rates.parse), unit: 'events/s' };
  return [{ what, ratio: ratioOf(rates.rebuild, rates.parse), ...spread, goal: 0.7 }];
}

/** The rival's choice, not ours. */
async function bestBatch(redis, events) {
  const rates = new Map();
  for (const batch of [...batches, ...batches]) {
    rates.set(batch, Math.max(rates.get(batch) ?? 0, await readAndParse(redis, events, batch)));
  }
  return [...rates].sort(([, one], [, other]) => other - one)[0][0];
}

async function readAndParse(redis, events, batch) {
  const since = performance.now();
  let position = 0;
  let parsed = 0;
  while (position < events) {
    const raw = await redis.xrange(`{sw:${story}:0}:log`, `0-${position + 1}`, '+', 'COUNT', batch);
    for (const [, [, entry]] of raw) parsed += JSON.parse(entry.slice(entry.indexOf('|', 41) + 1)).s.length > 0 ? 1 : 0;
    position += raw.length;
  }
  return parsed / ((performance.now() - since) / 1000);
}

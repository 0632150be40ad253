// What a log costs as it grows: memory and disk for each event, time for each append and each projected event, and an append
// to subjects with a long past.
import { ratePerSecond } from './bench-redis.mjs';
import { inTurns, ratioOf, spreadOf, whole } from './compare.mjs';
import { coverage } from './coverage.mjs';
import { fill, openLog, rebuild, story } from './filled-log.mjs';

const recent = 5000;

export async function growthFigures(bench, { sizes, told }) {
  await bench.begin('everysec');
  const empty = await usedMemory(bench.redis);
  const events = coverage();
  const log = openLog(bench.redis);
  const figures = [];
  for (const size of sizes) {
    const rate = await fill(log, events, size);
    told(`${whole(size)} events in the log, the last ones at ${whole(rate)}/s`);
    figures.push({ what: `append, 64 in flight, up to ${whole(size)} events`, value: 1e6 / rate, unit: 'µs/event' });
    figures.push(...(await memoryFigures(bench.redis, size, empty)));
  }
  const last = sizes[sizes.length - 1];
  await bench.redis.xtrim(`{sw:${story}:0}:log`, 'MAXLEN', recent);
  const [trimmed] = await memoryFigures(bench.redis, last, empty);
  return [...figures, { ...trimmed, what: `${trimmed.what}, all but ${whole(recent)} trimmed from the stream` }];
}

async function memoryFigures(redis, size, empty) {
  const used = { log: 0, subjects: 0, older: 0, commands: 0 };
  const keys = await allKeys(redis);
  const sizes = await Promise.all(keys.map((key) => redis.memory('USAGE', key, 'SAMPLES', 0)));
  keys.forEach((key, i) => {
    const kind = /:0\}:([a-z]+)/.exec(key)[1];
    if (kind in used) used[kind] += sizes[i];
  });
  const disk = Number(/aof_current_size:(\d+)/.exec(await redis.info('persistence'))[1]);
  const each = (bytes) => bytes / size;
  const parts = { stream: each(used.log), index: each(used.subjects + used.older), commands: each(used.commands) };
  const all = each((await usedMemory(redis)) - empty);
  return [
    { what: `memory per event at ${whole(size)}`, value: all, parts, unit: 'bytes' },
    {
      what: `disk per event at ${whole(size)}, append-only file (as Redis last rewrote it)`,
      value: each(disk),
      unit: 'bytes',
    },
  ];
}

async function allKeys(redis) {
  const keys = [];
  for (let cursor = '0'; ;) {
    const [next, found] = await redis.scan(cursor, 'COUNT', 1000);
    keys.push(...found);
    cursor = next;
    if (cursor === '0') return keys;
  }
}

const usedMemory = async (redis) => Number(/used_memory:(\d+)/.exec(await redis.info('memory'))[1]);

/** Appends to one subject that has so many events already. */
export async function subjectFigures(bench, { repetitions, told }) {
  await bench.begin('everysec');
  const log = openLog(bench.redis);
  const happened = { at: '2031-05-10T06:00:00.000Z', precision: 'instant' };
  const facts = (count) =>
    Array.from({ length: count }, (_, n) => ({ type: 'feed-health-changed.v1', happened, data: { n } }));
  const appendTo = (size) => async (turn) => {
    const subject = `feed:${size}-${turn}`;
    await log.append({ subject, expectedVersion: 0, facts: facts(size) });
    const one = () => log.append({ subject, expectedVersion: 'any', facts: facts(1) });
    return ratePerSecond(
      Array.from({ length: 5000 }, () => one),
      64,
    );
  };
  const contestants = { 1: appendTo(1), 100: appendTo(100), 10000: appendTo(10_000) };
  const rates = await inTurns(repetitions, contestants, (line) => told(`subjects of 1, 100, 10,000 events: ${line}`));
  return [100, 10_000].map((size) => {
    const what = `append to a subject with ${whole(size)} events against one with 1, 64 in flight`;
    const spread = { ours: spreadOf(rates[size]), rival: spreadOf(rates[1]), unit: 'events/s' };
    return { what, ratio: ratioOf(rates[size], rates[1]), ...spread, goal: 0.8 };
  });
}

/** Time for each projected event: the first tenth of a rebuild beside the last, in whole commits. */
export async function projectionGrowth(bench, { events, told }) {
  const commits = [{ position: 0, ms: 0 }, ...(await rebuild(bench.redis, events))];
  const tenth = events / 10;
  const first = commits.find(({ position }) => position >= tenth);
  const end = commits.at(-1);
  const each = (from, to) => (1000 * (to.ms - from.ms)) / (to.position - from.position);
  const [early, late] = [
    each(commits[0], first),
    each(
      commits.findLast(({ position }) => position <= end.position - tenth),
      end,
    ),
  ];
  told(`projected ${whole(events)} events: ${early.toFixed(1)} µs each at first, ${late.toFixed(1)} at last`);
  return [
    {
      what: `projecting: the last tenth of ${whole(events)} events against the first`,
      value: late / early,
      unit: 'times',
    },
  ];
}

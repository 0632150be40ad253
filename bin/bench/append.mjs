// Appending, with version check, idempotency key and hash chain, beside bare XADD of the same bytes over the same client:
// entries made beforehand, one field, numbered by the stream itself, as many in flight.
import { ratePerSecond } from './bench-redis.mjs';
import { core, redisLib } from './built.mjs';
import { inTurns, ratioOf, spreadOf } from './compare.mjs';
import { appendsFor } from './coverage.mjs';

const batchOf = 50;

/** The entries as they lie in the log: what bare XADD writes. */
function entriesOf(appends) {
  const { payloadOf } = core();
  const learntAt = new Date(0).toISOString();
  return appends.flatMap(({ subject, facts }) =>
    facts.map((fact) => `${'0'.repeat(40)}|1|${payloadOf(subject, fact, learntAt)}`),
  );
}

export async function appendFigures(bench, { events, repetitions, told }) {
  const figures = [];
  for (const fsync of ['always', 'everysec']) {
    for (const inFlight of [1, 32, 64]) {
      const size = inFlight === 1 ? Math.ceil(events / 8) : events;
      const { ours, theirs } = await singly(bench, { fsync, inFlight, size, repetitions, told });
      figures.push({
        what: `append, ${fsync}, ${inFlight} in flight`,
        ...figure(ours, theirs),
        ...goal(fsync, inFlight),
      });
    }
    const { ours, theirs } = await inBatches(bench, { fsync, size: events, repetitions, told });
    const what = `facts in appends of ${batchOf}, ${fsync}, against XADDs sent singly, 64 in flight`;
    figures.push({ what, ...figure(ours, theirs), goal: 1.4 });
  }
  return figures;
}

const goals = { always: 0.75, everysec: 0.35 };
const goal = (fsync, inFlight) => (inFlight === 64 ? { goal: goals[fsync] } : {});

function figure(ours, theirs) {
  return { ratio: ratioOf(ours, theirs), ours: spreadOf(ours), rival: spreadOf(theirs), unit: 'events/s' };
}

async function singly(bench, { fsync, inFlight, size, repetitions, told }) {
  const { RedisEventLog } = redisLib();
  const rates = await inTurns(
    repetitions,
    {
      append: async (turn) => {
        await bench.begin(fsync);
        const log = new RedisEventLog(bench.redis, `bench-${turn}`);
        return ratePerSecond(
          appendsFor(size, turn).map((request) => () => log.append(request)),
          inFlight,
        );
      },
      xadd: (turn) => bareXadd(bench, { fsync, inFlight, size, turn }),
    },
    (line) => told(`append, ${fsync}, ${inFlight} in flight, ${line}`),
  );
  return { ours: rates.append, theirs: rates.xadd };
}

/** Bare XADD, one entry a call, has `inFlight` of them under way whatever it is held against. */
async function bareXadd(bench, { fsync, inFlight, size, turn }) {
  await bench.begin(fsync);
  const entries = entriesOf(appendsFor(size, turn));
  const key = '{sw:bench:0}:log';
  return ratePerSecond(
    entries.map((entry) => () => bench.redis.xadd(key, '0-*', 'e', entry)),
    inFlight,
  );
}

/** Appends of fifty facts on one new subject each, 64 in flight too; what is counted is facts a second. */
async function inBatches(bench, { fsync, size, repetitions, told }) {
  const { RedisEventLog } = redisLib();
  const rates = await inTurns(
    repetitions,
    {
      append: async (turn) => {
        await bench.begin(fsync);
        const log = new RedisEventLog(bench.redis, `bench-${turn}`);
        const facts = appendsFor(size, turn).flatMap((request) => request.facts);
        const requests = Array.from({ length: Math.floor(facts.length / batchOf) }, (_, i) => ({
          ...{ subject: `batch:${i}`, expectedVersion: 0, idempotencyKey: `batch-${i}` },
          facts: facts.slice(i * batchOf, (i + 1) * batchOf),
        }));
        return (
          batchOf *
          (await ratePerSecond(
            requests.map((request) => () => log.append(request)),
            64,
          ))
        );
      },
      xadd: (turn) => bareXadd(bench, { fsync, inFlight: 64, size, turn }),
    },
    (line) => told(`batches of ${batchOf}, ${fsync}, ${line}`),
  );
  return { ours: rates.append, theirs: rates.xadd };
}

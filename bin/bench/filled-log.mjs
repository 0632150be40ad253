// A log with so many events in it, and the views over it as the projector makes them.
import { ratePerSecond } from './bench-redis.mjs';
import { core, projectViews, redisLib } from './built.mjs';
import { coverage } from './coverage.mjs';

export const story = 'bench';

export const openLog = (redis, options) => new (redisLib().RedisEventLog)(redis, story, options);

/** Appends from `events` until the log holds `count`; resolves with the rate. */
export async function fill(log, events, count) {
  const since = performance.now();
  const before = await log.head();
  for (let left = count - before; left > 0;) {
    const requests = Array.from({ length: Math.min(left, 5000) }, () => events.next().value);
    await ratePerSecond(
      requests.map((request) => () => log.append(request)),
      64,
    );
    left -= requests.length;
  }
  return (count - before) / ((performance.now() - since) / 1000);
}

export async function filledLog(bench, count, fsync = 'everysec') {
  await bench.begin(fsync);
  const log = openLog(bench.redis);
  await fill(log, coverage(), count);
  return log;
}

/** The service's own projector, followed commit by commit. `onCommit` gets each position that has become visible. */
export function startProjector(redis, log, onCommit, onFailure = () => undefined) {
  const { projectedViews, storedLanguage } = core();
  const { redisWorkBook } = redisLib();
  const store = new (redisLib().RedisViewStore)(redis, story, projectedViews);
  const followed = {
    ...store,
    commit: async (commit) => {
      const answer = await store.commit(commit);
      onCommit(commit.to.position);
      return answer;
    },
  };
  let failed;
  const report = (line) => {
    failed ??= new Error(line);
    onFailure(failed);
  };
  const alone = { edition: 1, goFirst: async () => true };
  const projector = {
    ...{ log, report, ...alone, language: storedLanguage, pass: () => undefined },
    ...{ work: redisWorkBook(redis, story), now: () => new Date() },
    openStore: () => followed,
    rebuilds: { live: async () => 0 },
  };
  const run = projectViews(projector, projectedViews, async () => undefined);
  return {
    stop: async () => {
      await run.stop();
      if (failed) throw failed;
    },
  };
}

/** Everything into empty views; resolves with the commits, each `{ position, ms }` since the start. */
export async function rebuild(redis, upTo) {
  const views = await redis.keys(`{sw:${story}:0}:view*`);
  if (views.length > 0) await redis.unlink(...views);
  await redis.del(`{sw:${story}:0}:outbox-position`);
  const log = openLog(redis);
  const commits = [];
  const since = performance.now();
  let projector;
  await new Promise((resolve, reject) => {
    const onCommit = (position) => {
      commits.push({ position, ms: performance.now() - since });
      if (position >= upTo) resolve();
    };
    projector = startProjector(redis, log, onCommit, reject);
  });
  await projector.stop();
  log.close();
  return commits;
}

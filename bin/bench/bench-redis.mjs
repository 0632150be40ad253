// A Redis of the benchmark's own, empty at each beginning, with the durability that is asked for.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { endRedis, freePort, launchRedis, localRedisUrl } from '../redis/server.mjs';
import { redisLib } from './built.mjs';

export async function openBenchRedis(program, folder) {
  const server = { program, folder: join(folder, 'redis'), password: 'for-figures-only', port: await freePort() };
  const child = await launchRedis(server);
  const { connect } = redisLib();
  const redis = connect(localRedisUrl(server));
  return {
    redis,
    /** Empty, and as durable as said. */
    begin: async (fsync) => {
      await redis.flushall();
      await redis.config('SET', 'appendfsync', fsync);
    },
    close: async () => {
      redis.disconnect();
      await endRedis(child, server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Keeps `inFlight` of them under way; resolves with how many a second came to their end. */
export async function ratePerSecond(tasks, inFlight) {
  let next = 0;
  const work = async () => {
    while (next < tasks.length) await tasks[next++]();
  };
  const since = performance.now();
  await Promise.all(Array.from({ length: inFlight }, work));
  return tasks.length / ((performance.now() - since) / 1000);
}

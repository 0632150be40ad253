// What the index of copies takes on a Redis of its own: bytes by key for an article of the soak's press, as Redis counts them and as its
// memory grows, and the processor time of a claim.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleOf } from '../../soak/press.mjs';
import { openBenchRedis, ratePerSecond } from '../bench-redis.mjs';
import { core, redisLib } from '../built.mjs';

const story = 'room';

/** Lines to print. */
export async function roomOf(program, count = 2500) {
  const bench = await openBenchRedis(program, mkdtempSync(join(tmpdir(), 'summitwatch-room-')));
  try {
    await bench.begin('everysec');
    // A file that is written anew meanwhile would look small.
    await bench.redis.config('SET', 'auto-aof-rewrite-percentage', 0);
    const claim = redisLib().redisCopyIndex(bench.redis, story);
    const { wordingOf } = core();
    const texts = Array.from({ length: count }, (_, n) => wordingOf(articleOf(n + 1).paragraphs.join('\n')));
    const tasks = texts.map((wording, n) => () => claim(n.toString(16).padStart(20, '0'), wording));
    const before = await figures(bench.redis);
    await ratePerSecond(tasks, 16);
    const after = await figures(bench.redis);
    const sequences = texts.reduce((sum, each) => sum + each.sequences.length, 0);
    const each = (name) => ((after[name] - before[name]) / count).toFixed(0);
    return [
      `room of an article on Redis, of ${count} with ${(sequences / count).toFixed(0)} sequences each`,
      ...(await keysOf(bench.redis, count)),
      `${'memory of Redis'.padEnd(36)} ${each('used_memory')} bytes`,
      `${'its file'.padEnd(36)} ${each('aof_current_size')} bytes`,
      `${'its processor time for a claim'.padEnd(36)} ${each('usec')} µs`,
    ];
  } finally {
    await bench.close();
  }
}

async function keysOf(redis, count) {
  const keys = (await redis.keys('*copies:*')).sort();
  const sizes = await Promise.all(keys.map((key) => redis.memory('USAGE', key, 'SAMPLES', 0)));
  return keys.map((key, i) => `${key.replace(/^.*\}:/, '').padEnd(36)} ${(sizes[i] / count).toFixed(0)} bytes`);
}

async function figures(redis) {
  const info = await redis.info('everything');
  const of = (pattern) => Number(pattern.exec(info)?.[1] ?? 0);
  return {
    used_memory: of(/^used_memory:(\d+)/m),
    aof_current_size: of(/^aof_current_size:(\d+)/m),
    usec: of(/^cmdstat_evalsha:.*usec=(\d+)/m),
  };
}

/** The keys of one story, looked over before it is worked on: what somebody else put in their place is named, not run into. */
import { Refusal } from '#core';
import { mastersOf, type Redis } from './connection.js';
import { keysOf, keyTypes } from './keys.js';

/** Rejects with a `Refusal` that names the first key that is not what the service would have made it. */
export async function checkKeySpace(redis: Redis, story: string): Promise<void> {
  const tag = keysOf(story).of('');
  for await (const keys of keysLike(redis, `${tag}*`)) {
    const found = await Promise.all(keys.map((key) => redis.type(key)));
    for (const [i, key] of keys.entries()) refuseType(key, key.slice(tag.length), found[i] ?? 'none');
  }
  await refuseForeignEntry(redis, keysOf(story).log);
}

/** In portions; a key may come twice. A pattern knows no slot, so every server is asked. */
export async function* keysLike(redis: Redis, match: string): AsyncGenerator<readonly string[]> {
  for (const server of mastersOf(redis)) yield* server.scanStream({ match, count: 1000 }) as AsyncIterable<string[]>;
}

function refuseType(key: string, name: string, type: string): void {
  const [, wanted = type] = keyTypes.find(([pattern]) => pattern.test(name)) ?? [];
  // A lease, for example, may end while we look.
  if (type === wanted || type === 'none') return;
  throw new Refusal(
    'conflict',
    `the Redis key ${key} is a ${type}, where the service keeps a ${wanted}: something else writes into its key space. ` +
      `Nothing was touched; look at the key, and move it away: redis-cli RENAME '${key}' 'moved:${name}'`,
  );
}

/** The stream numbers itself from its last entry: after one with a number of its own nothing could be appended. */
async function refuseForeignEntry(redis: Redis, log: string): Promise<void> {
  const [last] = await redis.xrevrange(log, '+', '-', 'COUNT', 1);
  if (last === undefined || last[0].startsWith('0-')) return;
  const [id] = last;
  throw new Refusal(
    'conflict',
    `the log ${log} ends with an entry ${id}, which the service did not write, and takes no more behind it. ` +
      `Remove it: redis-cli XDEL '${log}' ${id}, then redis-cli XSETID '${log}' with the id of the last entry left`,
  );
}

/** Keys in a story's key space that are none of ours, or of another type than ours: somebody else writes there. */
import type { Redis } from './connection.js';
import { keysLike } from './key-space.js';
import { keyTypes, tagOf } from './keys.js';

/** In sentences, in the order of the keys. */
export async function foreignKeys(redis: Redis, story: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const keys of keysLike(redis, `{sw:${story}:*`)) {
    const types = await Promise.all(keys.map((key) => redis.type(key)));
    found.push(...keys.flatMap((key, i) => problemOf(key, types[i] ?? 'none', story)));
  }
  return [...new Set(found)].sort();
}

function problemOf(key: string, type: string, story: string): readonly string[] {
  const tag = `${tagOf(story)}:`;
  const known = key.startsWith(tag) && keyTypes.find(([pattern]) => pattern.test(key.slice(tag.length)));
  // It was there and is not any more: a lease, for example.
  if (type === 'none' || (known && known[1] === type)) return [];
  return [known ? `the key ${key} is a ${type}, not a ${known[1]}` : `the key ${key} is none of ours`];
}

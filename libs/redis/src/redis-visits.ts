import type { Visit, Visits } from '#core';
import type { Redis } from 'ioredis';
import { keysOf } from './keys.js';

/** Buckets like those of what was seen keep hashes small, and asking for many pages at once costs one round trip. */
export function redisVisits(redis: Redis, story: string): Visits {
  const keys = keysOf(story);
  return {
    find: async (articles) => {
      const found = await Promise.all(articles.map((article) => redis.hget(keys.visits(article), article)));
      return found.map((visit) => (visit === null ? undefined : (JSON.parse(visit) as Visit)));
    },
    note: async (article, visit) => {
      await redis.hset(keys.visits(article), article, JSON.stringify(visit));
    },
  };
}

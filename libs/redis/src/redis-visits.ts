import type { Visit, Visits } from '#core';
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';

/** Asked for at once: each is one command, which keeps others waiting while it lasts. */
const mostAtOnce = 1000;

/** One hash: those who look for pages that are due ask for thousands. */
export function redisVisits(redis: Redis, story: string): Visits {
  const visits = keysOf(story).of('visits');
  return {
    find: async (articles) => {
      const parts = Array.from({ length: Math.ceil(articles.length / mostAtOnce) }, (_, part) =>
        redis.hmget(visits, ...articles.slice(part * mostAtOnce, (part + 1) * mostAtOnce)),
      );
      const found = (await Promise.all(parts)).flat();
      return found.map((visit) => (visit === null ? undefined : (JSON.parse(visit) as Visit)));
    },
    note: async (article, visit) => {
      await redis.hset(visits, article, JSON.stringify(visit));
    },
  };
}

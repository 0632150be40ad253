/** The outbox: notices owed and not yet ended. The projector writes rows; whoever delivers reads and removes them. */
import type { OwedNotice } from '#core';
import type { Redis } from 'ioredis';
import { keysOf } from './keys.js';

export interface Outbox {
  /** Ids of all rows; what a reconciler sweeps. */
  readonly ids: () => Promise<readonly string[]>;
  readonly count: () => Promise<number>;
  /** Undefined once its end is known. */
  readonly row: (id: string) => Promise<OwedNotice | undefined>;
  readonly remove: (id: string) => Promise<void>;
  /** Asks for the next attempt now, however long it was to wait. */
  readonly hurry: (id: string) => Promise<void>;
  /** Whether somebody asked since the last time; asking is used up by it. */
  readonly wasHurried: (id: string) => Promise<boolean>;
}

export function redisOutbox(redis: Redis, story: string): Outbox {
  const keys = keysOf(story);
  const [key, hurried] = [keys.of('outbox'), keys.of('outbox-hurried')];
  return {
    ids: () => redis.hkeys(key),
    count: () => redis.hlen(key),
    row: async (id) => {
      const found = await redis.hget(key, id);
      return found === null ? undefined : (JSON.parse(found) as OwedNotice);
    },
    remove: async (id) => {
      await redis.hdel(key, id);
    },
    hurry: async (id) => {
      await redis.sadd(hurried, id);
    },
    wasHurried: async (id) => (await redis.srem(hurried, id)) === 1,
  };
}

/**
 * What is remembered of subscriptions to hubs, under `hub:<feed>`, and the pushes that wait to be read, under `pushed:<feed>`.
 * Routine, not facts: lost, it costs asking the hubs once more, and polling finds what a lost push would have brought.
 */
import type { HubState } from '#core';
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';

export interface HubStates {
  readonly state: (feed: string) => Promise<HubState | undefined>;
  /** Begins anew: a callback of before is known no longer. */
  readonly begin: (feed: string, state: HubState) => Promise<void>;
  /** Changes single fields, for collector and API write side by side; nothing where there is no subscription. */
  readonly change: (feed: string, change: Partial<HubState>) => Promise<void>;
  readonly forget: (feed: string) => Promise<void>;
  /** The feed behind a callback. */
  readonly feedOf: (token: string) => Promise<string | undefined>;
  /** Feeds of which the hub is to be asked at `now` (milliseconds), and all that have one. */
  readonly due: (now: number) => Promise<readonly string[]>;
  readonly all: () => Promise<readonly string[]>;
  readonly schedule: (feeds: readonly string[], at: number) => Promise<void>;
  /** Keeps what was pushed for an hour; false when too much of this feed waits already. */
  readonly keepPush: (feed: string, push: string, body: Uint8Array) => Promise<boolean>;
  readonly pushed: (feed: string, push: string) => Promise<Uint8Array | undefined>;
  readonly forgetPush: (feed: string, push: string) => Promise<void>;
}

/** Pushes of one feed that may wait: a hub is whom a publisher names, and memory is not theirs to fill. */
const mostWaiting = 8;
const keptSeconds = 3600;

export function redisHubStates(redis: Redis, story: string): HubStates {
  const { of } = keysOf(story);
  const keys = { callbacks: of('hub-callbacks'), due: of('hubs-due'), hub: (feed: string) => of(`hub:${feed}`) };
  const state = async (feed: string) => stateFrom(await redis.hgetall(keys.hub(feed)));
  const forget = async (feed: string) => {
    const token = await redis.hget(keys.hub(feed), 'token');
    const all = redis.multi().del(keys.hub(feed)).zrem(keys.due, feed);
    await (token === null ? all : all.hdel(keys.callbacks, token)).exec();
  };
  return {
    state,
    forget,
    begin: async (feed, begun) => {
      await forget(feed);
      const all = redis.multi().hset(keys.hub(feed), begun).hset(keys.callbacks, begun.token, feed);
      await all.zadd(keys.due, Date.parse(begun.nextAskAt), feed).exec();
    },
    change: async (feed, change) => {
      if ((await redis.exists(keys.hub(feed))) === 0) return;
      const all = redis.multi().hset(keys.hub(feed), change);
      await (change.nextAskAt === undefined ? all : all.zadd(keys.due, Date.parse(change.nextAskAt), feed)).exec();
    },
    feedOf: async (token) => (await redis.hget(keys.callbacks, token)) ?? undefined,
    due: (now) => redis.zrangebyscore(keys.due, '-inf', now),
    all: () => redis.zrangebyscore(keys.due, '-inf', '+inf'),
    schedule: async (feeds, at) => {
      const members = feeds.flatMap((feed) => [at, feed]);
      if (feeds.length > 0) await redis.zadd(keys.due, 'XX', ...members);
    },
    ...pushesOn(redis, (feed) => of(`pushed:${feed}`)),
  };
}

function pushesOn(redis: Redis, key: (feed: string) => string): Pick<HubStates, 'keepPush' | 'pushed' | 'forgetPush'> {
  return {
    keepPush: async (feed, push, body) => {
      if ((await redis.hlen(key(feed))) >= mostWaiting) return false;
      await redis.multi().hset(key(feed), push, Buffer.from(body)).expire(key(feed), keptSeconds).exec();
      return true;
    },
    pushed: async (feed, push) => (await redis.hgetBuffer(key(feed), push)) ?? undefined,
    forgetPush: async (feed, push) => {
      await redis.hdel(key(feed), push);
    },
  };
}

/** Undefined for none, and for what is left of one that was forgotten while it was changed. */
function stateFrom(found: Record<string, string>): HubState | undefined {
  if (found.token === undefined || found.hub === undefined) return undefined;
  return { ...(found as unknown as HubState), failures: Number(found.failures) };
}

/**
 * What polling remembers between polls, when each feed is due, and which entries were seen. Routine, not facts: lost, it costs
 * one unconditional poll and repeats that the log recognises.
 */
import { neverPolled, type PollState } from '#core';
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';
import { runScript } from './script.js';

export interface SeenEntry {
  readonly article: string;
  /** What would be another headline or summary has another fingerprint. */
  readonly fingerprint: string;
}

export interface PollStates {
  readonly state: (feed: string) => Promise<PollState>;
  /** A state without a next poll takes the feed off the schedule. */
  readonly save: (feed: string, state: PollState) => Promise<void>;
  /** Saves it and leaves the feed's next time as it is. */
  readonly remember: (feed: string, state: PollState) => Promise<void>;
  /** Feeds due at `now` (milliseconds), each handed to one caller, and to another only when it is not saved until `until`. */
  readonly claim: (now: number, until: number) => Promise<readonly string[]>;
  /** Makes a claim last longer, of those that are still claimed until `claimed` (milliseconds, as `until`). */
  readonly hold: (feeds: readonly string[], claimed: number, until: number) => Promise<void>;
  /** How many feeds are due at `now` (milliseconds), and since when the first of them. */
  readonly overdue: (now: number) => Promise<{ readonly due: number; readonly since?: number }>;
  readonly schedule: (feeds: readonly string[], at: number, overwrite: boolean) => Promise<void>;
  /** Of those that have a later time: it is due at `at` (milliseconds). */
  readonly pullIn: (feed: string, at: number) => Promise<void>;
  readonly unschedule: (feed: string) => Promise<void>;
  /** Those of `feeds` that have no time. */
  readonly unscheduled: (feeds: readonly string[]) => Promise<readonly string[]>;
  /** Takes off the schedule what is due after `latest` (milliseconds). */
  readonly unscheduleAfter: (latest: number) => Promise<void>;
  /** Takes it off the schedule and out of memory, but for what was seen in it. */
  readonly forget: (feed: string) => Promise<void>;
  /** With which fingerprint each article was last seen in the feed; undefined for never. */
  readonly seen: (feed: string, articles: readonly string[]) => Promise<readonly (string | undefined)[]>;
  readonly markSeen: (feed: string, entries: readonly SeenEntry[]) => Promise<void>;
}

const claim = `
local due = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1])
for _, feed in ipairs(due) do redis.call('ZADD', KEYS[1], ARGV[2], feed) end
return due`;

const hold = `
for i = 3, #ARGV do
  if redis.call('ZSCORE', KEYS[1], ARGV[i]) == ARGV[1] then redis.call('ZADD', KEYS[1], ARGV[2], ARGV[i]) end
end
return 1`;

export function redisPollStates(redis: Redis, story: string): PollStates {
  const keys = keysOf(story);
  const [polls, due] = [keys.of('polls'), keys.of('polls-due')];
  return {
    ...schedule(redis, due),
    state: async (feed) => {
      const found = await redis.hget(polls, feed);
      return found === null ? neverPolled : (JSON.parse(found) as PollState);
    },
    save: async (feed, state) => {
      const save = redis.multi().hset(polls, feed, JSON.stringify(state));
      const at = Date.parse(state.nextPollAt);
      await (Number.isNaN(at) ? save.zrem(due, feed) : save.zadd(due, at, feed)).exec();
    },
    remember: async (feed, state) => {
      await redis.hset(polls, feed, JSON.stringify(state));
    },
    forget: async (feed) => {
      await redis.multi().hdel(polls, feed).zrem(due, feed).exec();
    },
    seen: async (feed, articles) => {
      const found = await Promise.all(articles.map((article) => redis.hget(keys.seen(article), `${article} ${feed}`)));
      return found.map((fingerprint) => fingerprint ?? undefined);
    },
    markSeen: async (feed, entries) => {
      const mark = entries.map(({ article, fingerprint }) =>
        redis.hset(keys.seen(article), `${article} ${feed}`, fingerprint),
      );
      await Promise.all(mark);
    },
  };
}

function schedule(
  redis: Redis,
  due: string,
): Omit<PollStates, 'state' | 'save' | 'remember' | 'forget' | 'seen' | 'markSeen'> {
  return {
    claim: async (now, until) => (await runScript(redis, claim, [due], [now, until])) as string[],
    hold: async (feeds, claimed, until) => {
      if (feeds.length > 0) await runScript(redis, hold, [due], [claimed, until, ...feeds]);
    },
    overdue: async (now) => {
      const [count, [, since]] = await Promise.all([
        redis.zcount(due, '-inf', now),
        redis.zrange(due, 0, '0', 'WITHSCORES'),
      ]);
      return { due: count, ...(count === 0 ? {} : { since: Number(since) }) };
    },
    schedule: async (feeds, at, overwrite) => {
      if (feeds.length === 0) return;
      const members = feeds.flatMap((feed) => [at, feed]);
      await (overwrite ? redis.zadd(due, ...members) : redis.zadd(due, 'NX', ...members));
    },
    pullIn: async (feed, at) => {
      await redis.zadd(due, 'XX', 'LT', at, feed);
    },
    unschedule: async (feed) => {
      await redis.zrem(due, feed);
    },
    unscheduled: async (feeds) => {
      if (feeds.length === 0) return [];
      const times = await redis.zmscore(due, ...feeds);
      return feeds.filter((_, i) => times[i] === null);
    },
    unscheduleAfter: async (latest) => {
      await redis.zremrangebyscore(due, `(${latest}`, '+inf');
    },
  };
}

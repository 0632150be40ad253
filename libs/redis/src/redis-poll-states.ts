/**
 * What polling remembers between polls: validators, failures in a row, when each feed is due, and which entries were seen.
 * Routine, not facts: lost, it costs one unconditional poll and repeats that the log recognises.
 */
import type { Validators } from '#core';
import type { Redis } from 'ioredis';
import { keysOf } from './keys.js';

export interface PollState {
  readonly validators: Validators;
  readonly failures: number;
  /** False until the feed was read once: what it holds then is its past. */
  readonly imported: boolean;
  /** ISO 8601 UTC; empty before the first poll. */
  readonly lastPolledAt: string;
  readonly nextPollAt: string;
  /** ISO 8601 UTC: the publisher asked not to be asked before. */
  readonly notBefore?: string;
}

export interface SeenEntry {
  readonly article: string;
  /** What would be another headline or summary has another fingerprint. */
  readonly fingerprint: string;
}

export interface PollStates {
  readonly state: (feed: string) => Promise<PollState>;
  readonly save: (feed: string, state: PollState) => Promise<void>;
  /** Feeds of which the next poll is due at `now` (milliseconds). */
  readonly due: (now: number) => Promise<readonly string[]>;
  readonly schedule: (feeds: readonly string[], at: number, overwrite: boolean) => Promise<void>;
  /** No longer due at any time, until it is scheduled again; what is remembered of it stays. */
  readonly unschedule: (feed: string) => Promise<void>;
  /** Entries that were never marked as seen, or with another fingerprint. */
  readonly unseen: <E extends SeenEntry>(feed: string, entries: readonly E[]) => Promise<readonly E[]>;
  readonly markSeen: (feed: string, entries: readonly SeenEntry[]) => Promise<void>;
}

const never: PollState = { validators: {}, failures: 0, imported: false, lastPolledAt: '', nextPollAt: '' };

export function redisPollStates(redis: Redis, story: string): PollStates {
  const keys = keysOf(story);
  const [polls, due] = [keys.of('polls'), keys.of('polls-due')];
  return {
    state: async (feed) => {
      const found = await redis.hget(polls, feed);
      return found === null ? never : (JSON.parse(found) as PollState);
    },
    save: async (feed, state) => {
      const save = redis.multi().hset(polls, feed, JSON.stringify(state));
      await save.zadd(due, Date.parse(state.nextPollAt), feed).exec();
    },
    due: (now) => redis.zrangebyscore(due, '-inf', now),
    schedule: async (feeds, at, overwrite) => {
      if (feeds.length === 0) return;
      const members = feeds.flatMap((feed) => [at, feed]);
      await (overwrite ? redis.zadd(due, ...members) : redis.zadd(due, 'NX', ...members));
    },
    unschedule: async (feed) => {
      await redis.zrem(due, feed);
    },
    unseen: async (feed, entries) => {
      const found = await Promise.all(
        entries.map(({ article }) => redis.hget(keys.seen(article), `${article} ${feed}`)),
      );
      return entries.filter(({ fingerprint }, i) => found[i] !== fingerprint);
    },
    markSeen: async (feed, entries) => {
      const mark = entries.map(({ article, fingerprint }) =>
        redis.hset(keys.seen(article), `${article} ${feed}`, fingerprint),
      );
      await Promise.all(mark);
    },
  };
}

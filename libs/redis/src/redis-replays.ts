/** Runs of other readers, beside the views: `replay:<id>` with its difference, and what was made of each article. */
import type { ReplayRecord, ReplayRun, Replays } from '#core';
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';

/** Records asked for at a time: each holds all findings of an article. */
const few = 100;

export function redisReplays(redis: Redis, story: string): Replays {
  const { of } = keysOf(story);
  const ids = of('replays');
  const run = (id: string) => of(`replay:${id}`);
  const records = (id: string) => of(`replay:${id}:records`);
  const find = async (id: string) => {
    const found = await redis.get(run(id));
    return found === null ? undefined : (JSON.parse(found) as ReplayRun);
  };
  return {
    find,
    all: async () => {
      const runs = await Promise.all((await redis.zrevrange(ids, 0, -1)).map(find));
      return runs.filter((each) => each !== undefined);
    },
    save: async (saved) => {
      const save = redis.multi().set(run(saved.id), JSON.stringify(saved));
      await save.zadd(ids, Date.parse(saved.startedAt), saved.id).exec();
    },
    keep: async (id, record) => {
      await redis.hset(records(id), record.article, JSON.stringify(record));
    },
    records: (id) => recordsIn(redis, records(id)),
    forgetRecords: async (id) => {
      await redis.unlink(records(id));
    },
  };
}

/** By the names that were there at the beginning: a scan of a hash may give one field twice. */
async function* recordsIn(redis: Redis, key: string): AsyncGenerator<ReplayRecord> {
  const articles = await redis.hkeys(key);
  for (let at = 0; at < articles.length; at += few) {
    const found = await redis.hmget(key, ...articles.slice(at, at + few));
    for (const record of found) if (record !== null) yield JSON.parse(record) as ReplayRecord;
  }
}

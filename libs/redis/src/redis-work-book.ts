/**
 * Long work, one place for all programs and machines: `work` holds what each worker told last, written by the worker alone, and
 * `work-cancelled` who asked for an end, written by whoever asks. So neither waits for the other.
 */
import type { CancelOrder, Work, WorkBook, WorkTold } from '#core';
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';

/** Beyond so many, the oldest that ended are forgotten. */
const most = 50;

export function redisWorkBook(redis: Redis, story: string): WorkBook {
  const { of } = keysOf(story);
  const [works, cancels] = [of('work'), of('work-cancelled')];
  const all = async (): Promise<readonly WorkTold[]> => {
    const [told, orders] = await Promise.all([redis.hgetall(works), redis.hgetall(cancels)]);
    const each = Object.values(told).map((text) => JSON.parse(text) as Work);
    const withOrders = each.map((work) => ({ ...work, cancel: since(work, orders[work.id]) ?? null }));
    return withOrders.sort((a, b) => b.startedAt.localeCompare(a.startedAt) || a.id.localeCompare(b.id));
  };
  const forget = async (ids: readonly string[]) => {
    if (ids.length > 0) await Promise.all([redis.hdel(works, ...ids), redis.hdel(cancels, ...ids)]);
  };
  return {
    all,
    tell: async (work) => {
      const order = await redis.hget(cancels, work.id);
      await redis.hset(works, work.id, JSON.stringify(work));
      if (work.state !== 'running' && (await redis.hlen(works)) > most) await forget(oldestEnded(await all()));
      return since(work, order);
    },
    cancel: async (id, order) => {
      await redis.hset(cancels, id, JSON.stringify(order));
    },
  };
}

/** What was asked of an earlier run under the same name is over. */
function since({ startedAt }: Work, text: string | null | undefined): CancelOrder | undefined {
  if (text === null || text === undefined) return undefined;
  const order = JSON.parse(text) as CancelOrder;
  return order.at >= startedAt ? order : undefined;
}

function oldestEnded(works: readonly WorkTold[]): readonly string[] {
  return works
    .slice(most)
    .filter(({ state }) => state !== 'running')
    .map(({ id }) => id);
}

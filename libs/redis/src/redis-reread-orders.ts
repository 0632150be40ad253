/**
 * Orders to read pages again: `rereads` lists them by when they were given; of each, `reread:<batch>` tells of it and counts what came of
 * its pages, beside the set of all pages that were named and the set of those that wait.
 */
import { noResults, type RereadOrder, type RereadOrders, type RereadResult, type RereadStanding } from '#core';
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';

/** Of an order that ended. */
const keptSeconds = 86_400;

export class RedisRereadOrders implements RereadOrders {
  private readonly of: (name: string) => string;
  private readonly list: string;

  constructor(
    private readonly redis: Redis,
    story: string,
  ) {
    this.of = keysOf(story).of;
    this.list = this.of('rereads');
  }

  all: RereadOrders['all'] = async () => {
    const batches = await this.redis.zrevrange(this.list, 0, -1);
    const found = await Promise.all(batches.map((batch) => this.standing(batch)));
    const forgotten = batches.filter((_, n) => found[n] === undefined);
    if (forgotten.length > 0) await this.redis.zrem(this.list, ...forgotten);
    return found.filter((each) => each !== undefined);
  };

  name: RereadOrders['name'] = async (order, { articles, isLast, at }) => {
    const { told, named, left } = this.keys(order.batch);
    const state = await this.redis.hget(told, 'state');
    if (state === null && articles.length === 0) return [];
    if (state === null) await this.begin(order, at);
    else if (state !== 'open') return articles.map(() => false);
    const isNew = await this.unknownIn(named, articles);
    const fresh = articles.filter((_, n) => isNew[n]);
    const change = this.redis.multi().hset(told, { namedAt: at, ...(isLast ? { isWhole: 'yes' } : {}) });
    if (fresh.length > 0) change.sadd(named, ...fresh).sadd(left, ...fresh);
    await change.exec();
    return isNew;
  };

  waiting: RereadOrders['waiting'] = (batch, most) => this.redis.srandmember(this.keys(batch).left, most);

  isOrdered: RereadOrders['isOrdered'] = async (article) => {
    const batches = await this.redis.zrevrange(this.list, 0, -1);
    const waits = await Promise.all(batches.map((batch) => this.redis.sismember(this.keys(batch).left, article)));
    return waits.includes(1);
  };

  settle: RereadOrders['settle'] = async (article, result) => {
    for (const batch of await this.redis.zrevrange(this.list, 0, -1)) {
      const { told, left } = this.keys(batch);
      if ((await this.redis.srem(left, article)) === 1) await this.redis.hincrby(told, result, 1);
    }
  };

  end: RereadOrders['end'] = async (batch, state) => {
    const { told, named, left } = this.keys(batch);
    const change = this.redis.multi().hset(told, { state }).del(left);
    await change.expire(told, keptSeconds).expire(named, keptSeconds).exec();
  };

  private async unknownIn(named: string, articles: readonly string[]): Promise<readonly boolean[]> {
    if (articles.length === 0) return [];
    return (await this.redis.smismember(named, ...articles)).map((found) => found === 0);
  }

  private async begin({ batch, by, reason }: RereadOrder, at: string): Promise<void> {
    const begun = this.redis.multi().hset(this.keys(batch).told, { by, reason, at, namedAt: at, state: 'open' });
    await begun.zadd(this.list, Date.parse(at), batch).exec();
  }

  private async standing(batch: string): Promise<RereadStanding | undefined> {
    const { told, named, left } = this.keys(batch);
    const { redis } = this;
    const [fields, total, waiting] = await Promise.all([redis.hgetall(told), redis.scard(named), redis.scard(left)]);
    return fields.at === undefined ? undefined : { batch, ...toldIn(fields), total, left: waiting };
  }

  private keys(batch: string) {
    const told = this.of(`reread:${batch}`);
    return { told, named: `${told}:named`, left: `${told}:left` };
  }
}

function toldIn(fields: Readonly<Record<string, string>>): Omit<RereadStanding, 'batch' | 'total' | 'left'> {
  const { by = '', reason = '', at = '', namedAt = at, isWhole, state } = fields;
  const counts = Object.keys(noResults).map((result) => [result, Number(fields[result] ?? 0)]);
  const results = Object.fromEntries(counts) as Record<RereadResult, number>;
  return { by, reason, at, namedAt, isWhole: isWhole === 'yes', results, state: state as RereadStanding['state'] };
}

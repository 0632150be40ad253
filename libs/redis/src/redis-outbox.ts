/** The outbox: notices owed and not yet ended. The projector writes rows; whoever delivers reads and removes them. */
import type { OutboxRow, OwedNotice } from '#core';
import type { Redis } from './connection.js';
import { keysOf, type Keys } from './keys.js';
import { oweScript, settleScript } from './owe.lua.js';
import { runScript } from './script.js';

export interface Outbox {
  /** Ids of all rows, that of the newest change first. */
  readonly ids: () => Promise<readonly string[]>;
  readonly count: () => Promise<number>;
  /** When the change was learnt that is owed longest, in milliseconds; undefined where nothing is owed. */
  readonly oldest: () => Promise<number | undefined>;
  /** Undefined once its end is known. */
  readonly row: (id: string) => Promise<OwedNotice | undefined>;
  readonly remove: (id: string) => Promise<void>;
  /** Rows besides those that the projector writes; one that is owed already stays as it is. Answers how many were not. */
  readonly owe: (rows: readonly OutboxRow[]) => Promise<number>;
  /** Subscriptions that anything is owed to. */
  readonly owedTo: () => Promise<readonly string[]>;
  /** The earliest row of one matter, or of all; undefined where nothing is owed. */
  readonly first: (subscription: string, matter?: string) => Promise<string | undefined>;
  /** All rows of one matter, the earliest first. */
  readonly ofMatter: (subscription: string, matter: string) => Promise<readonly string[]>;
  /** The earliest row of each matter. */
  readonly firsts: (subscription: string) => Promise<readonly string[]>;
  /** Rows of an earlier version, that have no place in any order. */
  readonly strays: () => Promise<readonly string[]>;
  /** Asks for the next attempt now, however long it was to wait. */
  readonly hurry: (id: string) => Promise<void>;
  readonly isHurried: (id: string) => Promise<boolean>;
  /** The attempt that was asked for was made. */
  readonly calm: (id: string) => Promise<void>;
}

export function redisOutbox(redis: Redis, story: string): Outbox {
  const keys = keysOf(story);
  const [key, hurried] = [keys.of('outbox'), keys.of('outbox-hurried')];
  return {
    ids: () => newestFirst(redis, keys),
    count: () => redis.hlen(key),
    oldest: () => oldestOwed(redis, keys),
    row: async (id) => {
      const found = await redis.hget(key, id);
      return found === null ? undefined : (JSON.parse(found) as OwedNotice);
    },
    remove: async (id) => {
      await Promise.all([runScript(redis, settleScript, [key], [id]), redis.srem(hurried, id)]);
    },
    owe: async (rows) => Number(await runScript(redis, oweScript, [key], rows.flatMap(asArguments))),
    hurry: async (id) => {
      await redis.sadd(hurried, id);
    },
    isHurried: async (id) => (await redis.sismember(hurried, id)) === 1,
    calm: async (id) => {
      await redis.srem(hurried, id);
    },
    ...orderOf(redis, keys),
  };
}

/** Of one change by their names; at the end those that have no place. */
async function newestFirst(redis: Redis, { of }: Keys): Promise<readonly string[]> {
  const subscriptions = await redis.smembers(of('owed'));
  const placed = await Promise.all(subscriptions.map((each) => redis.zrange(of(`owed-all:${each}`), 0, '-1', 'WITHSCORES'))); // oxfmt-ignore
  const places = new Map(placed.flatMap(inPairs));
  const placeOf = (id: string) => places.get(id) ?? 0;
  const ids = await redis.hkeys(of('outbox'));
  return ids.sort((one, other) => placeOf(other) - placeOf(one) || (one < other ? -1 : 1));
}

function inPairs(flat: readonly string[]): readonly (readonly [string, number])[] {
  return flat.flatMap((id, i) => (i % 2 === 0 ? [[id, Number(flat[i + 1])] as const] : []));
}

/** The first row of each subscription is its oldest. */
async function oldestOwed(redis: Redis, { of }: Keys): Promise<number | undefined> {
  const subscriptions = await redis.smembers(of('owed'));
  const firsts = await Promise.all(subscriptions.map((each) => redis.zrange(of(`owed-all:${each}`), 0, '0')));
  const rows = await Promise.all(firsts.flat().map((id) => redis.hget(of('outbox'), id)));
  const times = rows.flatMap((row) =>
    row === null ? [] : [Date.parse((JSON.parse(row) as OwedNotice).notice.learntAt)],
  );
  const known = times.filter((at) => !Number.isNaN(at));
  return known.length === 0 ? undefined : Math.min(...known);
}

function orderOf(redis: Redis, { of }: Keys): Pick<Outbox, 'owedTo' | 'first' | 'ofMatter' | 'firsts' | 'strays'> {
  const matterKey = (subscription: string, matter: string) => of(`owed-of:${subscription}:${matter}`);
  return {
    owedTo: () => redis.smembers(of('owed')),
    strays: async () => {
      const subscriptions = await redis.smembers(of('owed'));
      const counts = await Promise.all(subscriptions.map((each) => redis.zcard(of(`owed-all:${each}`))));
      // Nearly always all have their place, and there may be very many.
      if (counts.reduce((sum, count) => sum + count, 0) === (await redis.hlen(of('outbox')))) return [];
      const placed = await Promise.all(subscriptions.map((each) => redis.zrange(of(`owed-all:${each}`), 0, '-1')));
      const known = new Set(placed.flat());
      return (await redis.hkeys(of('outbox'))).filter((id) => !known.has(id));
    },
    first: async (subscription, matter) => {
      const key = matter === undefined ? of(`owed-all:${subscription}`) : matterKey(subscription, matter);
      return (await redis.zrange(key, 0, '0'))[0];
    },
    ofMatter: (subscription, matter) => redis.zrange(matterKey(subscription, matter), 0, '-1'),
    firsts: async (subscription) => {
      const matters = await redis.smembers(of(`owed-matters:${subscription}`));
      return (await Promise.all(matters.map((matter) => redis.zrange(matterKey(subscription, matter), 0, '0')))).flat();
    },
  };
}

/** As the scripts take a row. */
export function asArguments({ id, position, row, to }: OutboxRow): readonly (string | number)[] {
  return [id, position, JSON.stringify(row), to?.subscription ?? '', to?.matter ?? ''];
}

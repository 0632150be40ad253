/**
 * What Redis alone knows of a story, in portions, for a backup and out of one. The log and what follows from it go another way. A mark
 * says that a restore has begun and is not done: no service starts on it meanwhile.
 */
import { Refusal } from '#core';
import type { Redis } from './connection.js';
import { keysLike } from './key-space.js';
import { keysOf, keyTypes, tagOf, type Lasting } from './keys.js';

/** `items` are fields and values of a hash, or members and scores of a sorted set, in turn. */
export interface StatePart {
  /** Without the story's tag. */
  readonly key: string;
  readonly type: 'hash' | 'zset';
  readonly items: readonly string[];
}

const portion = 500;

/** A key that changes meanwhile may come in pieces of before and after: memory only saves work. */
export async function* keptState(redis: Redis, story: string, lasting: Lasting): AsyncGenerator<StatePart> {
  const tag = `${tagOf(story)}:`;
  const told = new Set<string>();
  for await (const keys of keysLike(redis, `${tag}*`)) {
    for (const key of keys.map((each) => each.slice(tag.length))) {
      const type = typeOf(key, lasting);
      if (type === undefined || told.has(key)) continue;
      told.add(key);
      yield* partsOf(redis, tag, { key, type });
    }
  }
}

/** Throws a `Refusal` for what no backup of ours holds, and what Redis would not take. */
export function refuseStrangeState({ key, type, items }: StatePart): void {
  if (typeOf(key, 'vault') !== type && typeOf(key, 'memory') !== type)
    throw new Refusal('invalid', `${key} is no key that goes into a backup`);
  const isScored = type === 'hash' || items.every((item, i) => i % 2 === 0 || isScore(item));
  if (items.length % 2 !== 0 || !isScored) throw new Refusal('invalid', `what ${key} holds is not in pairs`);
}

function isScore(item: string): boolean {
  return item.trim() !== '' && !Number.isNaN(Number(item));
}

export async function takeState(redis: Redis, story: string, part: StatePart): Promise<void> {
  refuseStrangeState(part);
  const { key, type, items } = part;
  const at = keysOf(story).of(key);
  if (items.length === 0) return;
  await (type === 'hash' ? redis.hset(at, ...items) : redis.zadd(at, ...scoresFirst(items)));
}

/** Whether any program works on the story: each holds a lease now and again. */
export async function isAtWork(redis: Redis, story: string): Promise<boolean> {
  for await (const keys of keysLike(redis, `${tagOf(story)}:lease:*`)) if (keys.length > 0) return true;
  return false;
}

/** All keys that begin with one of these, the mark of a restore left out; a Cluster's too. */
export async function forgetKeys(redis: Redis, beginnings: readonly string[], story: string): Promise<void> {
  const mark = markOf(story);
  for (const beginning of beginnings)
    for await (const keys of keysLike(redis, `${beginning}*`))
      // One by one: keys of different slots cannot go in one command.
      await Promise.all(keys.filter((key) => key !== mark).map((key) => redis.unlink(key)));
}

export function storyKeys(story: string): string {
  return `${tagOf(story)}:`;
}

export async function beginRestore(redis: Redis, story: string, what: string): Promise<void> {
  await redis.set(markOf(story), what);
}

export async function endRestore(redis: Redis, story: string): Promise<void> {
  await redis.del(markOf(story));
}

/** What is being restored, or was when it was cut off. */
export async function restoreBegun(redis: Redis, story: string): Promise<string | undefined> {
  return (await redis.get(markOf(story))) ?? undefined;
}

/** Rejects with a `Refusal` where a restore did not come to its end. */
export async function refuseHalfRestored(redis: Redis, story: string): Promise<void> {
  const what = await restoreBegun(redis, story);
  if (what === undefined) return;
  throw new Refusal(
    'unavailable',
    `a restore from ${what} has begun here and is not done. Where it was cut off, run it again: summitwatch restore ${what}`,
  );
}

function markOf(story: string): string {
  return keysOf(story).of('restore-begun');
}

function typeOf(key: string, lasting: Lasting): StatePart['type'] | undefined {
  const [, type, lasts] = keyTypes.find(([pattern]) => pattern.test(key)) ?? [];
  return lasts === lasting && (type === 'hash' || type === 'zset') ? type : undefined;
}

async function* partsOf(redis: Redis, tag: string, { key, type }: Omit<StatePart, 'items'>): AsyncGenerator<StatePart> {
  let cursor = '0';
  do {
    const read = type === 'hash' ? redis.hscan(tag + key, cursor, 'COUNT', portion) : redis.zscan(tag + key, cursor, 'COUNT', portion); // oxfmt-ignore
    const [next, items] = await read;
    if (items.length > 0) yield { key, type, items };
    cursor = next;
  } while (cursor !== '0');
}

function scoresFirst(items: readonly string[]): readonly string[] {
  return items.flatMap((item, i) => (i % 2 === 0 ? [items[i + 1] ?? '0', item] : []));
}

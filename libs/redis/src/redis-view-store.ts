/**
 * Views on Redis, a hash of documents each. A generation is one set of views and versions; a new version is projected
 * beside the old generation, which is served until the new one has caught up.
 */
import { createHash } from 'node:crypto';
import type { Checkpoint, Commit, ServedViews, View, ViewStore } from '#core';
import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import { commitScript } from './commit.lua.js';
import { documentJson } from './document-json.js';
import { keysOf, type Keys } from './keys.js';
import { runScript } from './script.js';

const documentsHeld = 2000;

export class RedisViewStore implements ViewStore {
  private readonly keys: Keys;
  private readonly generation: string;
  private readonly names: readonly string[];
  /**
   * Documents as the last commits left them, so that those which many events touch are not read and parsed for each batch.
   * They hold for as long as no other projector commits, and then the next commit is refused.
   */
  private readonly committed = new LRUCache<string, { readonly doc: unknown }>({ max: documentsHeld });

  constructor(
    private readonly redis: Redis,
    story: string,
    views: readonly View[],
  ) {
    this.keys = keysOf(story);
    this.names = views.map((view) => view.name);
    const versions = views.map((view) => `${view.name}@${String(view.version)}`).sort();
    this.generation = createHash('sha256').update(versions.join()).digest('hex').slice(0, 12);
  }

  /** Whoever asks begins anew: another projector may have written since. */
  readonly checkpoint = (): Promise<Checkpoint> => {
    this.committed.clear();
    return readCheckpoint(this.redis, this.keys, this.generation);
  };

  readonly docs = async (view: string, keys: readonly string[]): Promise<readonly unknown[]> => {
    const known = keys.map((key) => this.committed.get(`${view} ${key}`));
    const missing = keys.filter((_, i) => known[i] === undefined);
    const stored = await this.stored(view, missing);
    let next = 0;
    return known.map((held) => (held === undefined ? stored[next++] : held.doc));
  };

  readonly all = (view: string): Promise<ReadonlyMap<string, unknown>> =>
    readAll(this.redis, docsKey(this.keys, this.generation, view));

  readonly commit = async ({ from, to, changes, outbox }: Commit): Promise<'committed' | 'deposed'> => {
    const { generation, keys } = this;
    const fixed = [checkpointKey(keys, generation), keys.of('outbox'), keys.of('outbox-position')];
    const views = this.names.map((view) => docsKey(keys, generation, view));
    const docs = changes.flatMap(({ view, key, doc }) => [
      this.names.indexOf(view) + fixed.length + 1,
      key,
      doc === null ? '' : documentJson(doc),
    ]);
    const rows = outbox.flatMap(({ id, position, row }) => [id, position, JSON.stringify(row)]);
    const args = [from, to.position, to.chain, changes.length, ...docs, ...rows];
    const answer = await this.run([...fixed, ...views], args);
    if (answer !== 1) return 'deposed';
    for (const { view, key, doc } of changes) this.committed.set(`${view} ${key}`, { doc: doc ?? undefined });
    return 'committed';
  };

  readonly serve = async (): Promise<void> => {
    const [served, generations] = [this.keys.of('views-served'), this.keys.of('view-generations')];
    await this.redis.hset(generations, this.generation, JSON.stringify(this.names));
    await this.redis.set(served, this.generation);
    for (const [generation, names] of Object.entries(await this.redis.hgetall(generations))) {
      if (generation !== this.generation) await this.drop(generation, JSON.parse(names) as string[]);
    }
  };

  private async stored(view: string, keys: readonly string[]): Promise<readonly unknown[]> {
    if (keys.length === 0) return [];
    const found = await this.redis.hmget(docsKey(this.keys, this.generation, view), ...keys);
    return found.map((doc) => (doc === null ? undefined : (JSON.parse(doc) as unknown)));
  }

  /** What was refused, or may have been, leaves nothing behind that is taken for the store's. */
  private async run(keys: readonly string[], args: readonly (string | number)[]): Promise<unknown> {
    let answer: unknown;
    try {
      answer = await runScript(this.redis, commitScript, keys, args);
    } finally {
      if (answer !== 1) this.committed.clear();
    }
    return answer;
  }

  private async drop(generation: string, names: readonly string[]): Promise<void> {
    const docs = names.map((view) => docsKey(this.keys, generation, view));
    await this.redis.unlink(checkpointKey(this.keys, generation), ...docs);
    await this.redis.hdel(this.keys.of('view-generations'), generation);
  }
}

export class RedisServedViews implements ServedViews {
  private readonly keys: Keys;

  constructor(
    private readonly redis: Redis,
    story: string,
  ) {
    this.keys = keysOf(story);
  }

  readonly checkpoint = async (): Promise<Checkpoint> => readCheckpoint(this.redis, this.keys, await this.generation());

  readonly doc = async (view: string, key: string): Promise<unknown> => {
    const found = await this.redis.hget(docsKey(this.keys, await this.generation(), view), key);
    return found === null ? undefined : (JSON.parse(found) as unknown);
  };

  readonly all = async (view: string): Promise<ReadonlyMap<string, unknown>> =>
    readAll(this.redis, docsKey(this.keys, await this.generation(), view));

  readonly count = async (view: string): Promise<number> =>
    this.redis.hlen(docsKey(this.keys, await this.generation(), view));

  private async generation(): Promise<string> {
    return (await this.redis.get(this.keys.of('views-served'))) ?? 'none';
  }
}

async function readAll(redis: Redis, key: string): Promise<ReadonlyMap<string, unknown>> {
  const found = await redis.hgetall(key);
  return new Map(Object.entries(found).map(([id, doc]) => [id, JSON.parse(doc) as unknown]));
}

async function readCheckpoint(redis: Redis, keys: Keys, generation: string): Promise<Checkpoint> {
  const { position, chain } = await redis.hgetall(checkpointKey(keys, generation));
  return { position: Number(position ?? 0), chain: chain ?? '' };
}

function checkpointKey(keys: Keys, generation: string): string {
  return keys.of(`views:${generation}:checkpoint`);
}

function docsKey(keys: Keys, generation: string, view: string): string {
  return keys.of(`views:${generation}:${view}`);
}

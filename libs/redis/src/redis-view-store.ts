/**
 * Views on Redis. A new version of a view is projected beside the generation that is served until it has caught up; a
 * rebuild of the same versions runs in the shadow, without a way to the outbox, and takes over when it is level.
 */
import {
  projectedViews,
  type Account,
  type Checkpoint,
  type Commit,
  type Needed,
  type Projected,
  type ServedViews,
  type ShadowStore,
  type View,
  type ViewStore,
} from '#core';
import type { Redis } from './connection.js';
import { commitScript } from './commit.lua.js';
import { fieldWrites } from './document-writes.js';
import { Generation, generationName, kindIn, kindOf } from './generation.js';
import { keysOf, type Keys } from './keys.js';
import { asArguments } from './redis-outbox.js';
import { runScript } from './script.js';

/** Names the generation of this kind that keeps up with the log, for as long as it does. */
const levelKey = (keys: Keys, kind: string) => keys.of(`level:${kind}`);

abstract class StoredViews {
  protected readonly keys: Keys;
  protected readonly generation: Generation;
  protected readonly names: readonly string[];

  constructor(
    protected readonly redis: Redis,
    story: string,
    private readonly views: readonly View[],
    build = 0,
  ) {
    this.keys = keysOf(story);
    this.names = views.map((view) => view.name);
    this.generation = new Generation(redis, this.keys, generationName(views, build), views);
  }

  readonly checkpoint = (): Promise<Checkpoint> => this.generation.checkpoint();
  readonly docs = (view: string, keys: readonly string[]): Promise<readonly unknown[]> =>
    this.generation.docs(view, keys);
  readonly docsOfParts = (view: string, wanted: ReadonlyMap<string, Needed>): Promise<ReadonlyMap<string, unknown>> =>
    this.generation.docsOfParts(view, wanted);
  readonly all = (view: string): Promise<ReadonlyMap<string, unknown>> => this.generation.all(view);

  protected async write(
    projected: Projected,
    effectKeys: readonly string[],
    rows: readonly (string | number)[],
  ): Promise<'committed' | 'deposed'> {
    const { from, to, changes, tally } = projected;
    const writes = fieldWrites(changes, this.views, this.generation);
    const hashes = new Map([...new Set(writes.map(({ hash }) => hash))].map((hash, i) => [hash, i + 1]));
    const args = [from, to.position, to.chain, tally.applied, tally.parked, tally.filtered, hashes.size, writes.length];
    for (const { hash, field, value } of writes) args.push(hashes.get(hash) ?? 0, field, value);
    const keys = [this.generation.checkpointKey, ...hashes.keys(), ...effectKeys];
    const answer = await runScript(this.redis, commitScript, keys, [...args, ...rows]);
    return answer === 1 ? 'committed' : 'deposed';
  }

  /** So that whoever serves next knows what to let go of. */
  protected async register(): Promise<void> {
    await this.redis.hset(this.keys.of('view-generations'), this.generation.name, JSON.stringify(this.names));
  }

  protected async letGo(kept: readonly string[]): Promise<void> {
    const generations = this.keys.of('view-generations');
    for (const [name, views] of Object.entries(await this.redis.hgetall(generations))) {
      if (kept.includes(name) || (await this.redis.get(levelKey(this.keys, kindIn(name)))) === name) continue;
      await new Generation(this.redis, this.keys, name, this.views).drop(JSON.parse(views) as string[]);
      await this.redis.hdel(generations, name);
    }
  }
}

export class RedisViewStore extends StoredViews implements ViewStore {
  readonly commit = (commit: Commit): Promise<'committed' | 'deposed'> => {
    const rows = commit.outbox.flatMap(asArguments);
    return this.write(commit, [this.keys.of('outbox'), this.keys.of('outbox-position')], rows);
  };

  readonly owedUpTo = async (): Promise<number> => Number((await this.redis.get(this.keys.of('outbox-position'))) ?? 0);

  readonly level = async (milliseconds: number): Promise<void> => {
    await this.register();
    const { name } = this.generation;
    await this.redis.set(levelKey(this.keys, kindIn(name)), name, 'PX', milliseconds);
  };

  readonly serve = async (): Promise<void> => {
    await this.register();
    await this.redis.set(this.keys.of('views-served'), this.generation.name);
    const [state, shadow] = await this.redis.hmget(this.keys.of('rebuild'), 'state', 'generation');
    await this.letGo([this.generation.name, ...(state === 'running' && shadow ? [shadow] : [])]);
  };
}

export class RedisShadowStore extends StoredViews implements ShadowStore {
  readonly commit = (projected: Projected): Promise<'committed' | 'deposed'> => this.write(projected, [], []);

  /** Named in the story's rebuild, so that nobody lets go of it while it grows. */
  async begin(): Promise<void> {
    await this.redis.hset(this.keys.of('rebuild'), 'generation', this.generation.name);
    await this.register();
  }

  /** Lets go of what was built so far. */
  async abandon(): Promise<void> {
    await this.generation.drop(this.names);
    await this.redis.hdel(this.keys.of('view-generations'), this.generation.name);
  }
}

/** Whoever reads while another generation begins to be served gets one of the two, whole. */
export class RedisServedViews implements ServedViews {
  private readonly keys: Keys;
  private readonly kind: string;

  constructor(
    private readonly redis: Redis,
    story: string,
    private readonly views: readonly View[] = projectedViews,
  ) {
    this.keys = keysOf(story);
    this.kind = kindOf(views);
  }

  readonly checkpoint = (): Promise<Checkpoint> =>
    this.read(
      (served) => served.checkpoint(),
      ({ position }) => position === 0,
    );
  readonly account = (): Promise<Account> =>
    this.read(
      (served) => served.account(),
      ({ position }) => position === 0,
    );
  readonly doc = (view: string, key: string): Promise<unknown> =>
    this.read(
      async (served) => (await served.docs(view, [key]))[0],
      (doc) => doc === undefined,
    );
  readonly all = (view: string): Promise<ReadonlyMap<string, unknown>> =>
    this.read(
      (served) => served.all(view),
      (docs) => docs.size === 0,
    );
  readonly count = (view: string): Promise<number> =>
    this.read(
      (served) => served.count(view),
      (count) => count === 0,
    );

  /** What is empty may just have been let go of: then the one that is served now is asked. */
  private async read<T>(ask: (served: Generation) => Promise<T>, isEmpty: (answer: T) => boolean): Promise<T> {
    let name = await this.served();
    for (;;) {
      const answer = await ask(new Generation(this.redis, this.keys, name, this.views));
      if (!isEmpty(answer)) return answer;
      const now = await this.served();
      if (now === name) return answer;
      name = now;
    }
  }

  /** A rebuild that takes over is served at once, and its kind said to be level a moment later. */
  private async served(): Promise<string> {
    const own = this.kind;
    const [served, level] = await this.redis.mget(this.keys.of('views-served'), levelKey(this.keys, own));
    if (served === null || served === undefined) return 'none';
    return kindIn(served) === own ? served : (level ?? served);
  }
}

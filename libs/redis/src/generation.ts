/**
 * A generation is one set of views and versions, built for the n-th time: a hash of documents for each view, and their
 * checkpoint. Generations lie beside each other; one of them is served.
 */
import type { Checkpoint, Projected, Tally, View } from '#core';
import type { Redis } from 'ioredis';
import { createHash } from 'node:crypto';
import type { Keys } from './keys.js';

/** Raised when what lies beside the documents changes its form: all views then build anew. */
const form = 2;

export function generationName(views: readonly View[], build: number): string {
  const versions = views.map((view) => `${view.name}@${String(view.version)}`).sort();
  const hash = createHash('sha256')
    .update(`${String(form)} ${versions.join()}`)
    .digest('hex');
  return `${hash.slice(0, 12)}-${String(build)}`;
}

export class Generation {
  readonly checkpointKey: string;

  constructor(
    private readonly redis: Redis,
    private readonly keys: Keys,
    readonly name: string,
  ) {
    this.checkpointKey = keys.of(`views:${name}:checkpoint`);
  }

  docsKey(view: string): string {
    return this.keys.of(`views:${this.name}:${view}`);
  }

  async checkpoint(): Promise<Checkpoint> {
    const [position, chain] = await this.redis.hmget(this.checkpointKey, 'position', 'chain');
    return { position: Number(position ?? 0), chain: chain ?? '' };
  }

  async tally(): Promise<Tally> {
    const found = await this.redis.hmget(this.checkpointKey, 'applied', 'parked', 'filtered');
    const [applied = 0, parked = 0, filtered = 0] = found.map(Number);
    return { applied, parked, filtered };
  }

  async docs(view: string, keys: readonly string[]): Promise<readonly unknown[]> {
    if (keys.length === 0) return [];
    const found = await this.redis.hmget(this.docsKey(view), ...keys);
    return found.map((doc) => (doc === null ? undefined : (JSON.parse(doc) as unknown)));
  }

  async all(view: string): Promise<ReadonlyMap<string, unknown>> {
    const found = await this.redis.hgetall(this.docsKey(view));
    return new Map(Object.entries(found).map(([id, doc]) => [id, JSON.parse(doc) as unknown]));
  }

  count(view: string): Promise<number> {
    return this.redis.hlen(this.docsKey(view));
  }

  async drop(views: readonly string[]): Promise<void> {
    await this.redis.unlink(this.checkpointKey, ...views.map((view) => this.docsKey(view)));
  }
}

/** Arguments of the commit script, up to its outbox rows. */
export function commitArgs({ from, to, changes, tally }: Projected, views: readonly string[]): (string | number)[] {
  const index = new Map(views.map((view, i) => [view, i + 1]));
  const args: (string | number)[] = [from, to.position, to.chain, tally.applied, tally.parked, tally.filtered];
  args.push(views.length, changes.length);
  for (const { view, key, doc } of changes) {
    args.push(index.get(view) ?? 0, key, doc === null ? '' : JSON.stringify(doc));
  }
  return args;
}

/**
 * The documents that batches need: from the store, or from memory where an earlier batch of the same projection left them.
 * What is kept in memory is true for as long as no other projector moves the checkpoint, which the fence tells.
 */
import type { ShadowStore } from '#core';
import { LRUCache } from 'lru-cache';
import type { Docs } from './project-batch.js';

/** Documents kept; the dearest are few and hot, the many are small and rest after they were made. */
const kept = 2000;

export class BatchDocs {
  private readonly known = new LRUCache<string, { doc: unknown }>({ max: kept });

  constructor(private readonly store: Pick<ShadowStore, 'docs'>) {}

  async fetch(touched: ReadonlyMap<string, ReadonlySet<string>>): Promise<Map<string, Map<string, unknown>>> {
    const read = [...touched].map(async ([view, keys]) => [view, await this.read(view, [...keys])] as const);
    return new Map(await Promise.all(read));
  }

  /** After a commit: the documents as it left them. */
  remember(docs: Docs, touched: ReadonlyMap<string, ReadonlySet<string>>): void {
    for (const [view, keys] of touched) {
      for (const key of keys) this.known.set(`${view} ${key}`, { doc: docs.get(view)?.get(key) });
    }
  }

  private async read(view: string, keys: readonly string[]): Promise<Map<string, unknown>> {
    const known = new Map(keys.map((key) => [key, this.known.get(`${view} ${key}`)]));
    const missing = keys.filter((key) => known.get(key) === undefined);
    const found = await this.store.docs(view, missing);
    missing.forEach((key, i) => known.set(key, { doc: found[i] }));
    const present = [...known].filter(([, held]) => held?.doc !== undefined);
    return new Map(present.map(([key, held]) => [key, held?.doc]));
  }
}

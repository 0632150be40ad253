/**
 * The documents that batches need: from the store, or from memory where an earlier batch of the same projection left them.
 * What is kept in memory is true for as long as no other projector moves the checkpoint, which the fence tells. A document that
 * grows with the log is never kept: of it the store gives what the batch needs.
 */
import type { Needed, ShadowStore } from '#core';
import { LRUCache } from 'lru-cache';
import type { Docs, Touched } from './project-batch.js';

/** As JSON has it. */
type Doc = object | string | number | boolean;

type Keys = Touched extends ReadonlyMap<string, infer K> ? K : never;

/** Documents kept; the dearest are few and hot, the many are small and rest after they were made. */
const kept = 500;

export class BatchDocs {
  private readonly known = new LRUCache<string, Doc>({ max: kept });

  constructor(private readonly store: Pick<ShadowStore, 'docs' | 'docsOfParts'>) {}

  async fetch(touched: Touched): Promise<Map<string, Map<string, unknown>>> {
    const read = [...touched].map(async ([view, keys]) => [view, await this.read(view, keys)] as const);
    return new Map(await Promise.all(read));
  }

  /** After a commit: the documents as it left them. */
  remember(docs: Docs, touched: Touched): void {
    for (const [view, keys] of touched) {
      for (const [key, needed] of keys) {
        if (needed !== undefined) continue;
        const doc = docs.get(view)?.get(key);
        // What is gone seldom comes back, and would push out what is hot.
        if (doc === undefined || doc === null) this.known.delete(`${view} ${key}`);
        else this.known.set(`${view} ${key}`, doc);
      }
    }
  }

  private async read(view: string, keys: Keys): Promise<Map<string, unknown>> {
    const wanted = new Map<string, Needed>();
    for (const [key, needed] of keys) {
      if (needed !== undefined) wanted.set(key, needed === 'whole' ? needed : [...needed]);
    }
    if (wanted.size === 0) return this.readWhole(view, [...keys.keys()]);
    return new Map(await this.store.docsOfParts(view, wanted));
  }

  private async readWhole(view: string, keys: readonly string[]): Promise<Map<string, unknown>> {
    const docs = new Map<string, unknown>();
    const missing: string[] = [];
    for (const key of keys) {
      const doc = this.known.get(`${view} ${key}`);
      if (doc === undefined) missing.push(key);
      else docs.set(key, doc);
    }
    const found = await this.store.docs(view, missing);
    missing.forEach((key, i) => {
      if (found[i] !== undefined) docs.set(key, found[i]);
    });
    return docs;
  }
}

/** Names items of a filter to be read again: the collector reads their pages, and whoever ordered it watches. */
import type { ItemDoc, RereadOrder, RereadOrders } from '#core';
import type { z } from 'zod';
import type { BulkAnswer } from '../contract/bulk.js';

type Answer = z.infer<typeof BulkAnswer>;

interface Named {
  readonly items: readonly ItemDoc[];
  /** No more of them come. */
  readonly isLast: boolean;
  /** ISO 8601 UTC. */
  readonly at: string;
}

export async function orderRereads(
  rereads: RereadOrders,
  order: RereadOrder,
  { items, isLast, at }: Named,
): Promise<readonly Answer[]> {
  const articles = items.filter((item) => whyNot(item) === undefined).map(({ id }) => id);
  const isNew = await rereads.name(order, { articles, isLast, at });
  const fresh = new Set(articles.filter((_, n) => isNew[n]));
  return items.map((item) => {
    const message = whyNot(item) ?? null;
    const accepted = fresh.has(item.id) ? 'done' : 'stood already';
    const outcome = message === null ? accepted : 'refused';
    return { item: item.id, title: item.title, source: item.publisher.name, outcome, message };
  });
}

function whyNot({ verdict, removed }: ItemDoc): string | undefined {
  if (removed !== null) return 'its text was erased, and is never read again';
  return verdict === 'pending' ? 'it waits to be read for the first time' : undefined;
}

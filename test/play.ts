/** Plays the demo's coverage to a service, moment by moment, and looks at all that it made of it. */
import { z } from 'zod';
import { Brief } from '../apps/api/src/contract/evidence.js';
import { ItemDetail, ItemPage } from '../apps/api/src/contract/items.js';
import { Feed } from '../apps/api/src/contract/feeds.js';
import type { Health } from '../apps/api/src/contract/health.js';
import type { Coverage } from '../demo/coverage-server.mjs';
import { measuredHealth } from './measured-health.js';
import type { Asked } from './service.js';
import { until, whileItMoves } from './until.js';

/** A copy comes after its original and a revision after its first version, as they did in the world. */
export const moments = [
  '2025-08-15T20:00:00Z',
  '2025-08-15T23:20:00Z',
  '2025-08-15T23:42:00Z',
  '2025-08-16T12:30:00Z',
  '2025-08-17T12:00:00Z',
  '2025-08-18T21:30:00Z',
  '2025-08-19T20:00:00Z',
  '2025-08-20T18:00:00Z',
] as const;

/** Moves the clock and waits until every feed was asked since and every article has its verdict. */
export async function playTo(moment: string, coverage: Coverage, service: Asked): Promise<void> {
  coverage.setClock(moment);
  await pollsOfAll(service);
  await allJudged(service);
}

/** A poll that ends after the clock moved may have begun before; the second one that ends cannot. */
async function pollsOfAll(service: Asked): Promise<void> {
  const since = new Date().toISOString();
  const seen = new Map<string, Set<string>>();
  const feeds = () => service.get('feeds', z.array(Feed));
  const polledTwice = (all: readonly z.infer<typeof Feed>[]) => {
    for (const { id, lastPolledAt } of all.filter((feed) => feed.lastPolledAt > since)) {
      seen.set(id, (seen.get(id) ?? new Set()).add(lastPolledAt));
    }
    return all.length > 0 && all.every(({ id }) => (seen.get(id)?.size ?? 0) >= 2);
  };
  await whileItMoves(feeds, polledTwice, () => [...seen.values()].filter(({ size }) => size > 1).length);
}

/** The list of items, once so many have come in. */
export function itemsIn(service: Asked, count: number): Promise<z.infer<typeof ItemPage>> {
  return until(
    () => service.get('items', ItemPage),
    ({ total }) => total === count,
  );
}

/** Nothing is due to be read, all that was told is decided and projected, and the item list has caught up. */
export async function allJudged(service: Asked): Promise<void> {
  const quiet = (health: z.infer<typeof Health>) => health.pending === 0 && health.projected === health.head;
  let last = -1;
  await whileItMoves(
    () => measuredHealth(service),
    (health) => {
      const same = last === health.head;
      last = health.head;
      return same && quiet(health);
    },
    ({ head, pending, projected }) => [head, pending, projected],
  );
  await until(
    () => service.get('items?limit=1', ItemPage),
    ({ upTo, counts }) => upTo >= last && (counts.pending ?? 0) === 0,
  );
}

/** Every page of the item list, each item with its text and trace. */
export async function allItems(service: Asked): Promise<readonly z.infer<typeof ItemDetail>[]> {
  const ids: string[] = [];
  for (let cursor = ''; ;) {
    const page = await service.get(`items?limit=15${cursor}`, ItemPage);
    ids.push(...page.items.map(({ id }) => id));
    if (page.next === null) break;
    cursor = `&cursor=${page.next}`;
  }
  return Promise.all(ids.map((id) => service.get(`items/${id}`, ItemDetail)));
}

export const briefOf = (service: Asked) => service.get('brief', Brief);

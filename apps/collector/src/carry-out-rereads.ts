/**
 * Carries out what people ordered to be read again: queues the pages that wait, and tells how far each order is. Who cancels that work
 * calls the order off: what was read stays read, and nothing more is asked of publishers.
 */
import { isCarriedOut, rereadWorkId, type RereadStanding, type Work } from '#core';
import type { Collector } from './collector.js';
import { whileLeased } from './while-leased.js';

/** Queued of one order at one look: the queue is no place to keep an order in. */
const mostAtOnce = 200;

type Desk = Pick<Collector, 'rereads' | 'work' | 'queues' | 'now' | 'takeLease'>;

export async function carryOutRereads(desk: Desk): Promise<void> {
  const open = (await desk.rereads.all()).filter(({ state }) => state === 'open');
  if (open.length === 0) return;
  await whileLeased(desk, 'carry-out-rereads', async () => {
    await desk.queues.freeLost('reread-article');
    for (const order of open) await carryOn(desk, order);
  });
}

async function carryOn({ rereads, work, queues, now }: Desk, order: RereadStanding): Promise<void> {
  const { batch } = order;
  const tell = (state: Work['state'], because = '') => work.tell(workOf(order, state, because, now()));
  if (isCarriedOut(order, now())) {
    await tell('done');
    await rereads.end(batch, 'done');
    return;
  }
  const cancel = await tell('running');
  if (cancel !== undefined) {
    await rereads.end(batch, 'called off');
    await tell('cancelled', cancel.by);
    return;
  }
  const waiting = await rereads.waiting(batch, mostAtOnce);
  await Promise.all(waiting.map((article) => queues.add('reread-article', { article }, article)));
}

function workOf(order: RereadStanding, state: Work['state'], because: string, now: Date): Work {
  const { batch, reason, by, at, total, left } = order;
  return {
    ...{ id: rereadWorkId(batch), kind: 'reread', about: reason, by, unit: 'article', cancelling: 'keeps' },
    ...{ startedAt: at, from: { done: 0, at }, toldAt: now.toISOString() },
    ...{ state, because, done: total - left, total },
  };
}

/** How long it takes until the whole line works again after something was taken from it, and what the APIs say meanwhile. */
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import type { Machines } from './machines.js';
import { measuredHealth } from './measured-health.js';
import { adminSecret } from './service.js';
import { whileItMoves } from './until.js';

const secondsSince = (began: number) => (performance.now() - began) / 1000;

/** In seconds: an event that is appended from now on is in the views that people see. */
export async function untilProjected(machines: Machines): Promise<number> {
  const began = performance.now();
  await machines.post('subscriptions', SubscriptionWithSecret, {
    ...{ url: 'http://127.0.0.1:9/nobody', label: 'told of nothing', kinds: ['warning'] },
  });
  const { head } = await measuredHealth(machines);
  await whileItMoves(
    () => measuredHealth(machines),
    ({ projected }) => projected >= head,
    ({ projected }) => projected,
  );
  return secondsSince(began);
}

/** In seconds: as `untilProjected`, and every feed was polled since. */
export async function untilAtWork(machines: Machines): Promise<number> {
  const [began, since] = [performance.now(), new Date().toISOString()];
  await untilProjected(machines);
  const waiting = (feeds: readonly z.infer<typeof Feed>[]) => feeds.filter(({ lastPolledAt }) => lastPolledAt <= since);
  await whileItMoves(
    () => machines.get('feeds', z.array(Feed)),
    (feeds) => waiting(feeds).length === 0,
    (feeds) => waiting(feeds).length,
  );
  return secondsSince(began);
}

interface Answered {
  readonly status: number;
  /** Seconds after the first question. */
  readonly askedAt: number;
  readonly milliseconds: number;
}

/** Asks every API for the brief, one question after the other, for so long. */
export async function answersOf(machines: Machines, seconds: number): Promise<readonly Answered[]> {
  const began = performance.now();
  const ask = async (url: string): Promise<readonly Answered[]> => {
    const answers: Answered[] = [];
    while (secondsSince(began) < seconds) {
      const askedAt = secondsSince(began);
      const { status } = await fetch(`${url}/api/v1/brief`, { headers: { authorization: `Bearer ${adminSecret}` } });
      answers.push({ status, askedAt, milliseconds: (secondsSince(began) - askedAt) * 1000 });
      await sleep(100);
    }
    return answers;
  };
  return (await Promise.all(machines.urls().map(ask))).flat();
}

/** Every key of every queue is deleted in the middle of the work: the log still knows what is due, and it is done. */
import Redis from 'ioredis';
import { z } from 'zod';
import { startReceiver, type Receiver } from '#testing';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { Delivery, SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { Queues } from '../apps/api/src/contract/queues.js';
import { measuredHealth } from './measured-health.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const stories = Array.from({ length: 24 }, (_, n) => ({
  slug: `story-${n}`,
  title: `Alaska summit, part ${n}`,
  paragraphs: [`Part ${n} of our series on the talks of Donald Trump and Vladimir Putin in Anchorage.`],
}));

let newspaper: Newspaper;
let receiver: Receiver;
let service: Service;
let openThePresses = (): void => undefined;

beforeAll(async () => {
  newspaper = await startNewspaper();
  receiver = await startReceiver();
  service = await watchNewspaper(newspaper);
});

afterAll(async () => {
  openThePresses();
  await service.remove();
  await Promise.all([newspaper.stop(), receiver.stop()]);
});

/** Pages that answer only once the presses are opened: some are being fetched, the others wait in the queue. */
function printHeldBack(): void {
  const opened = new Promise<void>((open) => (openThePresses = open));
  for (const story of stories) {
    const address = newspaper.print(story);
    const body = `<html lang="en"><body><article><h1>${story.title}</h1><p>${story.paragraphs[0]}</p></article></body></html>`;
    newspaper.page(new URL(address).pathname, async () => {
      await opened;
      return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
    });
  }
}

async function deleteAllQueues(): Promise<number> {
  const redis = new Redis(service.redisUrl);
  try {
    const keys = await redis.keys('{swq:*');
    return await redis.del(keys);
  } finally {
    redis.disconnect();
  }
}

const queue = async (name: string) => (await service.get('queues', Queues)).queues.find((one) => one.name === name)!;

it('Articles that wait, and a notice that is to be tried again, lose their jobs.', async () => {
  receiver.answer(500);
  await service.post('subscriptions', SubscriptionWithSecret, { url: receiver.url });
  const welcome = 'Canadian Prime Minister Mark Carney welcomed the Alaska summit of Donald Trump and Vladimir Putin.';
  newspaper.print({ slug: 'ottawa', title: 'Ottawa on the Alaska summit', paragraphs: [welcome] });
  await until(
    () => queue('deliver-notice'),
    ({ delayed }) => delayed === 1,
  );
  printHeldBack();
  await until(
    () => queue('fetch-article'),
    ({ active, waiting }) => active === 16 && active + waiting === stories.length,
  );
  expect(await deleteAllQueues()).toBeGreaterThan(stories.length);
  expect(await queue('fetch-article')).toMatchObject({ waiting: 0, delayed: 0 });
  expect((await measuredHealth(service)).pending).toBe(stories.length);
});

it('Every article ends with a verdict all the same.', async () => {
  receiver.answer(204);
  openThePresses();
  await until(
    () => measuredHealth(service),
    ({ pending }) => pending === 0,
    100_000,
  );
  // The list of items follows the log by itself, and may be a moment behind the view.
  const { items } = await until(
    () => service.get('items?limit=50', ItemPage),
    ({ total, counts }) => total > stories.length && (counts.pending ?? 0) === 0,
  );
  expect(items).toHaveLength(stories.length + 1);
});

it('The notice is delivered all the same.', async () => {
  const all = await until(
    () => service.get('deliveries', z.array(Delivery)),
    ([one]) => one?.result === 'delivered',
  );
  expect(all.flatMap(({ attempts }) => attempts.map(({ result }) => result))).toEqual(['failed', 'delivered']);
});

it('New articles are found and read as before.', async () => {
  newspaper.print({ slug: 'later', title: 'Later on the Alaska summit', paragraphs: ['Trump spoke of Putin.'] });
  const { items } = await until(
    () => service.get('items', ItemPage),
    ({ total }) => total === stories.length + 2,
    70_000,
  );
  expect(items.map(({ url }) => url)).toContain(`${newspaper.url}/later`);
});

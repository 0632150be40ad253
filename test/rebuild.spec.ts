/** All views made again from the log while the served ones go on: cancelled, killed, resumed; nothing differs, nothing is sent. */
import { auditView } from '#core';
import Redis from 'ioredis';
import { startReceiver, type Receiver } from '#testing';
import { SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { Projection } from '../apps/api/src/contract/projection.js';
import { summitwatch } from './command-line.js';
import { measuredHealth } from './measured-health.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { hashOfViews } from './past.js';
import { allJudged, itemsIn } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

let newspaper: Newspaper;
let receiver: Receiver;
let service: Service;
let redis: Redis;

const stories = Array.from({ length: 6 }, (_, n) => ({
  slug: `part-${n}`,
  title: `Alaska summit of Trump and Putin, part ${n}`,
  paragraphs: [`Trump and Putin failed to agree on a ceasefire in Ukraine, said paper ${n}.`],
}));

beforeAll(async () => {
  newspaper = await startNewspaper();
  receiver = await startReceiver();
  service = await watchNewspaper(newspaper);
  redis = new Redis(service.redisUrl);
  await service.post('subscriptions', SubscriptionWithSecret, { url: receiver.url });
  for (const story of stories) newspaper.print(story);
  await itemsIn(service, stories.length);
  await allJudged(service);
  await noneOwed();
});

afterAll(async () => {
  redis.disconnect();
  await service.remove();
  await Promise.all([newspaper.stop(), receiver.stop()]);
});

const projection = () => service.get('projection', Projection);
const noneOwed = () =>
  until(
    () => measuredHealth(service),
    ({ owed, head, projected }) => owed === 0 && head === projected,
  );
const settled = () => until(projection, ({ rebuild }) => rebuild?.state === 'done');

/** An order to rebuild is an action, and account is kept of it. */
const served = () => hashOfViews(service, [auditView.name]);

it('Every event is accounted for: applied, set aside, or of no concern to any view.', async () => {
  const { appended, projected, applied, parked, filtered } = await projection();
  expect(projected).toBe(appended);
  expect(applied + parked + filtered).toBe(appended);
  expect(applied).toBeGreaterThan(stories.length);
});

it('A rebuild ends with the same views and sends nothing.', async () => {
  const [before, sent] = [await served(), receiver.requests().length];
  const { code, output } = await summitwatch(['replay', 'parked'], service.environment);
  expect([code, output]).toEqual([0, expect.stringMatching(/^rebuild 1 is done: .* from \d+ events\n$/)]);
  expect(await served()).toBe(before);
  await noneOwed();
  expect(receiver.requests()).toHaveLength(sent);
  expect(sent).toBeGreaterThan(0);
});

it('One that is cancelled leaves the served views as they are, and another can follow.', async () => {
  const before = await served();
  for (let n = 0; n < 5; n++) {
    await service.ask('/api/v1/projection/rebuild', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }); // oxfmt-ignore
    await service.ask('/api/v1/projection/rebuild/cancel', { method: 'POST' });
    expect(await served()).toBe(before);
  }
  await summitwatch(['rebuild'], service.environment);
  await settled();
  expect(await served()).toBe(before);
});

it('What comes after a rebuild is projected into the new views.', async () => {
  newspaper.print({ slug: 'next', title: 'Trump and Putin leave the Alaska summit', paragraphs: ['Both have left.'] });
  await itemsIn(service, stories.length + 1);
  await allJudged(service);
});

it('One that was under way when the service was killed goes on after the start.', async () => {
  const before = await served();
  await service.post('projection/rebuild', Projection, {});
  await service.kill('programs');
  await service.start();
  redis.disconnect();
  redis = new Redis(service.redisUrl);
  await settled();
  expect(await served()).toBe(before);
});

it('An event that no version knows is set aside with its cause; the others flow, and are told of.', async () => {
  const stranger = '{"s":"article:x","t":"article-dreamt.v9","h":{"at":"2025-08-16T00:00:00Z","precision":"day"},"l":"2025-08-16T00:00:00Z","d":{}}'; // oxfmt-ignore
  await redis.xadd('{sw:courier-test:0}:log', '0-*', 'e', `unchained|1|${stranger}`);
  newspaper.print({ slug: 'later', title: 'After the Alaska summit of Trump and Putin', paragraphs: ['Trump spoke.'] });
  await itemsIn(service, stories.length + 2);
  const { events, parked, applied, filtered, projected } = await until(projection, (seen) => seen.parked === 1);
  expect(events).toMatchObject([{ type: 'article-dreamt.v9', because: expect.stringMatching(/does not know/) as string }]); // oxfmt-ignore
  expect(applied + parked + filtered).toBe(projected);
  const { output } = await summitwatch(['parked'], service.environment);
  expect(output).toMatch(/article-dreamt\.v9 .*\n\d+ events in the views: \d+ applied, 1 parked, \d+ of no concern/);
});

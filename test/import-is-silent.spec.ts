/** A log that is imported holds gaps, silences, warnings and changes that were told once: where it comes to, nobody is told again. */
import { RedisEventLog } from '#redis';
import { aReport, startReceiver, type Receiver } from '#testing';
import type { Fact } from '#core';
import { join } from 'node:path';
import { z } from 'zod';
import { Delivery, Subscription, SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { summitwatch } from './command-line.js';
import { measuredHealth } from './measured-health.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { onRedis, storyId } from './past.js';
import { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const vault = `{sw:${storyId}:0}:vault`;
const now = () => new Date().toISOString();
const happened = () => ({ at: now(), precision: 'instant' }) as const;
const story = (slug: string, sentence: string) => ({ slug, title: 'Trump and Putin at Alaska summit', paragraphs: [sentence] }); // oxfmt-ignore

let newspaper: Newspaper;
let receiver: Receiver;
let [origin, house]: Service[] = [];
let [desk, failing, gone] = ['', '', ''];

beforeAll(async () => {
  [newspaper, receiver] = [await startNewspaper(), await startReceiver()];
  origin = await watchNewspaper(newspaper);
  const all = { url: receiver.url, kinds: ['outcome', 'gap', 'source', 'warning', 'silence'], silence: 1 };
  desk = (await origin.post('subscriptions', SubscriptionWithSecret, all)).id;
  // It wants what never comes: of its own it is sent nothing, and its warnings are for the desk.
  failing = (await origin.post('subscriptions', SubscriptionWithSecret, { url: receiver.url, topics: ['energy'] })).id;
  gone = (await origin.post('subscriptions', SubscriptionWithSecret, { url: receiver.url, topics: ['energy'] })).id;
  await origin.ask(`/api/v1/subscriptions/${gone}`, { method: 'DELETE' });
});

afterAll(async () => {
  await Promise.all([origin?.remove(), house?.remove()]);
  await Promise.all([newspaper.stop(), receiver.stop()]);
});

/** What the watching finds in the log of a service, appended as its programs do, and what each of it is told as. */
async function watchingFinds(service: Service): Promise<void> {
  const silence = { since: now(), days: 1, filter: { kinds: [], to: [] } };
  const ends = { failingSince: now(), disablesAt: now(), detail: 'the receiver answered 503' };
  const gap = { after: now(), before: now(), because: 'twenty items, none of which was there before' };
  await onRedis(service, async (redis) => {
    const log = new RedisEventLog(redis, storyId);
    const happens = async (subject: string, type: string, data: object) => {
      const fact = { type, happened: happened(), data } as unknown as Fact;
      return (await log.append({ subject, expectedVersion: 'any', facts: [fact] })).version;
    };
    const of = await happens('feed:courier', 'coverage-gap-suspected.v1', gap);
    await happens('feed:courier', 'coverage-gap-filled.v1', { after: gap.after, items: 4, of });
    await happens('feed:courier', 'feed-standing-turned.v1', { from: 'well', to: 'failing', since: now(), because: 'it answered 503' }); // oxfmt-ignore
    const silent = await happens(`subscription:${desk}`, 'silence-noticed.v1', { ...silence, feeds: { total: 1, failing: 0 } }); // oxfmt-ignore
    await happens(`subscription:${desk}`, 'silence-ended.v1', { ...silence, of: silent, because: aReport() });
    await happens(`subscription:${failing}`, 'subscription-warned.v1', { percent: 50, ...ends });
    await happens(`subscription:${failing}`, 'subscription-disabled.v1', { because: ends.detail, by: 'service' });
    log.close();
  });
}

const told = () => receiver.requests().map(({ body }) => (JSON.parse(body) as { type: string }).type.replace(/^.*?([a-z-]+)(\.v\d+)?$/, '$1')).sort(); // oxfmt-ignore
const ofWatching = ['coverage-gap-filled', 'coverage-gap-suspected', 'feed-standing-turned', 'silence-ended', 'silence-noticed', 'subscription-disabled', 'subscription-warned']; // oxfmt-ignore
const nothingOwed = (service: Service) =>
  until(
    () => measuredHealth(service),
    ({ owed, head, projected }) => owed === 0 && head === projected,
  );

it('A service that lives tells all of it, each once.', async () => {
  newspaper.print(story('proposed', 'Donald Trump proposed a ceasefire in Ukraine at the Alaska summit with Vladimir Putin.')); // oxfmt-ignore
  await watchingFinds(origin!);
  await receiver.received(8, 60_000);
  await nothingOwed(origin!);
  expect(told()).toEqual([...ofWatching, 'outcome-reported'].sort());
});

it('Where its log is imported, secrets and all, nobody is told or owed anything; what comes then, they are told.', async () => {
  const there = async (service: Service) =>
    (await service.get('subscriptions', z.array(Subscription))).map(({ id }) => id).sort();
  const before = receiver.requests().length;
  const file = join(newspaper.storyFile, '..', 'story.ndjson');
  const secrets = await onRedis(origin!, (redis) => redis.hgetall(vault));
  expect((await summitwatch(['export', '--out', file], origin!.environment)).code).toBe(0);
  await origin!.remove();
  const url = new URL(process.env.SUMMITWATCH_TEST_REDIS!);
  url.pathname = '/8';
  house = new Service(newspaper.storyFile, { REDIS_URL: url.href });
  expect((await summitwatch(['import', file], house.environment)).errors).toMatch(/imported \d+ events\n/);
  await onRedis({ redisUrl: url.href }, (redis) => redis.hset(vault, secrets));
  await house.start();
  await nothingOwed(house);
  expect(await there(house)).toEqual([desk, failing].sort());
  const deliveries = await house.get('deliveries', z.array(Delivery));
  expect(deliveries.map(({ result }) => result)).toEqual(deliveries.map(() => 'delivered'));
  expect(receiver.requests()).toHaveLength(before);
  newspaper.print(story('failed', 'The Alaska summit of Trump and Putin ended. The two presidents failed to agree on a ceasefire in Ukraine.')); // oxfmt-ignore
  await watchingFinds(house);
  await receiver.received(2 * before, 60_000);
  await nothingOwed(house);
  expect(told()).toEqual([...ofWatching, ...ofWatching, 'outcome-reported', 'outcome-status-changed'].sort());
});

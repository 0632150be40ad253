/** A Redis that is set wrong, written into by strangers, or behind the times: named, nothing lost, and the service goes on. */
import Redis from 'ioredis';
import { z } from 'zod';
import { setTimeout } from 'node:timers/promises';
import { Health } from '../apps/api/src/contract/health.js';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { Subscription, SubscriptionWithSecret } from '../apps/api/src/contract/operation.js';
import { RedisEventLog } from '#redis';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { Service } from './service.js';
import { until } from './until.js';

const story = 'courier-test';
const keyOf = (name: string) => `{sw:${story}:0}:${name}`;
const happened = { at: '2025-08-16T10:00:00.000Z', precision: 'instant' } as const;

let newspaper: Newspaper;
let service: Service;
let redis: Redis;

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await new Service(newspaper.storyFile).start();
  redis = opened();
});

afterAll(async () => {
  redis.disconnect();
  await service.remove();
  await newspaper.stop();
});

function opened(): Redis {
  const client = new Redis(service.redisUrl, { maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  return client;
}

const health = () => service.get('health', Health);
const subscribe = (label: string) =>
  service.post('subscriptions', SubscriptionWithSecret, { url: 'http://127.0.0.1:9/', label });
const labels = async () => (await service.get('subscriptions', z.array(Subscription))).map(({ label }) => label);

describe('a Redis that begins to evict', () => {
  it('makes the service unready, with the sentence that mends it; what follows it is ready again.', async () => {
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    const seen = await until(health, ({ ready }) => !ready);
    expect(seen.durability).toMatch(/may evict keys \(maxmemory-policy allkeys-lru\).*CONFIG SET maxmemory-policy/);
    expect((await service.ask('/health/ready')).status).toBe(503);
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    expect(await until(health, ({ ready }) => ready)).toMatchObject({ durability: 'fsync per event' });
  });
});

describe('what it may lose', () => {
  it('is not taken: changes are refused from the first moment on, reading goes on.', async () => {
    await subscribe('before');
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    await expect(subscribe('meanwhile')).rejects.toThrow(/503.*may evict keys/s);
    expect(await labels()).toEqual(['before']);
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    await subscribe('after');
    await until(labels, (all) => all.length === 2);
  });
});

describe('what comes in and goes out meanwhile', () => {
  const head = async () => (await health()).head;
  const said = (words: string) =>
    until(
      () => service.said,
      (all) => all.includes(words),
    );

  it('waits: nothing is asked for, sent or appended, which is said, and goes on by itself.', async () => {
    await until(health, ({ head: seen, projected }) => seen !== null && seen > 0 && projected === seen);
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    await said('Nothing is appended meanwhile, for the log could lose events unseen; it goes on by itself');
    // What was under way when it turned may still be asked and not be kept.
    await setTimeout(2500);
    const [before, asked] = [await head(), newspaper.requests().length];
    newspaper.print({
      slug: 'meanwhile',
      title: 'Alaska summit of Trump and Putin',
      paragraphs: ['They met in Alaska.'],
    });
    await setTimeout(3000);
    expect([await head(), newspaper.requests().length]).toEqual([before, asked]);
    await redis.config('SET', 'maxmemory-policy', 'noeviction');
    await said('this Redis is fit to hold the log again: work goes on');
    await until(
      () => service.get('items', ItemPage),
      ({ items }) => items.some(({ url }) => url.endsWith('meanwhile')),
    );
  });
});

describe('an entry that the service does not know', () => {
  it('is set aside with its cause, of an unknown type or no event at all; the next ones flow.', async () => {
    const stranger = { type: 'stranger.v7', happened, data: { said: 'hello' } };
    const append = { subject: 'stranger:1', expectedVersion: 'any', facts: [stranger] } as const;
    const { firstPosition } = await new RedisEventLog(redis, story).append(append);
    await redis.xadd(keyOf('log'), '0-*', 'e', 'garbage, by hand');
    await subscribe('after the strangers');
    await until(labels, (all) => all.includes('after the strangers'));
    expect(await until(health, ({ parked }) => parked === 2)).toMatchObject({ ready: true, fresh: true });
    const generation = await redis.get(keyOf('views-served'));
    const parked = await redis.hgetall(keyOf(`views:${String(generation)}:parked`));
    expect(parked[String(firstPosition)]).toMatch(/does not know events of the type stranger\.v7/);
    expect(Object.keys(parked)).toEqual([String(firstPosition), String(firstPosition + 1)]);
  });

  it('is named with its position by verify, when it is not what was appended.', async () => {
    const { code, output } = await summitwatch(['verify'], service.environment);
    const [garbage = ''] = (await redis.xrange(keyOf('log'), '-', '+'))
      .filter(([, fields]) => fields[1]?.startsWith('garbage'))
      .map(([id]) => id.slice(2));
    expect([code, output]).toEqual([1, expect.stringContaining(`position ${garbage}: the entry is not the one`)]);
  });
});

describe('a clock that went back an hour', () => {
  it('is told in words and to the operator; the order of events is that of their positions.', async () => {
    expect((await health()).clock).toBe('');
    // As seen from here: the log has learnt something an hour ahead of this machine's clock.
    const ahead = new RedisEventLog(redis, story, { now: () => new Date(Date.now() + 3_600_000) });
    const noted = {
      type: 'article-headline-changed.v1',
      happened,
      data: { title: 'a', summary: '', previousTitle: '' },
    };
    await ahead.append({ subject: 'article:none', expectedVersion: 'any', facts: [noted] });
    expect((await until(health, ({ clock }) => clock !== '')).clock).toMatch(/^the clock went back: it says/);
    await until(
      () => service.said,
      (said) => said.includes('projector: the clock went back'),
    );
    await subscribe('an hour earlier');
    await until(labels, (all) => all.includes('an hour earlier'));
    const events = await ahead.read(0, 10_000);
    const [early, late] = ['article:none', 'subscription:'].map((name) =>
      events.findLastIndex(({ subject }) => subject.startsWith(name)),
    ) as [number, number];
    expect(early).toBeLessThan(late);
    expect(events[early]!.learntAt > events[late]!.learntAt).toBe(true);
  });
});

describe('a key of ours that somebody else wrote', () => {
  async function startsOn(key: string): Promise<string> {
    await redis.rename(key, `${key}-aside`);
    await redis.set(key, 'a stranger’s');
    const second = new Service(newspaper.storyFile, { REDIS_URL: service.redisUrl });
    const refusal = await second.start().then(
      () => 'it started',
      (error: unknown) => String(error),
    );
    await redis.rename(`${key}-aside`, key);
    await second.remove();
    return refusal;
  }

  it('stops a start with a sentence that names it, be it the log or a view.', async () => {
    const view = keyOf(`views:${String(await redis.get(keyOf('views-served')))}:feeds`);
    for (const key of [keyOf('log'), view]) {
      expect(await startsOn(key)).toContain(`the Redis key ${key} is a string, where the service keeps a`);
    }
  });

  it('does not end the service that runs, which goes on when the key is away.', async () => {
    await subscribe('after the key');
    await until(labels, (all) => all.includes('after the key'));
    expect(await until(health, ({ fresh }) => fresh)).toMatchObject({ ready: true });
  });
});

/** Projectors of two editions at one Redis, as while an upgrade is rolled out, or taken back. */
import { projectedViews, storedLanguage, type Fact, type Language, type Recorded, type View } from '#core';
import {
  connect,
  RedisEventLog,
  redisOutbox,
  redisPrecedence,
  redisRebuilds,
  RedisServedViews,
  RedisViewStore,
} from '#redis';
import { aReport, freshStory, hoursLater, testRedis } from '#testing';
import type { Loop } from './loop.js';
import { projectViews } from './project-views.js';
import type { Projector } from './projector.js';

const { redis } = testRedis(connect);
const happened = { at: hoursLater(0), precision: 'instant' } as const;

/** What only the later edition knows: a type, and a view of it. */
const omen = { type: 'omen-seen.v1', happened, data: {} };
const omens: View = {
  ...{ name: 'omens', version: 1 },
  keys: ({ type, subject }: Recorded) => (type === omen.type ? [subject] : []),
  evolve: () => 'seen',
};
const later: Language = (event) => (event.type === omen.type ? event : storedLanguage(event));

const subscribed = { url: 'https://desk.example', label: 'desk', filter: { kinds: [], to: [] }, by: 'spec' };
const reported = { value: 'agreed', because: aReport(), origins: 1, baseline: false };

describe('projectors of two editions', () => {
  let story: string;
  let log: RedisEventLog;
  let looks = 0;
  const loops = new Set<Loop>();
  beforeEach(() => {
    story = freshStory();
    log = new RedisEventLog(redis, story);
  });
  afterEach(async () => {
    for (const loop of loops) await loop.stop();
    loops.clear();
    log.close();
  });

  function start(edition: number, views: readonly View[], language: Language): () => Promise<void> {
    const projector: Partial<Projector> = {
      ...{ log, language, edition, goFirst: redisPrecedence(redis, story), rebuilds: redisRebuilds(redis, story) },
      openStore: (build) => new RedisViewStore(redis, story, views, build),
      ...{ report: () => undefined, pass: () => void (looks += 1) },
    };
    const loop = projectViews(projector as Projector, views, () => Promise.resolve());
    loops.add(loop);
    return async () => {
      await loop.stop();
      loops.delete(loop);
    };
  }
  const startOlder = () => start(1, projectedViews, storedLanguage);
  const startLater = () => start(2, [...projectedViews, omens], later);
  const readOf = (views: readonly View[]) => new RedisServedViews(redis, story, views);
  const [older, newer] = [() => readOf(projectedViews), () => readOf([...projectedViews, omens])];
  /** Neither of the two: it reads what is served to all. */
  const stranger = () => readOf([]);
  const owed = () => redisOutbox(redis, story).ids();
  const tell = (subject: string, fact: Fact) => log.append({ subject, expectedVersion: 'any', facts: [fact] });
  const outcome = (topic: string) =>
    tell(`outcome:${topic}`, { type: 'outcome-reported.v1', happened, data: { ...reported, because: aReport() } });
  const subscribe = () => tell('subscription:desk', { type: 'subscription-added.v1', happened, data: subscribed });

  it('leave what only the later one knows to it while it is coming, and owe each notice once', async () => {
    await redisPrecedence(redis, story)('follow', 2, 600_000);
    startOlder();
    await subscribe();
    await outcome('ceasefire');
    await tell('omen:comet', omen);
    await outcome('exchange');
    await until(async () => (await older().account()).position === 2);
    const seen = looks;
    await until(() => Promise.resolve(looks > seen + 3));
    expect(await older().account()).toMatchObject({ position: 2 });
    expect(await owed()).toHaveLength(1);
    startLater();
    await until(async () => (await older().account()).position === 4);
    expect(await older().account()).toMatchObject({ position: 4, parked: 1 });
    expect(await newer().account()).toMatchObject({ position: 4, parked: 0 });
    expect(await newer().doc('omens', 'omen:comet')).toBe('seen');
    expect(await owed()).toHaveLength(2);
  });

  it('keep up beside each other, each for the programs of its edition, and the later one is served to all', async () => {
    await subscribe();
    const endLater = startLater();
    startOlder();
    for (const topic of ['ceasefire', 'exchange', 'border']) {
      await outcome(topic);
      const { firstPosition: position } = await tell('omen:comet', omen);
      for (const views of [older(), newer()]) await until(async () => (await views.account()).position === position);
      expect(await stranger().account()).toMatchObject({ position, parked: 0 });
    }
    expect(await owed()).toHaveLength(3);
    await endLater();
  });

  it('go on with the older one when the later one is taken back', async () => {
    await subscribe();
    startOlder();
    const endLater = startLater();
    await tell('omen:comet', omen);
    await until(async () => (await stranger().account()).position === 2);
    await endLater();
    // So long it is missed.
    await redis.del(`{sw:${story}:0}:edition:project`);
    await outcome('ceasefire');
    await until(async () => (await stranger().account()).position === 3);
    await until(async () => (await owed()).length === 1);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Projectors of two editions at one Redis, as while an upgrade is rolled out, or taken back. */
import { projectedViews, storedLanguage, type Language, type Recorded, type View } from '#core';
import { connect, redisPrecedence } from '#redis';
import { testRedis } from '#testing';
import { present, projectingDesk, standsAt } from '../../../test/projecting-desk.js';
import { until } from '../../../test/until.js';

const { redis } = testRedis(connect);

/** What only the later edition knows: a type, and a view of it. */
const omen = {
  type: 'omen-seen.v1',
  happened: { at: '2031-05-10T12:00:00Z', precision: 'instant' },
  data: {},
} as const;
const omens: View = {
  ...{ name: 'omens', version: 1 },
  keys: ({ type, subject }: Recorded) => (type === omen.type ? [subject] : []),
  evolve: () => 'seen',
};
const language: Language = (event) => (event.type === omen.type ? event : storedLanguage(event));
const later = { edition: 2, views: [...projectedViews, omens], language };

describe('projectors of two editions', () => {
  let desk: ReturnType<typeof projectingDesk>;
  beforeEach(() => {
    desk = projectingDesk(redis);
  });
  afterEach(() => desk.stopAll());

  const [older, newer] = [() => desk.viewsOf(present.views), () => desk.viewsOf(later.views)];
  /** Neither of the two: it reads what is served to all. */
  const stranger = () => desk.viewsOf([]);
  const see = () => desk.tell('omen:comet', omen);

  it('leave what only the later one knows to it while it is coming, and owe each notice once', async () => {
    const { story, seen, start, subscribe, outcome, owed } = desk;
    await redisPrecedence(redis, story)('follow', later.edition, 600_000);
    start();
    await subscribe();
    await outcome('ceasefire');
    await see();
    await outcome('exchange');
    await standsAt(older(), 2);
    const { looks } = seen;
    await until(
      () => seen.looks,
      (now) => now > looks + 3,
    );
    expect(await older().account()).toMatchObject({ position: 2 });
    expect(await owed()).toHaveLength(1);
    start(later);
    await standsAt(older(), 4);
    expect(await older().account()).toMatchObject({ position: 4, parked: 1 });
    expect(await newer().account()).toMatchObject({ position: 4, parked: 0 });
    expect(await newer().doc('omens', 'omen:comet')).toBe('seen');
    expect(await owed()).toHaveLength(2);
  });

  it('keep up beside each other, each for the programs of its edition, and the later one is served to all', async () => {
    const { start, subscribe, outcome, owed } = desk;
    await subscribe();
    start(later);
    start();
    for (const topic of ['ceasefire', 'exchange', 'border']) {
      await outcome(topic);
      const { firstPosition: position } = await see();
      for (const views of [older(), newer()]) await standsAt(views, position);
      expect(await stranger().account()).toMatchObject({ position, parked: 0 });
    }
    expect(await owed()).toHaveLength(3);
  });

  it('go on with the older one when the later one is taken back', async () => {
    const { story, start, subscribe, outcome, owed } = desk;
    await subscribe();
    start();
    const endLater = start(later);
    await see();
    await standsAt(stranger(), 2);
    await endLater();
    // So long it is missed.
    await redis.del(`{sw:${story}:0}:edition:project`);
    await outcome('ceasefire');
    await standsAt(stranger(), 3);
    await until(owed, (ids) => ids.length === 1);
  });
});

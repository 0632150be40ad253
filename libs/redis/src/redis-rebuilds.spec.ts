import { freshStory, testRedis } from '#testing';
import type { Commit, View } from '#core';
import { connect } from './connection.js';
import { redisRebuilds } from './redis-rebuilds.js';
import { RedisServedViews, RedisShadowStore, RedisViewStore } from './redis-view-store.js';

const { redis } = testRedis(connect);
const views: readonly View[] = [{ name: 'notes', version: 1, keys: () => [], evolve: (doc) => doc }];
const at = '2031-05-10T12:00:00.000Z';

/** One document under `a`, projected up to `position` at once. */
const upTo = (position: number, doc: string): Commit => ({
  ...{ from: 0, to: { position, chain: '' }, changes: [{ view: 'notes', key: 'a', doc }] },
  ...{ tally: { applied: position, parked: 0, filtered: 0 }, outbox: [] },
});

function open() {
  const story = freshStory();
  const [live, served] = [new RedisViewStore(redis, story, views), new RedisServedViews(redis, story)];
  const shadow = (build: number) => new RedisShadowStore(redis, story, views, build);
  const keys = () => redis.keys(`*${story}*views:*`);
  return { story, live, served, shadow, keys, rebuilds: redisRebuilds(redis, story) };
}

describe('a rebuild', () => {
  it('is one at a time: who asks while one runs hears of that one', async () => {
    const { rebuilds } = open();
    expect([await rebuilds.live(), await rebuilds.latest(), await rebuilds.cancel(at)]).toEqual([0, undefined, false]);
    const first = await rebuilds.request('Ada', 'parked events are replayed', at);
    expect(first).toMatchObject({ build: 1, state: 'running', by: 'Ada', since: at, until: null });
    expect(await rebuilds.request('Bo', 'me too', at)).toEqual(first);
  });

  it('serves the old views until it takes over, and then lets go of them', async () => {
    const { story, live, served, shadow, keys, rebuilds } = open();
    await live.commit(upTo(5, 'old'));
    await live.serve();
    await rebuilds.request('Ada', 'to see', at);
    await shadow(1).begin();
    await shadow(1).commit(upTo(5, 'new'));
    expect(await served.doc('notes', 'a')).toBe('old');
    expect(await rebuilds.takeOver(1, views, at)).toBe(true);
    expect([await served.doc('notes', 'a'), await served.account()]).toMatchObject(['new', { applied: 5 }]);
    expect([await rebuilds.live(), (await rebuilds.latest())?.state]).toEqual([1, 'done']);
    await new RedisViewStore(redis, story, views, 1).serve();
    expect(await keys()).toHaveLength(2);
  });

  it('outlives a projector that begins to serve while it grows', async () => {
    const { live, shadow, rebuilds } = open();
    await rebuilds.request('Ada', 'to see', at);
    await shadow(1).begin();
    await shadow(1).commit(upTo(2, 'new'));
    await live.serve();
    expect((await shadow(1).checkpoint()).position).toBe(2);
  });

  it('does not take over what the live views have not reached, for they owe its notices', async () => {
    const { live, shadow, rebuilds } = open();
    await live.commit(upTo(3, 'old'));
    await rebuilds.request('Ada', 'to see', at);
    await shadow(1).commit(upTo(4, 'new'));
    expect(await rebuilds.takeOver(1, views, at)).toBe(false);
  });

  it('that was cancelled takes over nothing, leaves nothing, and can be asked for again', async () => {
    const { live, served, shadow, rebuilds, keys } = open();
    await live.commit(upTo(5, 'old'));
    await live.serve();
    await rebuilds.request('Ada', 'to see', at);
    await shadow(1).begin();
    await shadow(1).commit(upTo(5, 'new'));
    expect(await rebuilds.cancel(at)).toBe(true);
    expect(await rebuilds.takeOver(1, views, at)).toBe(false);
    await shadow(1).abandon();
    expect([await served.doc('notes', 'a'), (await keys()).length]).toEqual(['old', 2]);
    expect(await rebuilds.request('Ada', 'again', at)).toMatchObject({ build: 2, state: 'running' });
  });

  it('is never seen half: who reads while it takes over gets the old views or the new ones', async () => {
    const { story, live, served, shadow, rebuilds } = open();
    await live.commit(upTo(5, 'build 0'));
    await live.serve();
    const seen: unknown[] = [];
    const over = new AbortController();
    const reading = (async () => {
      while (!over.signal.aborted) seen.push(await served.doc('notes', 'a'), await served.count('notes'));
    })();
    for (let build = 1; build <= 30; build++) {
      await rebuilds.request('Ada', 'to see', at);
      await shadow(build).begin();
      await shadow(build).commit(upTo(5, `build ${build}`));
      await rebuilds.takeOver(build, views, at);
      await new RedisViewStore(redis, story, views, build).serve();
    }
    over.abort();
    await reading;
    expect(seen.length).toBeGreaterThan(30);
    expect(seen.filter((one) => one === undefined || one === 0)).toEqual([]);
  });

  it('tells how far it is', async () => {
    const { rebuilds } = open();
    await rebuilds.request('Ada', 'to see', at);
    await rebuilds.progress(30, 100);
    expect(await rebuilds.latest()).toMatchObject({ position: 30, target: 100 });
  });
});

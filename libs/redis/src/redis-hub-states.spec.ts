import { asking, newHubState } from '#core';
import { freshStory, testRedis } from '#testing';
import { connect } from './connection.js';
import { redisHubStates } from './redis-hub-states.js';

const { redis } = testRedis(connect);
const open = () => redisHubStates(redis, freshStory());
const now = new Date('2031-05-10T12:00:00.000Z');
const found = { hub: 'https://hub.example/', topic: 'https://wire.example/feed' };
const state = (token: string) => newHubState(found, { token, secret: `secret of ${token}` }, now);

describe('what is remembered of hubs', () => {
  it('is nothing at first, then all that was begun, and found by its callback', async () => {
    const hubs = open();
    expect([await hubs.state('wire'), await hubs.feedOf('a')]).toEqual([undefined, undefined]);
    await hubs.begin('wire', state('a'));
    expect([await hubs.state('wire'), await hubs.feedOf('a')]).toEqual([state('a'), 'wire']);
  });

  it('knows one callback of a feed, the last one', async () => {
    const hubs = open();
    await hubs.begin('wire', state('a'));
    await hubs.begin('wire', state('b'));
    expect([await hubs.feedOf('a'), await hubs.feedOf('b')]).toEqual([undefined, 'wire']);
  });

  it('is changed field by field, and not when it was forgotten', async () => {
    const hubs = open();
    await hubs.begin('wire', state('a'));
    await Promise.all([hubs.change('wire', { newsBy: 'push' }), hubs.change('wire', asking(state('a'), now))]);
    expect(await hubs.state('wire')).toEqual({ ...state('a'), ...asking(state('a'), now), newsBy: 'push' });
    await hubs.forget('wire');
    await hubs.change('wire', { newsBy: 'poll' });
    expect([await hubs.state('wire'), await hubs.feedOf('a'), await hubs.all()]).toEqual([undefined, undefined, []]);
  });

  it('makes a hub due at the time that was kept last', async () => {
    const hubs = open();
    await hubs.begin('wire', state('a'));
    expect([await hubs.due(now.getTime() - 1), await hubs.due(now.getTime())]).toEqual([[], ['wire']]);
    await hubs.change('wire', asking(state('a'), now));
    expect([await hubs.due(now.getTime()), await hubs.all()]).toEqual([[], ['wire']]);
    await hubs.schedule(['wire', 'unknown'], 5);
    expect(await hubs.due(5)).toEqual(['wire']);
  });

  it('keeps what was pushed, byte by byte, until it was read, and no more than a few of one feed', async () => {
    const hubs = open();
    const body = Buffer.from([0, 255, 13, 10, 128]);
    expect(await hubs.keepPush('wire', 'p', body)).toBe(true);
    expect(await hubs.pushed('wire', 'p')).toEqual(body);
    const kept = await Promise.all(Array.from({ length: 7 }, (_, i) => hubs.keepPush('wire', String(i), body)));
    expect(kept).not.toContain(false);
    expect([await hubs.keepPush('wire', 'more', body), await hubs.keepPush('radio', 'p', body)]).toEqual([false, true]);
    await hubs.forgetPush('wire', 'p');
    expect([await hubs.pushed('wire', 'p'), await hubs.keepPush('wire', 'more', body)]).toEqual([undefined, true]);
  });
});

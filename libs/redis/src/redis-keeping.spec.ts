import { aReport, freshStory, hoursLater, testRedis } from '#testing';
import type { OwedNotice } from '#core';
import { connect } from './connection.js';
import { redisLease } from './redis-lease.js';
import { redisOutbox } from './redis-outbox.js';
import { redisVault } from './redis-vault.js';
import { RedisViewStore } from './redis-view-store.js';

const { redis } = testRedis(connect);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a vault', () => {
  it('keeps the first value under a name and refuses a second', async () => {
    const vault = redisVault(redis, freshStory());
    expect(await vault.keepFirst('key', 'one')).toBe(true);
    expect(await vault.keepFirst('key', 'two')).toBe(false);
    expect(await vault.find('key')).toBe('one');
    expect(await vault.find('other')).toBeUndefined();
  });

  it('forgets what was lent when its time is over', async () => {
    const vault = redisVault(redis, freshStory());
    await vault.lend('session', 'open', 1);
    expect(await vault.lent('session')).toBe('open');
    await pause(1100);
    expect(await vault.lent('session')).toBeUndefined();
  });

  it('forgets at once what it is told to, kept or lent', async () => {
    const vault = redisVault(redis, freshStory());
    await vault.keepFirst('name', 'kept');
    await vault.lend('name', 'lent', 60);
    await vault.forget('name');
    expect([await vault.find('name'), await vault.lent('name')]).toEqual([undefined, undefined]);
  });
});

describe('a lease', () => {
  it('has one holder, who can renew it', async () => {
    const take = redisLease(redis, freshStory());
    expect(await take('work', 'a', 5000)).toBe(true);
    expect(await take('work', 'b', 5000)).toBe(false);
    expect(await take('work', 'a', 5000)).toBe(true);
    expect(await take('other work', 'b', 5000)).toBe(true);
  });

  it('passes to another when it was not renewed in time', async () => {
    const take = redisLease(redis, freshStory());
    await take('work', 'a', 20);
    await pause(40);
    expect(await take('work', 'b', 5000)).toBe(true);
  });

  it('passes on at once when its holder lets go, and only its holder can', async () => {
    const take = redisLease(redis, freshStory());
    await take('work', 'a', 5000);
    expect(await take('work', 'b', 0)).toBe(false);
    expect(await take('work', 'a', 0)).toBe(true);
    expect(await take('work', 'b', 5000)).toBe(true);
    expect(await take('other work', 'b', 0)).toBe(false);
  });

  it('goes to one of many who ask at the same moment', async () => {
    const take = redisLease(redis, freshStory());
    const taken = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => take('work', holder, 5000)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });
});

describe('an outbox', () => {
  const row: OwedNotice = {
    subscription: 's',
    notice: {
      ...{ id: 'outcome:ceasefire@1', type: 'outcome-reported.v1', kind: 'outcome', matter: 'outcome:ceasefire' },
      ...{ sequence: 1, before: null, after: 'agreed', because: aReport() },
      ...{ happenedAt: hoursLater(0), learntAt: hoursLater(1) },
    },
  };

  it('holds a row until its end is known', async () => {
    const story = freshStory();
    const outbox = redisOutbox(redis, story);
    const tally = { applied: 1, parked: 0, filtered: 0 };
    const commit = {
      from: 0,
      to: { position: 1, chain: '' },
      changes: [],
      tally,
      outbox: [{ id: 'n~s', position: 1, row }],
    };
    await new RedisViewStore(redis, story, []).commit(commit);
    expect([await outbox.ids(), await outbox.count()]).toEqual([['n~s'], 1]);
    expect(await outbox.row('n~s')).toEqual(row);
    await outbox.remove('n~s');
    expect(await outbox.row('n~s')).toBeUndefined();
  });

  it('knows that somebody is in a hurry until the attempt was made', async () => {
    const outbox = redisOutbox(redis, freshStory());
    expect(await outbox.isHurried('n~s')).toBe(false);
    await outbox.hurry('n~s');
    expect([await outbox.isHurried('n~s'), await outbox.isHurried('n~s')]).toEqual([true, true]);
    await outbox.calm('n~s');
    expect(await outbox.isHurried('n~s')).toBe(false);
  });
});

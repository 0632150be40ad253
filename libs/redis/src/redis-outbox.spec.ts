import type { OutboxRow } from '#core';
import { freshStory, testRedis } from '#testing';
import { connect } from './connection.js';
import { redisOutbox } from './redis-outbox.js';

const { redis } = testRedis(connect);

const row = (matter: string, version: number, position: number, subscription = 's'): OutboxRow => {
  const notice = { id: `${matter}@${version}`, matter };
  return { id: `${notice.id}~${subscription}`, position, row: { notice, subscription }, to: { subscription, matter } };
};

describe('the outbox', () => {
  it('knows the first of each matter and of all, whatever the order in which rows came', async () => {
    const outbox = redisOutbox(redis, freshStory());
    expect(await outbox.owe([row('outcome:b', 2, 9), row('outcome:a', 1, 4), row('outcome:b', 1, 3)])).toBe(3);
    expect(await outbox.owedTo()).toEqual(['s']);
    expect(await outbox.first('s')).toBe('outcome:b@1~s');
    expect(await outbox.first('s', 'outcome:b')).toBe('outcome:b@1~s');
    expect(await outbox.ofMatter('s', 'outcome:b')).toEqual(['outcome:b@1~s', 'outcome:b@2~s']);
    expect([...(await outbox.firsts('s'))].sort()).toEqual(['outcome:a@1~s', 'outcome:b@1~s']);
  });

  it('lists the newest change first, whoever is told of it and whatever the order in which rows came', async () => {
    const [story, rows] = [freshStory(), Array.from({ length: 200 }, (_, i) => row(`outcome:${String(i % 7)}`, i, i + 1, `s${String(i % 3)}`))]; // oxfmt-ignore
    const outbox = redisOutbox(redis, story);
    await outbox.owe(rows.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
    await outbox.owe([row('outcome:0', 300, 200, 'b'), row('outcome:0', 300, 200, 'a')]);
    await redis.hset(`{sw:${story}:0}:outbox`, 'outcome:c@1~s', '{}');
    const [newest, ...older] = rows.toReversed().map(({ id }) => id);
    const alike = ['outcome:0@300~a', 'outcome:0@300~b', newest].sort();
    expect(await outbox.ids()).toEqual([...alike, ...older, 'outcome:c@1~s']);
  });

  it('goes on to the next when one has ended, and leaves nothing of the last', async () => {
    const story = freshStory();
    const outbox = redisOutbox(redis, story);
    await outbox.owe([row('outcome:b', 1, 3), row('outcome:b', 2, 9)]);
    await outbox.remove('outcome:b@1~s');
    expect(await outbox.first('s', 'outcome:b')).toBe('outcome:b@2~s');
    await outbox.remove('outcome:b@2~s');
    expect([await outbox.count(), await outbox.owedTo(), await outbox.firsts('s')]).toEqual([0, [], []]);
    expect(await redis.keys(`{sw:${story}:0}:*`)).toEqual([]);
  });

  it('takes a row once', async () => {
    const outbox = redisOutbox(redis, freshStory());
    await outbox.owe([row('outcome:b', 1, 3)]);
    expect(await outbox.owe([row('outcome:b', 1, 3), row('outcome:b', 2, 4)])).toBe(1);
  });

  it('finds rows of an earlier version, that have no place in any order', async () => {
    const story = freshStory();
    const outbox = redisOutbox(redis, story);
    await outbox.owe([row('outcome:b', 1, 3)]);
    await redis.hset(`{sw:${story}:0}:outbox`, 'outcome:c@1~s', '{}');
    expect(await outbox.strays()).toEqual(['outcome:c@1~s']);
    await outbox.remove('outcome:c@1~s');
    expect(await outbox.strays()).toEqual([]);
  });
});

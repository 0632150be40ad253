import { freshStory, testRedis } from '#testing';
import { connect } from './connection.js';
import { redisAskedKeys } from './redis-asked-keys.js';

const { redis } = testRedis(connect);

it('A key is bound to the order that came first with it, of many at once too, until it is freed.', async () => {
  const keys = redisAskedKeys(redis, freshStory());
  const orders = ['a', 'b', 'c', 'a', 'b', 'c'];
  const bound = await Promise.all(orders.map((order) => keys.bind('once', order)));
  const first = orders.filter((_, i) => bound[i]);
  expect(new Set(first).size).toBe(1);
  expect(first).toHaveLength(2);
  expect(await keys.bind('another', 'c')).toBe(true);
  await keys.free('once');
  expect(await keys.bind('once', 'd')).toBe(true);
});

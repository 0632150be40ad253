import { freshStory, testRedis } from '#testing';
import { connect } from './connection.js';
import { keysOf } from './keys.js';
import { RedisEventLog } from './redis-event-log.js';
import { watchServer } from './watch-server.js';

const { redis } = testRedis(connect);

const fact = { type: 'feed-paused.v1', happened: { at: '', precision: 'instant' }, data: {} } as const;
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((next) => setTimeout(next, 20));
};

it('A log that is gone under the service is told, until it is there again; one that has not begun is none.', async () => {
  const story = freshStory();
  const { head } = keysOf(story);
  const asked = jest.spyOn(redis, 'exists');
  const watch = watchServer(redis, story);
  await until(() => asked.mock.calls.length > 3);
  await expect(watch.durability()).resolves.toHaveProperty('promise');
  const log = new RedisEventLog(redis, story);
  await log.append({ subject: 'feed:a', expectedVersion: 'any', facts: [fact] });
  const before = asked.mock.calls.length;
  await until(() => asked.mock.calls.length > before + 3);
  const held = (await redis.get(head))!;
  await redis.del(head);
  await until(watch.logIsGone);
  await expect(watch.durability()).rejects.toThrow('start the service again');
  await redis.set(head, held);
  await until(() => !watch.logIsGone());
  log.close();
});

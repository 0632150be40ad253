import { freshStory, testRedis } from '#testing';
import { connect } from './connection.js';
import { foreignKeys } from './foreign-keys.js';
import { RedisEventLog } from './redis-event-log.js';

const { redis } = testRedis(connect);
const happened = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;

describe('the key space of a story', () => {
  it('holds our keys, whatever they are called after', async () => {
    const story = freshStory();
    const log = new RedisEventLog(redis, story);
    const facts = [{ type: 'spec-noted.v1', happened, data: {} }];
    await log.append({ subject: 'spec:a', expectedVersion: 0, idempotencyKey: 'k', facts });
    await redis.set(`{sw:${story}:0}:lease:any work`, 'holder');
    expect(await foreignKeys(redis, story)).toEqual([]);
  });

  it('names strangers, those of another type, and those beside our tag, and no other story’s', async () => {
    const [story, other] = [freshStory(), freshStory()];
    await redis.set(`{sw:${story}:0}:stranger`, 'x');
    await redis.set(`{sw:${story}:0}:outbox`, 'x');
    await redis.set(`{sw:${story}:1}:log`, 'x');
    await redis.set(`{sw:${other}:0}:stranger`, 'x');
    expect(await foreignKeys(redis, story)).toEqual([
      `the key {sw:${story}:0}:outbox is a string, not a hash`,
      `the key {sw:${story}:0}:stranger is none of ours`,
      `the key {sw:${story}:1}:log is none of ours`,
    ]);
  });
});

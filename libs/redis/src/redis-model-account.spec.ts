import { freshStory, modelAccountContract, testRedis } from '#testing';
import { connect } from './connection.js';
import { keyTypes } from './keys.js';
import { modelStanding, redisModelAccount } from './redis-model-account.js';

const { redis } = testRedis(connect);
let story: string;
beforeEach(() => {
  story = freshStory();
});

describe('the account of a model in Redis', () => {
  modelAccountContract((limits, now) => redisModelAccount(redis, freshStory(), limits, now));

  const limits = { tokensPerDay: 1000, requestsPerMinute: 10 };

  it('holds over collectors and restarts: all who ask share it', async () => {
    await redisModelAccount(redis, story, limits).take(700);
    expect(await redisModelAccount(redis, story, limits).take(400)).toMatchObject({ over: 'tokens' });
    await redisModelAccount(redis, story, limits).note({
      state: 'over-budget',
      because: 'b',
      nextAt: 'n',
      failures: 0,
    });
    expect(await modelStanding(redis, story)).toMatchObject({ state: 'over-budget' });
  });

  it('forgets tries a day after the first, however many follow', async () => {
    const account = redisModelAccount(redis, story, limits);
    await account.tried('a');
    const [key = ''] = await redis.keys(`*${story}*tries*`);
    await redis.pexpire(key, 1000);
    await account.tried('a');
    expect(await redis.pttl(key)).toBeLessThanOrEqual(1000);
  });

  it('has keys that are known, and end by themselves', async () => {
    const account = redisModelAccount(redis, story, limits);
    await account.take(1);
    await account.tried('a');
    const keys = await redis.keys(`*${story}*`);
    const bare = keys.map((key) => key.slice(key.indexOf('}:') + 2));
    expect(bare.filter((key) => !keyTypes.some(([pattern]) => pattern.test(key)))).toEqual([]);
    const ends = await Promise.all(keys.map((key) => redis.pttl(key)));
    expect([keys.length, ends.every((left) => left > 0)]).toEqual([3, true]);
  });
});

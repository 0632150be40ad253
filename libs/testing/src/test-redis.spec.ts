import { testRedisUrl } from './test-redis.js';

describe('the Redis for specs', () => {
  const given = process.env.SUMMITWATCH_TEST_REDIS;
  afterEach(() => {
    if (given === undefined) delete process.env.SUMMITWATCH_TEST_REDIS;
    else process.env.SUMMITWATCH_TEST_REDIS = given;
  });

  it('is asked for in words when nobody started one', () => {
    delete process.env.SUMMITWATCH_TEST_REDIS;
    expect(testRedisUrl).toThrow('npm test');
  });
});

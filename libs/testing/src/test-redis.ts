/** A real Redis for specs: the one that `npm test` starts and names in SUMMITWATCH_TEST_REDIS. */
import { randomUUID } from 'node:crypto';

export interface TestRedis<R> {
  readonly redis: R;
  readonly url: string;
}

/** Names a key space that no other spec uses. */
export function freshStory(): string {
  return `spec-${randomUUID()}`;
}

/** Opens one connection for a describe block and closes it after the last spec of it. */
export function testRedis<R extends { readonly disconnect: () => void }>(connect: (url: string) => R): TestRedis<R> {
  const url = testRedisUrl();
  const redis = connect(url);
  afterAll(() => {
    redis.disconnect();
  });
  return { redis, url };
}

export function testRedisUrl(): string {
  const url = process.env.SUMMITWATCH_TEST_REDIS;
  if (url === undefined || url === '') {
    throw new Error('this spec needs a Redis: run it with `npm test`, which starts one (SUMMITWATCH_TEST_REDIS)');
  }
  return url;
}

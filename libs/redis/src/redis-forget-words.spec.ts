import { shinglesOf } from '#core';
import { freshStory, prose, testRedis } from '#testing';
import { connect } from './connection.js';
import { redisCopyIndex } from './redis-copy-index.js';
import { redisForgetWords } from './redis-forget-words.js';

const { redis } = testRedis(connect);

describe('forgetting the words of an erased text', () => {
  const text = shinglesOf(prose('agency', 2000));
  const own = shinglesOf(`${prose('agency', 1000)} ${prose('own', 1500)}`);

  it('leaves no sequence of it in the index, and those of others as they were', async () => {
    const story = freshStory();
    const [claim, forget] = [redisCopyIndex(redis, story), redisForgetWords(redis, story)];
    await claim('a', text);
    await claim('b', own);
    await forget('a');
    const holders = await redis.hgetall(`{sw:${story}:0}:copies:holders`);
    expect(new Set(Object.values(holders))).toEqual(new Set(['b']));
    expect(Object.keys(holders)).toHaveLength(own.length);
    expect(await claim('c', own)).toEqual({ origin: 'b', share: 1 });
  });

  it('lets it be the origin of none that comes later, and keeps its place in the order', async () => {
    const story = freshStory();
    const [claim, forget] = [redisCopyIndex(redis, story), redisForgetWords(redis, story)];
    await claim('a', text);
    await forget('a');
    await forget('a');
    expect(await claim('b', text)).toBeNull();
    expect(await claim('c', text)).toEqual({ origin: 'b', share: 1 });
    expect(await redis.hgetall(`{sw:${story}:0}:copies:entries`)).toMatchObject({ a: '1,0', c: '3,0' });
  });

  it('enters nothing for an article that never claimed a text', async () => {
    const story = freshStory();
    await redisForgetWords(redis, story)('a');
    expect(await redis.exists(`{sw:${story}:0}:copies:entries`)).toBe(0);
  });
});

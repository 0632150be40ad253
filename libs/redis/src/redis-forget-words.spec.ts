import { wordingOf } from '#core';
import { freshStory, prose, testRedis } from '#testing';
import { connect } from './connection.js';
import { redisCopyIndex } from './redis-copy-index.js';
import { redisForgetWords } from './redis-forget-words.js';

const { redis } = testRedis(connect);

/** Of each record, as copy-words.lua.ts has them. */
async function holdersIn(story: string): Promise<readonly string[]> {
  const { entered: _, ...buckets } = await redis.hgetall(`{sw:${story}:0}:copies:words`);
  return Object.values(buckets).flatMap((text) => (text.match(/.{8}/g) ?? []).map((record) => record.slice(4)));
}

/** Of the article at this place in the order, below 16, where each word is its own. */
const codeOf = (order: number) =>
  `000${'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'.charAt(order * 4 + 2)}`;

describe('forgetting the words of an erased text', () => {
  const text = wordingOf(prose('agency', 2000));
  const own = wordingOf(`${prose('agency', 1000)} ${prose('own', 1500)}`);

  it('leaves no sequence of it in the index, and those of others as they were', async () => {
    const story = freshStory();
    const [claim, forget] = [redisCopyIndex(redis, story), redisForgetWords(redis, story)];
    await claim('a', text);
    await claim('b', own);
    await forget('a');
    const holders = await holdersIn(story);
    expect(new Set(holders)).toEqual(new Set([codeOf(2)]));
    expect(holders).toHaveLength(own.sequences.length);
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
    expect(await redis.hgetall(`{sw:${story}:0}:copies:entries`)).toMatchObject({ a: '1,0', b: '2,4000' });
  });

  it('enters nothing for an article that never claimed a text', async () => {
    const story = freshStory();
    await redisForgetWords(redis, story)('a');
    expect(await redis.exists(`{sw:${story}:0}:copies:entries`)).toBe(0);
  });

  it('takes what a copy added to a trimmed text, and with the trimmed text gone makes the copy the origin', async () => {
    const story = freshStory();
    const [claim, forget] = [redisCopyIndex(redis, story), redisForgetWords(redis, story)];
    const [trimmed, ending] = [
      wordingOf(prose('agency', 100)),
      wordingOf(prose('agency', 300).split(' ').slice(200).join(' ')),
    ];
    await claim('a', trimmed);
    await claim('b', text);
    await forget('a');
    expect(await claim('c', ending)).toEqual({ origin: 'b', share: 1 });
    await forget('b');
    expect(await claim('d', ending)).toBeNull();
    expect(new Set(await holdersIn(story))).toEqual(new Set([codeOf(4)]));
  });
});

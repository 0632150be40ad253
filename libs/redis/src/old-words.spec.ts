/** What releases before decision 0035 kept of the index of copies is read as if this one had written it. */
import { memoryCopyIndex, wordingOf, type ClaimText } from '#core';
import { freshStory, prose, testRedis } from '#testing';
import { connect } from './connection.js';
import { keysOf } from './keys.js';
import { redisCopyIndex } from './redis-copy-index.js';
import { redisForgetWords } from './redis-forget-words.js';

const { redis } = testRedis(connect);

/** As an older release left it: a field for each sequence, with weight and name of each holder. */
async function leftByOld(story: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const holders = new Map<string, string[]>();
  for (const [place, [article, text]] of Object.entries(texts).entries()) {
    const { sequences, weights } = wordingOf(text);
    for (const [i, hash] of new Map(sequences.map((each, at) => [each, at])).entries()) {
      const held = holders.get(String(i)) ?? [];
      holders.set(String(i), [...held, `${String(weights[hash + 4])}${article}`]);
    }
    const size = weights.reduce((sum, weight) => sum + weight, 0);
    await redis.hset(keysOf(story).of('copies:entries'), article, `${String(place + 1)},${String(size)}`);
  }
  const fields = [...holders].flatMap(([hash, held]) => [hash, held.join(',')]);
  for (let i = 0; i < fields.length; i += 1000)
    await redis.hset(keysOf(story).of('copies:holders'), ...fields.slice(i, i + 1000));
}

const texts = {
  'first-article': `${prose('own', 300)} “${prose('quoted', 60)}”`,
  'second-article': `${prose('other', 9000)} “${prose('quoted', 60)}”`,
  'third-article': `${prose('third', 200)} “${prose('quoted', 60)}”`,
};
const claimed = {
  copy: prose('own', 250),
  long: prose('other', 8000),
  quoting: `${prose('late', 50)} “${prose('quoted', 60)}”`,
  own: prose('nobody', 100),
};

async function answers(claim: ClaimText, asked: Readonly<Record<string, string>>) {
  const all: unknown[] = [];
  for (const [article, text] of Object.entries(asked)) all.push(await claim(article, wordingOf(text)));
  return all;
}

it('A text is found the copy of one that an older release entered, as if this one had; nothing of the old form is left.', async () => {
  const [story, fresh, memory] = [freshStory(), freshStory(), memoryCopyIndex()];
  await leftByOld(story, texts);
  await answers(redisCopyIndex(redis, fresh), texts);
  await answers(memory, texts);
  const found = await answers(redisCopyIndex(redis, story), claimed);
  expect(found).toEqual(await answers(memory, claimed));
  expect(found.slice(0, 2)).toMatchObject([{ origin: 'first-article' }, { origin: 'second-article' }]);
  await answers(redisCopyIndex(redis, fresh), claimed);
  expect(await redis.exists(keysOf(story).of('copies:holders'))).toBe(0);
  expect(await recordsIn(story)).toEqual(await recordsIn(fresh));
});

it('Two who need it at the same moment move it once; what an older release enters beside them is moved too.', async () => {
  const [story, once] = [freshStory(), freshStory()];
  await leftByOld(story, texts);
  await leftByOld(once, texts);
  const claim = redisCopyIndex(redis, story);
  await Promise.all([claim('copy', wordingOf(claimed.copy)), claim('copy', wordingOf(claimed.copy))]);
  await redisCopyIndex(redis, once)('copy', wordingOf(claimed.copy));
  expect(await recordsIn(story)).toEqual(await recordsIn(once));
  await leftByOld(story, texts);
  expect(await claim('long', wordingOf(claimed.long))).toMatchObject({ origin: 'second-article' });
  expect(await recordsIn(story)).toEqual(await recordsIn(once));
});

it('What is erased is erased of the old form too.', async () => {
  const story = freshStory();
  await leftByOld(story, { erased: prose('own', 300) });
  await redisForgetWords(redis, story)('erased');
  expect(await redis.exists(keysOf(story).of('copies:holders'))).toBe(0);
  expect(await recordsIn(story)).toEqual([]);
  expect(await redisCopyIndex(redis, story)('copy', wordingOf(claimed.copy))).toBeNull();
});

/** Each is a sequence, and who holds it. */
async function recordsIn(story: string): Promise<readonly string[]> {
  const { entered: _, ...buckets } = await redis.hgetall(keysOf(story).of('copies:words'));
  const records = Object.entries(buckets).flatMap(([bucket, text]) =>
    (text.match(/.{8}/g) ?? []).map((record) => `${String(Number(bucket) % 256)} ${record}`),
  );
  return records.sort();
}

/** Whatever texts are claimed in whatever order, the index on Redis and its twin in memory answer alike. */
import { memoryCopyIndex, wordingOf, type ClaimText } from '#core';
import { freshStory, prose, testRedis } from '#testing';
import fc from 'fast-check';
import { connect } from './connection.js';
import { redisCopyIndex } from './redis-copy-index.js';

const { redis } = testRedis(connect);

/** Passages of few subjects, quoted or not, so that most texts have something in common. */
const passage = fc
  .record({
    subject: fc.constantFrom('a', 'b', 'c'),
    from: fc.nat(8),
    length: fc.integer({ min: 1, max: 6 }),
    quoted: fc.boolean(),
  })
  .map(({ subject, from, length, quoted }) => {
    const words = prose(subject, 140)
      .split(' ')
      .slice(from * 10, (from + length) * 10);
    return quoted ? `“${words.join(' ')}”` : words.join(' ');
  });
const line = fc.oneof({ weight: 9, arbitrary: passage }, fc.constant('Subscribe to our newsletter for more of this'));
const claims = fc.array(
  fc.record({
    article: fc.nat(11).map((n) => `${n}x`),
    text: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
  }),
  { minLength: 2, maxLength: 16 },
);

async function answers(claim: ClaimText, asked: readonly { readonly article: string; readonly text: string }[]) {
  const all: object[] = [];
  for (const { article, text } of asked) all.push({ article, match: await claim(article, wordingOf(text)) });
  return all;
}

it('The two indexes of copies answer alike.', async () => {
  await fc.assert(
    fc.asyncProperty(claims, async (asked) => {
      const onRedis = await answers(redisCopyIndex(redis, freshStory()), asked);
      expect(onRedis).toEqual(await answers(memoryCopyIndex(), asked));
    }),
    { numRuns: 40 },
  );
});

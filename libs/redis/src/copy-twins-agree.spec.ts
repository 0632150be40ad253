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
interface Claim {
  readonly article: string;
  readonly text: string;
}

const line = fc.oneof({ weight: 9, arbitrary: passage }, fc.constant('Subscribe to our newsletter for more of this'));
const claims = fc.array(
  fc.record({
    article: fc.nat(11).map((n) => `${n}x`),
    text: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
  }),
  { minLength: 2, maxLength: 16 },
);

async function answers(claim: ClaimText, asked: readonly Claim[]) {
  const all: object[] = [];
  for (const { article, text } of asked) all.push({ article, match: await claim(article, wordingOf(text)) });
  return all;
}

it('The two indexes of copies answer alike.', () => agree(claims, 40));

/** Wherever it begins and ends, quoted in part and as another house quotes it: so what neighbouring words weigh differs, and who has them. */
const cut = fc
  .record({
    subject: fc.constantFrom('a', 'b'),
    from: fc.nat(110),
    length: fc.integer({ min: 4, max: 70 }),
    quoted: fc.tuple(fc.nat(70), fc.nat(30)),
    own: fc.nat(25),
  })
  .map(({ subject, from, length, quoted: [at, many], own }) => {
    const words = prose(subject, 150)
      .split(' ')
      .slice(from, from + length);
    const parts = [words.slice(0, at), words.slice(at, at + many), words.slice(at + many)].map((part) =>
      part.join(' '),
    );
    return `${parts[0]!} ${parts[1] === '' ? '' : `“${parts[1]!}”`} ${parts[2]!} ${prose(`own${from}x${length}x`, own)}`;
  });
const crowd = fc.array(
  fc.record({
    article: fc.nat(44).map((n) => `${n}x`),
    text: fc
      .array(fc.oneof({ weight: 9, arbitrary: cut }, line), { minLength: 1, maxLength: 5 })
      .map((lines) => lines.join('\n')),
  }),
  { minLength: 40, maxLength: 70, size: 'max' },
);

it('So they do where a crowd holds pieces of the same passages, weighs them differently, and is read again.', () =>
  agree(crowd, 15));

async function agree(all: fc.Arbitrary<readonly Claim[]>, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(all, async (asked) => {
      const onRedis = await answers(redisCopyIndex(redis, freshStory()), asked);
      expect(onRedis).toEqual(await answers(memoryCopyIndex(), asked));
    }),
    { numRuns },
  );
}

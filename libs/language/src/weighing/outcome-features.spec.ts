/** What is seen of matters: those named, and those only pointed at. */
import { aStory } from '../a-story.js';
import { contextOf } from '../claims/context.js';
import { ruledIn } from '../rules-reader.js';
import { readPassage } from '../speech/read-passage.js';
import { outcomeFeatures } from './outcome-features.js';
import { sentenceFeatures } from './sentence-features.js';

function seenOfLast(...sentences: string[]): ReadonlyMap<string, number> {
  const article = {
    text: ['Whitfield and Orlov met in Reykjavik.', ...sentences].join(' '),
    publishedAt: '2031-05-12T18:00:00Z',
  };
  const context = contextOf(readPassage(article.text, aStory, article.publishedAt), article, aStory);
  const last = context.passage.sentences.at(-1);
  if (!last) throw new Error('No sentence.');
  const found = ruledIn(context);
  return outcomeFeatures(context, last, found, sentenceFeatures(context, last, found));
}

it('sees which matter a sentence names first and last, and that it names but one', () => {
  const two = seenOfLast('On sanctions they were close, on a ceasefire they were not.');
  expect([two.has('first sanctions'), two.has('last ceasefire'), two.has('only sanctions')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(seenOfLast('Nobody spoke of sanctions.').has('only sanctions')).toBe(true);
});

it('sees in a sentence that names none the one named before it, and whether it points there', () => {
  const pointing = seenOfLast('Then came the prisoners.', 'It was raised, without result.');
  expect([pointing.has('before humanitarian'), pointing.has('back to humanitarian')]).toEqual([true, true]);
  const silent = seenOfLast('Then came the prisoners.', 'The lights went out.');
  expect([silent.has('before humanitarian'), silent.has('back to humanitarian')]).toEqual([true, false]);
});

it('forgets what was named long ago', () => {
  const features = seenOfLast(
    'Then came the prisoners.',
    'Rain fell.',
    'It fell all day.',
    'Cars passed.',
    'It was raised.',
  );
  expect([...features.keys()].filter((name) => name.startsWith('before humanitarian'))).toEqual([]);
});

it('sees how many days after the summit it was written, and what the rules found elsewhere', () => {
  const features = seenOfLast('They agreed on a ceasefire.', 'Cars passed.');
  expect([...features.keys()].filter((name) => /^(?:days|elsewhere)/.test(name))).toEqual([
    'days 2',
    'elsewhere agreed',
    'elsewhere on ceasefire',
  ]);
});

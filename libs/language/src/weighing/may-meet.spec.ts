/** What no meeting is taken from: each class in words that stand in no article that was learnt from. */
import { aStory } from '../a-story.js';
import { contextOf } from '../claims/context.js';
import { readPassage } from '../speech/read-passage.js';
import { mayMeet } from './may-meet.js';

const headline = 'Clara Whitfield and Pavel Orlov end their summit in Reykjavik';
const publishedAt = '2031-05-11';

function isTaken(sentence: string): boolean | undefined {
  const text = `${headline}\n\n${sentence}`;
  const context = contextOf(readPassage(text, aStory, publishedAt), { text, publishedAt }, aStory);
  return context.passage.sentences.slice(1).map((read) => mayMeet(context, read))[0];
}

it.each([
  'An encounter of presidents has to be most carefully prepared, Orlov said.',
  'Talks at the top should be prepared, he remarked.',
  'No date was fixed for the journey to Oslo.',
  'No firm date has been set for their next round of talks.',
  'The first convoy is expected on Friday, now that the generals have agreed.',
  'Will they meet again?',
  'Oslo and Rome are talked of as venues for another summit.',
])('Nothing is taken of “%s”', (sentence) => {
  expect(isTaken(sentence)).toBe(false);
});

it.each([
  'Talks with Lindt have to be prepared by Friday.',
  'Orlov named a date for the next meeting.',
  'They agreed to meet again in Oslo.',
  'Another round looks likely, though no date has been named.',
  'Whitfield will receive Orlov in June.',
  'Lindt offered Oslo as a venue for another summit.',
])('Something may be taken of “%s”', (sentence) => {
  expect(isTaken(sentence)).toBe(true);
});

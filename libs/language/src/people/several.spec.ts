import { aStory } from '../a-story.js';
import { readPassage } from '../speech/read-passage.js';

/** Whom the last "they" or "them" means. */
const meantIn = (text: string) =>
  readPassage(text, aStory)
    .sentences.at(-1)
    ?.mentions.findLast(({ pronoun }) => pronoun === 'they')
    ?.people.map(({ name }) => name)
    .join(' and ');

describe('whom “they” means', () => {
  it.each([
    ['the group that speaks', 'Baltic leaders said they welcomed the meeting.', 'Baltic leaders'],
    ['a group that is counted', 'Seven European leaders said they were pleased.', 'European leaders'],
    [
      'whoever issues a statement',
      'European leaders put out a statement in which they welcomed it.',
      'European leaders',
    ],
    ['a pair', 'Lindt and Bondar said they were pleased.', 'Hugo Lindt and Iryna Bondar'],
    ['a list', 'Lindt, Smirin and Bondar spoke before they left.', 'Hugo Lindt and Oleg Smirin and Iryna Bondar'],
    ['those of whom somebody speaks', 'Smirin mocked European leaders, saying they had slept.', 'European leaders'],
    [
      'the leaders, not who asked',
      'When reporters asked again, Smirin said they had agreed.',
      'Clara Whitfield and Pavel Orlov',
    ],
    ['nobody, where it means the talks', 'The talks were long, and Lindt gave them a ten.', ''],
  ])('%s', (_, text, names) => {
    expect(meantIn(text)).toBe(names);
  });
});

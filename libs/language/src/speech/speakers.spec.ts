import { aStory } from '../a-story.js';
import { readPassage } from './read-passage.js';

/** Who speaks in the last sentence, by each of its verbs. */
const speakersIn = (text: string) =>
  readPassage(text, aStory)
    .sentences.at(-1)
    ?.quoteFrames.map(({ speaker }) => speaker.people.map(({ name }) => name).join(' and '));

describe('who speaks', () => {
  it.each([
    ['a name and whose it is', 'Jane Roe of the far-right Lake Party said it was late.', 'Jane Roe'],
    ['a name and an abbreviation', 'The Lake Institute (LI) expressed hope.', 'Lake Institute'],
    ['three states', 'Norway, Iceland and Malta welcomed the talks.', 'Norway and Iceland and Malta'],
    ['a share of a people', 'A survey found that 54 pct of Finns think it was a loss.', 'Finns'],
    ['an office that speaks for its leader', 'Lindt’s office welcomed the talks.', 'Hugo Lindt'],
    ['in their opinion', 'Jane Roe was there. In her opinion, it was a loss.', 'Jane Roe'],
    ['by their own account', 'Peter Falk was there. By his own account, it was a loss.', 'Peter Falk'],
    ['for an outsider', 'For Gov. Falk, the meeting alone was a gain.', 'Falk'],
    ['a lone name and who it is', 'Narine, who sells bread, says it was a loss.', 'Narine'],
    ['the family name first', 'Mao Lin spoke. Mao said it was late.', 'Mao Lin'],
    ['one of the politicians by another word', 'Senator Jane Roe left. The lawmaker said it was late.', 'Jane Roe'],
    ['by where they come from', 'Jane Roe said it was late. The Alabamian wrote that it was early.', 'Jane Roe'],
    ['the subject, not whom it praises', 'Jane Roe congratulated Peter Falk, saying it was late.', 'Jane Roe'],
    [
      'a colleague past the apposition',
      'Peter Falk left. Ivan Roe, an analyst, was calm: he said it was late.',
      'Ivan Roe',
    ],
    ['somebody unnamed before a quotation', 'Another reader wrote: “It was late.”', 'Another reader'],
    ['quoted as saying', 'Jane Roe was calm. The paper quoted her as saying it was late.', 'Jane Roe'],
    [
      'who acts in a clause of their own',
      'Jane Roe was there. She thanked Peter Falk for what she described as tact.',
      'Jane Roe',
    ],
    ['who stands behind “by”', 'The talks were hailed as “a triumph” by Peter Falk.', 'Peter Falk'],
    ['who joins in with a clause', 'Jane Roe called it good, and Peter Falk praised the hosts.', 'Peter Falk'],
    [
      'a list before “all”',
      'Jane Roe, Peter Falk and Malta’s Ivan Doe all warned of haste.',
      'Jane Roe and Peter Falk and Ivan Doe',
    ],
    [
      'a list with a comma before “and”',
      'Jane Roe, Peter Falk, and Ivan Doe said it was late.',
      'Jane Roe and Peter Falk and Ivan Doe',
    ],
    ['the subject, not whom it thanks', 'Jane Roe thanked Peter Falk but insisted that it was late.', 'Jane Roe'],
    ['the leader of a house', 'House Speaker Jane Roe said it was late.', 'Jane Roe'],
    ['a spokesman of somebody else', 'Spokeswoman Jane Roe left. Lindt was calm, his spokesman said.', 'spokesman'],
    ['a body that issues words', 'The Lake Institute issued a statement: “Nothing was won.”', 'Lake Institute'],
  ])('knows %s', (_, text, speaker) => {
    expect(speakersIn(text)).toContain(speaker);
  });

  it.each([
    ['a gain for a leader is the article’s view', 'For Orlov, the meeting alone was a gain.', 'Pavel Orlov'],
    ['a feast is nobody', '“They promised Easter. It was late,” a baker said.', 'Easter'],
    ['a list that an object opens', 'After meeting Jane Roe, Norway and Malta said it was late.', 'Jane Roe'],
  ])('knows that %s', (_, text, speaker) => {
    expect(speakersIn(text)).not.toContain(speaker);
  });
});

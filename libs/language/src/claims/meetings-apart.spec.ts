/** Sentences that tell of two meetings: what the two hold and what the three, a call and the meeting it arranged, a visit and its return. */
import { aStory } from '../a-story.js';
import { rulesReader } from '../rules-reader.js';

const before =
  'Whitfield and Orlov ended their summit in Reykjavik without a deal. Whitfield left at noon. Orlov left an hour later. ' +
  'Bondar heard of it in Kyiv. French President Luc Garnier had watched it all. Garnier slept.\n\n';
const told = (text: string) =>
  rulesReader
    .findings({ text: before + text, publishedAt: '2031-05-14T18:00:00Z' }, aStory)
    .followUps.filter(({ start }) => start >= before.length);
const meetingsOf = (text: string) =>
  told(text)
    .map(({ kind, status, participants }) => `${kind} ${status}: ${participants.toSorted().join(', ')}`)
    .toSorted();

const ofTwo = 'bilateral-summit announced: Iryna Bondar, Pavel Orlov';
const ofThree = 'trilateral-summit announced: Clara Whitfield, Iryna Bondar, Pavel Orlov';
const call = 'phone-call held: Clara Whitfield, Pavel Orlov';

describe('two meetings in one sentence', () => {
  it.each([
    [
      'Whitfield said she would arrange a meeting of the Ukrainian and Russian presidents, to be followed by a trilateral one with herself.',
      [ofTwo, ofThree],
    ],
    [
      'Whitfield announced that she will host a bilateral meeting of Bondar and Orlov, followed by a trilateral meeting of the three leaders.',
      [ofTwo, ofThree],
    ],
    [
      'Whitfield said that Bondar and Orlov would meet in Vienna, and that a three-way summit with Whitfield would follow.',
      [ofTwo, ofThree],
    ],
    [
      'Whitfield said she had had a call with Orlov to start setting up a meeting between Orlov and Bondar.',
      [ofTwo, call],
    ],
    [
      'Whitfield announced that she had talked to Orlov in order to arrange a meeting of Orlov and Bondar.',
      [ofTwo, call],
    ],
    [
      'Whitfield will travel to Russia in April, and Orlov is to visit the United States later in the year.',
      [
        'bilateral-summit announced: Clara Whitfield, Pavel Orlov',
        'bilateral-summit announced: Clara Whitfield, Pavel Orlov',
      ],
    ],
  ])('%s', (text, meetings) => {
    expect(meetingsOf(text)).toEqual(meetings.toSorted());
  });

  it.each([
    [
      'a meeting of three in two words',
      'Whitfield, Orlov and Bondar will meet in Vienna for three-way talks on Friday.',
      [ofThree],
    ],
    ['a call that is planned', 'Whitfield has a call planned with Orlov.', 0],
    ['a meeting that is only counted', 'The Whitfield–Orlov–Bondar summit will be held next week.', [ofThree]],
  ])('%s is one', (_, text, meetings) => {
    expect(meetings === 0 ? meetingsOf(text).includes(call) : meetingsOf(text)).toEqual(
      meetings === 0 ? false : meetings,
    );
  });
});

describe('who is met on a journey', () => {
  it.each([
    [
      'Garnier will travel to Washington with Bondar on Monday to hold talks with Whitfield.',
      'Clara Whitfield, Iryna Bondar, Luc Garnier',
    ],
    [
      'Bondar will come to Washington on Monday, along with European leaders, to meet Whitfield.',
      'Clara Whitfield, European leaders, Iryna Bondar',
    ],
    [
      'Whitfield spoke by phone with Bondar in a call that was later joined by European leaders.',
      'Clara Whitfield, European leaders, Iryna Bondar',
    ],
    ['Whitfield said she will hold a meeting of the presidents of Russia and Ukraine.', 'Iryna Bondar, Pavel Orlov'],
    [
      'Whitfield said a trilateral meeting with Orlov and Garnier would be held next week.',
      'Clara Whitfield, Luc Garnier, Pavel Orlov',
    ],
  ])('%s', (text, people) => {
    expect(told(text).map(({ participants }) => participants.toSorted().join(', '))).toContain(people);
  });

  it('knows the leaders of the story by another word', () => {
    const story = {
      ...aStory,
      actors: [...aStory.actors, { name: 'Nordic leaders', kind: 'group' as const, aliases: [] }],
    };
    const text = `${before}Whitfield received Bondar and senior Nordic politicians in Washington on Monday.`;
    const { followUps } = rulesReader.findings({ text, publishedAt: '2031-05-14T18:00:00Z' }, story);
    expect(followUps.at(-1)?.participants).toEqual(['Clara Whitfield', 'Iryna Bondar', 'Nordic leaders']);
  });
});

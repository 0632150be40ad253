/** Calls that only say how something was told, who only tells of a meeting, and what sounds like one and is none. */
import { aStory } from '../a-story.js';
import { rulesReader } from '../rules-reader.js';

const before =
  'Whitfield and Orlov ended their summit in Reykjavik without a deal. Whitfield left at noon. Orlov left an hour later. ' +
  'French President Luc Garnier and Indian Prime Minister Rajiv Menon had watched it all.\n\n';
const told = (text: string) =>
  rulesReader
    .findings({ text: before + text, publishedAt: '2031-05-12T18:00:00Z' }, aStory)
    .followUps.filter(({ start }) => start >= before.length)
    .map(({ kind, status, participants }) =>
      [
        kind,
        status,
        ...participants.map((name) => name.split(' ').at(-1) ?? '').toSorted((a, b) => a.localeCompare(b)),
      ].join(' '),
    );

describe('a call by which somebody told somebody something', () => {
  it.each([
    ['Orlov briefed Menon on the results of the talks in a telephone conversation.', 'Menon Orlov'],
    ['On the phone, Whitfield told Garnier that Orlov would not budge.', 'Garnier Whitfield'],
    ['Earlier, Orlov informed Menon by telephone about the results.', 'Menon Orlov'],
    ['During the call, Whitfield told Bondar that Orlov wanted the whole region.', 'Bondar Whitfield'],
    ['Whitfield passed the plan on to Bondar over the phone.', 'Bondar Whitfield'],
    ['Whitfield left the dinner with European leaders to ring Orlov.', 'Orlov Whitfield'],
  ])('%s', (text, people) => {
    expect(told(text)).toEqual([`phone-call held ${people}`]);
  });
});

describe('who takes part, and who only speaks of it', () => {
  it.each([
    ['Smirin said that no meeting of Orlov with Bondar is planned.', 'bilateral-summit rejected Bondar Orlov'],
    ['Garnier said that a meeting of Orlov and Bondar would be next.', 'bilateral-summit announced Bondar Orlov'],
    ["Bondar is due to meet Whitfield's envoy Carl Mundy on Friday.", 'meeting announced Bondar Mundy'],
    [
      'Whitfield is to receive Bondar and at least six European leaders on Monday.',
      'multilateral-summit announced Bondar leaders Whitfield',
    ],
    ['Whitfield has asked Bondar to the White House on Monday.', 'bilateral-summit proposed Bondar Whitfield'],
    ['Garnier confirmed that he had invited Bondar to Paris.', 'bilateral-summit proposed Bondar Garnier'],
  ])('%s', (text, meeting) => {
    expect(told(text)).toEqual([meeting]);
  });
});

describe('who is meant', () => {
  it.each([
    ['According to Garnier, Orlov telephoned him right after the talks.', 'phone-call held Garnier Orlov'],
    ['Garnier said that Orlov had agreed on the phone to see Bondar.', 'bilateral-summit confirmed Bondar Orlov'],
    [
      'Whitfield said a meeting between the leaders of Russia and Ukraine was being arranged.',
      'bilateral-summit announced Russia Ukraine',
    ],
    [
      'On Monday Whitfield updated Bondar and Lindt on her hours with Orlov.',
      'consultations held Bondar Lindt Whitfield',
    ],
    [
      'A meeting of US Secretary of State Carl Mundy and Russian Foreign Minister Lena Brandt has been put on hold.',
      'consultations postponed Brandt Mundy',
    ],
    [
      'European leaders hoped for a trilateral meeting with Bondar.',
      'trilateral-summit expected Bondar Orlov Whitfield',
    ],
    [
      'Smirin confirmed that Whitfield no longer plans to meet Orlov again.',
      'bilateral-summit cancelled Orlov Whitfield',
    ],
    ['Whitfield cancels Oslo meeting with Orlov', 'bilateral-summit cancelled Orlov Whitfield'],
    ['The chiefs of staff met by video on Monday.', 'phone-call held staff'],
    ['Garnier said that Whitfield would seek a meeting of three.', 'trilateral-summit proposed Bondar Orlov Whitfield'],
  ])('%s', (text, meeting) => {
    expect(told(`Bondar watched from Kyiv. ${text}`)).toEqual([meeting]);
  });
});

describe('no meeting', () => {
  it.each([
    'Whitfield told television host Jane Roe after the summit that it was up to Bondar.',
    'Whitfield said she would call it a good start.',
    'Orlov declined to call the outcome a failure.',
    'The two countries held three rounds of talks in Istanbul between March and May.',
    'Garnier welcomed the summit and hoped for lower prices.',
    'The possibility of a three-way meeting with Bondar had not been raised.',
    'It is not clear yet when the next meeting will be held, Smirin said.',
    'Whitfield has abandoned her call for an immediate truce.',
    'Traders were calm after talks between the U.S. and Russian presidents ended.',
    'Two-thirds of those asked want the talks to continue.',
    'Both want the treaty ready by the next summit.',
    'Next time they should stay for supper, Garnier said.',
    'Garnier would be surprised to see Orlov and Bondar in one city.',
    'The cabinet was at odds over who speaks to Whitfield.',
    'Moscow wants guarantees and must receive them, Smirin said.',
    'The two sides will restore telephone lines and reopen consulates.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('as reports of the day tell it', () => {
  it.each([
    ['On Monday, Orlov talked to Bondar and Menon.', ['phone-call held Bondar Menon Orlov']],
    ['On Sunday Orlov told Menon about his talks with Whitfield in Reykjavik.', ['bilateral-summit held Menon Orlov']],
    [
      'On Sunday Orlov informed Menon about the results of his meeting with Whitfield.',
      ['consultations held Menon Orlov'],
    ],
    [
      'Hugo Lindt (Lake Party), Luc Garnier and Iryna Bondar then came on the line.',
      ['phone-call held Bondar Garnier Lindt'],
    ],
    ['On Sunday Lindt, Garnier and Bondar took part in the talks.', ['trilateral-summit held Bondar Garnier Lindt']],
    [
      'The summit that Whitfield and Orlov were planning in Oslo has officially been put off.',
      ['bilateral-summit postponed Orlov Whitfield'],
    ],
    [
      'Orlov made it clear that the meeting with Whitfield was not called off but postponed.',
      ['bilateral-summit postponed Orlov Whitfield'],
    ],
    ['Orlov does not exclude a meeting with Bondar.', ['bilateral-summit expected Bondar Orlov']],
    [
      'Whitfield spoke with Orlov by phone on Sunday to start setting up a meeting of Orlov and Bondar.',
      ['phone-call held Orlov Whitfield', 'bilateral-summit announced Bondar Orlov'],
    ],
  ])('%s', (text, meetings) => {
    expect(told(text)).toEqual(meetings);
  });
});

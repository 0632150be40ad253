/** Follow-up meetings some days on: held, called off, still ahead; and those of larger tables. */
import { rulesReader } from '../rules-reader.js';
import { aStory } from '../a-story.js';

const headline = 'Whitfield and Orlov ended their summit in Reykjavik without a deal.';

describe('a meeting that was held since', () => {
  const later = (text: string) =>
    rulesReader.findings({ text: `${text}\n\n${headline}`, publishedAt: '2031-05-14T12:00:00Z' }, aStory).followUps;
  it.each([
    ['Whitfield hosted Bondar at the White House on Monday.', 'held'],
    ['Whitfield meets Bondar and European leaders at the White House', 'held'],
    ['Bondar and Lindt held a video meeting on Tuesday.', 'held'],
    ['Whitfield told reporters in the Oval Office that she would wait.', undefined],
    ['Bondar and Whitfield last met in Rome in April.', undefined],
    ['Whitfield and Orlov held a joint news conference after the talks.', undefined],
    ["Orlov telephoned Bondar on Tuesday to share his view of last week's talks with Whitfield.", 'held'],
    ['Whitfield calls Bondar during a meeting with European leaders', 'held'],
    ['Whitfield interrupted a dinner with European leaders to call Orlov.', 'held'],
    ['The second summit of Whitfield and Orlov in Vienna has been called off.', 'cancelled'],
    ['A further meeting of Whitfield and Orlov, pencilled in for the autumn, was put off.', 'postponed'],
    ['Whitfield and Orlov abandoned their second summit on Saturday.', undefined],
    ['What we know about a possible Orlov-Bondar meeting', 'expected'],
    ['A new meeting in Moscow, according to Smirin, may well take place in the autumn.', 'expected'],
    ['Negotiators from Kyiv and Moscow meet again later this week.', 'announced'],
    ["Whitfield said she'd meet Bondar in Vienna.", 'announced'],
    ['Whitfield and Orlov pledged to see a ceasefire carried out.', undefined],
  ])('%s', (text, status) => {
    expect(later(text)[0]?.status).toBe(status);
  });
});

describe('all who sat at a larger table', () => {
  const four = {
    ...aStory,
    summit: { ...aStory.summit, leaders: ['Clara Whitfield', 'Pavel Orlov', 'Iryna Bondar', 'Hugo Lindt'] },
  };
  it.each([
    'The four will come together again in Vienna.',
    'A video call between the four leaders will take place soon.',
  ])('%s', (text) => {
    const { followUps } = rulesReader.findings(
      { text: `${headline}\n\n${text}`, publishedAt: '2031-05-11T18:00:00Z' },
      four,
    );
    expect(
      followUps.map(({ participants }) =>
        participants
          .map((name) => name.split(' ').at(-1))
          .toSorted((a = '', b = '') => (a < b ? -1 : 1))
          .join(' '),
      ),
    ).toEqual(['Bondar Lindt Orlov Whitfield']);
  });
});

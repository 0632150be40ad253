/** Who takes part in a meeting, where lists, offices, capitals and "the leaders" make it hard to see; and when it is to be. */
import { aStory } from '../a-story.js';
import { rulesReader } from '../rules-reader.js';

const before =
  'Whitfield and Orlov ended their summit in Reykjavik without a deal. Whitfield left at noon. Orlov left an hour later. ' +
  'Bondar heard of it in Kyiv. French President Luc Garnier and Indian Prime Minister Rajiv Menon had watched it all. Garnier, said Garnier’s ' +
  'office, was tired. Garnier slept. Garnier would not be woken.\n\n';
const told = (text: string) =>
  rulesReader
    .findings({ text: before + text, publishedAt: '2031-05-12T18:00:00Z' }, aStory)
    .followUps.filter(({ start }) => start >= before.length);
const peopleAt = (text: string) =>
  told(text).map(({ participants }) => participants.toSorted((a, b) => a.localeCompare(b)).join(', '));

describe('who takes part in a meeting', () => {
  it.each([
    ['Whitfield left the dinner with European leaders to ring Moscow.', 'Clara Whitfield, Russia'],
    [
      'Tomas Reyes, the secretary of the security council, and Lena Brandt will meet Smirin in Vienna on Friday.',
      'Lena Brandt, Oleg Smirin, Tomas Reyes',
    ],
    [
      'Defence Minister Tomas Reyes and Foreign Minister Lena Brandt, who have spent most of the week in one hotel, will meet Smirin on Friday.',
      'Lena Brandt, Oleg Smirin, Tomas Reyes',
    ],
    [
      'US Treasury Secretary Carl Mundy and Chinese Vice Premier He Jianhua will meet in Vienna next week.',
      'Carl Mundy, He Jianhua',
    ],
    [
      'Whitfield, Bondar and seven European leaders held talks in Washington on Monday.',
      'Clara Whitfield, European leaders, Iryna Bondar',
    ],
    ['Russian and European officials will meet in Vienna on Friday.', 'European officials, Russia'],
    ['Garnier said that Whitfield would seek a meeting of three.', 'Clara Whitfield, Iryna Bondar, Pavel Orlov'],
    [
      'Whitfield received Bondar along with Garnier and Menon on Monday.',
      'Clara Whitfield, Iryna Bondar, Luc Garnier, Rajiv Menon',
    ],
    [
      'The coalition of the willing met in Paris. After that, the leaders telephoned Whitfield.',
      'Clara Whitfield, coalition of the willing',
    ],
  ])('%s', (text, people) => {
    expect(peopleAt(text).at(-1)).toBe(people);
  });
});

describe('a date', () => {
  it('long past is not the day of a meeting', () => {
    const [meeting] = told('Whitfield will travel to Moscow to meet Orlov, for the first time since February 2028.');
    expect(meeting?.when).toBeNull();
  });

  it('is not that of the dateline', () => {
    const [meeting] = told('VIENNA, May 11 (Agency) — Whitfield met Bondar in Vienna on Monday.');
    expect(meeting?.when).toBe('Monday');
  });

  it('of these weeks is', () => {
    const [meeting] = told('Whitfield met Bondar in Vienna on 11 May 2031.');
    expect(meeting?.when).toBe('11 May 2031');
  });
});

describe('where a meeting is to be', () => {
  it('is the venue that the sentence names', () => {
    const [meeting] = told('Garnier suggested Geneva as a venue for the meeting of Orlov and Bondar.');
    expect(meeting?.place).toBe('Geneva');
  });
});

import { rulesReader } from '../rules-reader.js';
import { aStory } from '../a-story.js';

const followUpsIn = (text: string, publishedAt = '2031-05-11T08:00:00Z') =>
  rulesReader.findings({ text, publishedAt }, aStory).followUps;

describe('a follow-up meeting comes after the summit because of it', () => {
  it.each([
    ['Orlov invited Whitfield to Moscow.', 'bilateral-summit proposed'],
    ['Whitfield suggested another meeting with Orlov.', 'bilateral-summit proposed'],
    ['Whitfield floated a three-way meeting with Orlov and Bondar.', 'trilateral-summit proposed'],
    ['Bondar will meet Whitfield in Washington on Monday.', 'bilateral-summit announced'],
    ['Whitfield is expected to brief European leaders on the talks.', 'consultations expected'],
    ['Whitfield said she would call Bondar on Sunday.', 'phone-call announced'],
    ['Orlov expressed hope for another meeting with Whitfield soon.', 'bilateral-summit expected'],
    ['The next round of talks between Moscow and Washington was postponed.', 'consultations postponed'],
    ['A second summit of Whitfield and Orlov was called off.', 'bilateral-summit cancelled'],
    ['The Kremlin ruled out a meeting between Orlov and Bondar.', 'bilateral-summit rejected'],
    ['Whitfield spoke by phone with Bondar after the summit.', 'phone-call held'],
    ['Bondar to meet Whitfield in Washington on Monday', 'bilateral-summit announced'],
    ['Orlov Invites Whitfield to Moscow', 'bilateral-summit proposed'],
  ])('%s', (text, expected) => {
    expect(followUpsIn(text).map(({ kind, status }) => `${kind} ${status}`)).toEqual([expected]);
  });

  it('names who takes part, where and when', () => {
    const [meeting] = followUpsIn('Bondar will meet Whitfield in Washington on Monday.');
    expect(meeting).toMatchObject({ place: 'Washington', when: 'Monday' });
    expect(meeting?.due).toEqual({ from: '2031-05-12', to: '2031-05-12' });
    expect(meeting?.participants).toEqual(['Iryna Bondar', 'Clara Whitfield']);
  });

  it('leaves out those who are named for another reason', () => {
    const [meeting] = followUpsIn('Bondar will meet Whitfield on Monday after the Orlov talks ended.');
    expect(meeting?.participants).toEqual(['Iryna Bondar', 'Clara Whitfield']);
  });

  it('takes "I" for the speaker of the quotation', () => {
    const [call] = followUpsIn('“I will call President Bondar tomorrow,” Whitfield said.');
    expect(call).toMatchObject({
      kind: 'phone-call',
      participants: ['Clara Whitfield', 'Iryna Bondar'],
      attributedTo: ['Clara Whitfield'],
    });
  });

  it('reads a further meeting with one leader as one of both', () => {
    expect(followUpsIn('Whitfield announced plans for a second summit.')[0]?.participants).toEqual([
      'Clara Whitfield',
      'Pavel Orlov',
    ]);
  });
});

describe('the summit itself, earlier and unrelated meetings are not follow-ups', () => {
  it.each([
    ['summit itself', 'Whitfield and Orlov met for three hours.', undefined],
    ['summit itself', 'The summit will be remembered for its silence, Orlov said.', undefined],
    ['summit announced', 'Whitfield will meet Orlov in Reykjavik on Saturday.', '2031-05-05T08:00:00Z'],
    ['summit announced', 'Whitfield and Orlov to meet next week', '2031-05-03T08:00:00Z'],
    ['call beforehand', 'Whitfield will call European leaders before the summit with Orlov.', '2031-05-08T08:00:00Z'],
    ['earlier', 'Whitfield spoke with Bondar by phone ahead of the summit.', undefined],
    ['earlier', 'Orlov and Whitfield had met years ago in Vienna.', undefined],
    ['unrelated', 'Whitfield, fresh from Reykjavik, watched the mayor open a new round of budget talks.', undefined],
    ['conditional', 'If Orlov agreed, Bondar would meet him next week.', undefined],
    ['question', 'Will Orlov and Bondar meet next?', undefined],
  ])('%s: %s', (_, text, publishedAt) => {
    expect(followUpsIn(text, publishedAt)).toEqual([]);
  });

  it('keeps a sequel that is announced before the summit', () => {
    const [meeting] = followUpsIn(
      'Whitfield wants a second meeting with Orlov and Bondar soon after.',
      '2031-05-09T08:00:00Z',
    );
    expect(meeting?.status).toBe('proposed');
  });
});

it('takes the day on which something was said for no day of the meeting', () => {
  const text = 'Orlov said on Monday that Whitfield and Bondar would meet in Oslo.';
  const said = { text, publishedAt: '2031-05-13T12:00:00Z' };
  const [found] = rulesReader.findings(said, aStory).followUps;
  expect([found?.place, found?.when]).toEqual(['Oslo', null]);
});

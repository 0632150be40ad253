/** Follow-up meetings by classes of language: who meets, how far it has come, where; and what is no such meeting. */
import { rulesReader } from '../rules-reader.js';
import { aStory } from '../a-story.js';

const headline = 'Whitfield and Orlov ended their summit in Reykjavik without a deal.';
const followUpsBehind = (text: string) =>
  rulesReader.findings({ text: `${headline}\n\n${text}`, publishedAt: '2031-05-11T18:00:00Z' }, aStory).followUps;
const lastNames = (names: readonly string[]): string =>
  names
    .map((name) => name.split(' ').at(-1) ?? '')
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(' ');

/** Kinds and statuses that readers may give it, the last words of who takes part, the place. */
const meetings: readonly (readonly [string, string, string, string, string | null])[] = [
  ['Whitfield will meet Lindt in Berlin on Tuesday.', 'bilateral-summit', 'announced', 'Lindt Whitfield', 'Berlin'],
  ['Orlov is to visit Washington in the autumn.', 'bilateral-summit', 'announced', 'Orlov Whitfield', 'Washington'],
  ['Whitfield is due to fly to Moscow next month.', 'bilateral-summit', 'announced', 'Orlov Whitfield', 'Moscow'],
  [
    'Bondar is set to sit down with Whitfield at the White House on Monday.',
    'bilateral-summit',
    'announced',
    'Bondar Whitfield',
    'White House',
  ],
  [
    'Bondar and Lindt are travelling to Washington for talks with Whitfield.',
    'trilateral-summit',
    'announced',
    'Bondar Lindt Whitfield',
    'Washington',
  ],
  ['Whitfield plans to host Bondar at Camp David.', 'bilateral-summit', 'announced', 'Bondar Whitfield', 'Camp David'],
  [
    'The two presidents agreed to meet again within six months.',
    'bilateral-summit',
    'confirmed|announced',
    'Orlov Whitfield',
    null,
  ],
  ['Both leaders said they would speak again by telephone.', 'phone-call', 'announced', 'Orlov Whitfield', null],
  [
    'Whitfield and Orlov will hold a second round in Moscow.',
    'bilateral-summit',
    'announced',
    'Orlov Whitfield',
    'Moscow',
  ],
  [
    'A second summit will take place in Moscow before the end of the year.',
    'bilateral-summit',
    'announced|confirmed',
    'Orlov Whitfield',
    'Moscow',
  ],
  [
    'The next summit is to be held in Vienna in June, the White House said.',
    'bilateral-summit',
    'announced|confirmed',
    'Orlov Whitfield',
    'Vienna',
  ],
  [
    'American and Russian negotiators will reconvene in Geneva next week.',
    'consultations',
    'announced',
    'Russia States',
    'Geneva',
  ],
  [
    'Working groups of the two countries will begin talks in June.',
    'consultations',
    'announced',
    'Russia States',
    null,
  ],
  ['Talks between officials will continue, Smirin said.', 'consultations', 'announced', 'Russia States', null],
  [
    'Delegations led by the foreign ministers will meet again within days.',
    'consultations',
    'announced',
    'Russia States',
    null,
  ],
  [
    'The foreign ministers of the two countries are expected to meet in July.',
    'consultations',
    'expected',
    'Russia States',
    null,
  ],
  [
    'Arms talks between Washington and Moscow are to restart in the autumn.',
    'consultations',
    'announced',
    'Russia States',
    null,
  ],
  [
    'The two governments launched a dialogue on nuclear arms that will start in June.',
    'consultations',
    'announced',
    'Russia States',
    null,
  ],
  ['They agreed to set up working groups on trade.', 'consultations', 'confirmed|announced', 'Russia States', null],
  ['Experts of the two sides were told to meet once a month.', 'consultations', 'announced', 'Russia States', null],
  [
    'Lindt has invited Bondar and Whitfield to Berlin.',
    'trilateral-summit',
    'proposed',
    'Bondar Lindt Whitfield',
    'Berlin',
  ],
  [
    'Orlov accepted an invitation to Washington.',
    'bilateral-summit',
    'announced|confirmed',
    'Orlov Whitfield',
    'Washington',
  ],
  [
    'Whitfield invited Orlov to the White House and the Russian accepted.',
    'bilateral-summit',
    'proposed|announced|confirmed',
    'Orlov Whitfield',
    'White House',
  ],
  [
    'Whitfield offered to host a meeting of Orlov and Bondar.',
    'trilateral-summit',
    'proposed',
    'Bondar Orlov Whitfield',
    null,
  ],
  [
    'Bondar said she was ready for a three-way meeting.',
    'trilateral-summit',
    'proposed',
    'Bondar Orlov Whitfield',
    null,
  ],
  ['Orlov proposed that delegations meet in Istanbul.', 'consultations', 'proposed', 'Russia States', 'Istanbul'],
  ['Bondar called for a meeting with Orlov.', 'bilateral-summit', 'proposed', 'Bondar Orlov', null],
  [
    'Whitfield suggested that Orlov and Bondar meet face to face.',
    'bilateral-summit',
    'proposed',
    'Bondar Orlov',
    null,
  ],
  ['Whitfield said she hoped to see Orlov again soon.', 'bilateral-summit', 'expected', 'Orlov Whitfield', null],
  [
    'Orlov may travel to Washington in the autumn, Smirin said.',
    'bilateral-summit',
    'expected',
    'Orlov Whitfield',
    'Washington',
  ],
  ['Whitfield could meet Bondar as early as next week.', 'bilateral-summit', 'expected', 'Bondar Whitfield', null],
  [
    'A meeting between Orlov and Bondar is likely in the coming weeks.',
    'bilateral-summit',
    'expected',
    'Bondar Orlov',
    null,
  ],
  [
    'A second meeting seems likely, perhaps in Moscow, but no date has been set for one.',
    'bilateral-summit',
    'expected',
    'Orlov Whitfield',
    'Moscow',
  ],
  ['Whitfield is likely to phone Lindt on Sunday.', 'phone-call', 'expected', 'Lindt Whitfield', null],
  [
    'Aides expect the two presidents to meet again before winter.',
    'bilateral-summit',
    'expected',
    'Orlov Whitfield',
    null,
  ],
  [
    'Smirin said that a call between Orlov and Bondar was being prepared.',
    'phone-call',
    'announced',
    'Bondar Orlov',
    null,
  ],
  ['Orlov refused to meet Bondar.', 'bilateral-summit', 'rejected', 'Bondar Orlov', null],
  ['Smirin said Orlov would not meet Bondar.', 'bilateral-summit', 'rejected', 'Bondar Orlov', null],
  [
    'There are no plans for a call between Orlov and Bondar, Smirin said.',
    'phone-call',
    'rejected',
    'Bondar Orlov',
    null,
  ],
  [
    'The visit of Orlov to Washington has been put off until spring.',
    'bilateral-summit',
    'postponed',
    'Orlov Whitfield',
    'Washington',
  ],
  [
    "Whitfield's trip to Moscow will not take place, the White House said.",
    'bilateral-summit',
    'cancelled',
    'Orlov Whitfield',
    'Moscow',
  ],
  ['Whitfield called off her visit to Moscow.', 'bilateral-summit', 'cancelled', 'Orlov Whitfield', 'Moscow'],
  ['On the flight home Whitfield telephoned Bondar.', 'phone-call', 'held', 'Bondar Whitfield', null],
  ['Whitfield later called Lindt and Bondar.', 'phone-call', 'held', 'Bondar Lindt Whitfield', null],
  [
    'After the summit Whitfield briefed Bondar and NATO on the talks.',
    'consultations',
    'held',
    'Bondar NATO Whitfield',
    null,
  ],
  ['Orlov has since briefed Lindt by telephone.', 'phone-call', 'held', 'Lindt Orlov', null],
  [
    'Whitfield and Bondar spoke for an hour on Sunday.',
    'meeting|bilateral-summit|phone-call',
    'held',
    'Bondar Whitfield',
    null,
  ],
  [
    'Hours after the talks Bondar met European leaders in Brussels.',
    'multilateral-summit',
    'held',
    'Bondar leaders',
    'Brussels',
  ],
  ['European leaders will confer by video on Sunday.', 'phone-call', 'announced', 'leaders', null],
  [
    'Lindt will hold a video conference with European leaders on Wednesday.',
    'phone-call',
    'announced',
    'Lindt leaders',
    null,
  ],
  [
    'European leaders will gather in Brussels on Monday to discuss the outcome.',
    'multilateral-summit|consultations',
    'announced',
    'leaders',
    'Brussels',
  ],
  [
    'Whitfield will report to Bondar in Kyiv on Tuesday.',
    'bilateral-summit|consultations',
    'announced',
    'Bondar Whitfield',
    'Kyiv',
  ],
  [
    'Bondar will join Whitfield and Orlov at the next round.',
    'trilateral-summit',
    'announced',
    'Bondar Orlov Whitfield',
    null,
  ],
  [
    "“I'll see you again very soon,” Whitfield told Orlov.",
    'bilateral-summit',
    'announced|expected',
    'Orlov Whitfield',
    null,
  ],
  ['“Next time in Moscow,” Orlov said.', 'bilateral-summit', 'proposed', 'Orlov Whitfield', 'Moscow'],
  ['“We will meet again,” Orlov said.', 'bilateral-summit', 'announced|expected', 'Orlov Whitfield', null],
  [
    '“I will be calling Iryna Bondar,” she said, Whitfield told reporters.',
    'phone-call',
    'announced',
    'Bondar Whitfield',
    null,
  ],
  [
    'Smirin confirmed that Orlov would visit Washington in September.',
    'bilateral-summit',
    'announced|confirmed',
    'Orlov Whitfield',
    'Washington',
  ],
  [
    'Preparations for a meeting of Whitfield, Orlov and Bondar have begun.',
    'trilateral-summit',
    'announced',
    'Bondar Orlov Whitfield',
    null,
  ],
  [
    'Bondar heads to Washington for talks with Whitfield',
    'bilateral-summit',
    'announced',
    'Bondar Whitfield',
    'Washington',
  ],
  ['Whitfield to brief Bondar on Monday', 'consultations', 'announced', 'Bondar Whitfield', null],
];

describe('a follow-up meeting in the words of newspapers', () => {
  it.each(meetings)('%s', (text, ...[kinds, statuses, people, place]) => {
    const found = followUpsBehind(text);
    expect(found).toHaveLength(1);
    const [meeting] = found;
    expect(kinds.split('|')).toContain(meeting?.kind);
    expect(statuses.split('|')).toContain(meeting?.status);
    expect(lastNames(meeting?.participants ?? [])).toBe(people);
    expect(meeting?.place).toBe(place);
  });

  it('finds two meetings in one sentence', () => {
    const found = followUpsBehind('Whitfield will meet Lindt in Berlin on Monday and then call Bondar.');
    expect(found.map(({ participants }) => lastNames(participants))).toEqual(['Lindt Whitfield', 'Bondar Whitfield']);
  });
});

describe('who meets where bodies and officials do', () => {
  it.each([
    ['Military chiefs of NATO countries will hold a video conference on Tuesday.', 'phone-call announced NATO'],
    ['NATO ambassadors will gather in Brussels on Monday.', 'consultations announced NATO'],
    ['European envoys will meet in Brussels on Sunday.', 'consultations announced European envoys'],
    ['Negotiators from Kyiv and Moscow are expected to meet in Oslo.', 'consultations expected Russia Ukraine'],
    ['Whitfield will meet Ukrainian officials in Oslo.', 'consultations announced Clara Whitfield Ukraine'],
    ['Bondar will accompany Lindt to the White House on Monday.', 'bilateral-summit announced Hugo Lindt Iryna Bondar'],
    [
      "Bondar backed Whitfield's proposal for a three-way meeting.",
      'trilateral-summit proposed Clara Whitfield Iryna Bondar Pavel Orlov',
    ],
    [
      'If all works out, a meeting with Bondar will follow, Whitfield said.',
      'bilateral-summit announced Clara Whitfield Iryna Bondar',
    ],
  ])('%s', (text, expected) => {
    const [found] = followUpsBehind(text);
    const people = (found?.participants ?? []).toSorted((a, b) => (a < b ? -1 : 1)).join(' ');
    expect(`${found?.kind ?? ''} ${found?.status ?? ''} ${people}`).toBe(expected);
  });
});

describe('the meeting that an earlier sentence spoke of', () => {
  const first = 'Whitfield is arranging a meeting between Orlov and Bondar.';
  it.each([
    ['It could take place within two weeks, Lindt said.', 'expected Iryna Bondar Pavel Orlov', null],
    ['Vienna was prepared to host the talks.', 'proposed Austria Iryna Bondar Pavel Orlov', 'Vienna'],
  ])('%s', (text, expected, place) => {
    const found = followUpsBehind(`${first} ${text}`).at(-1);
    const people = (found?.participants ?? []).toSorted((a, b) => (a < b ? -1 : 1)).join(' ');
    expect([`${found?.status ?? ''} ${people}`, found?.place]).toEqual([expected, place]);
  });
});

describe('what only sounds like one', () => {
  it.each([
    ['No date for the next meeting was set.'],
    ['Whitfield and Orlov met for three hours.'],
    ['The talks will be remembered for their brevity, Lindt said.'],
    ['The summit will change little, analysts said.'],
    ['Orlov is expected to demand more at home, analysts said.'],
    ['Lindt will visit a car factory in Saxony on Monday.'],
    ['Whitfield will address Congress next week.'],
    ['Whitfield spoke to reporters on Air Force One on Sunday.'],
    ['Whitfield will meet donors in Florida on Monday.'],
    ['Lindt meets his cabinet every Wednesday.'],
    ['The parliament in Kyiv will meet on Tuesday.'],
    ['If Orlov agreed, Whitfield would host a second summit.'],
    ['Diplomats wonder whether the two will ever meet again.'],
    ['Orlov told reporters that he would sleep on the flight.'],
    ['In 2029 Orlov had invited Whitfield to Sochi.'],
    ['The meeting lasted longer than planned.'],
    ['Whitfield welcomed Orlov on the red carpet.'],
    ['Smirin said the talks were held in a good spirit.'],
    ['The central bank of Russia will meet on Friday.'],
    ['Whitfield called the talks productive on Sunday.'],
    ['Orlov visited the graves of airmen after the talks.'],
    ['Whitfield, who met Bondar in February, praised the talks.'],
    ['Neither side proposed another meeting.'],
  ])('%s', (text) => {
    expect(followUpsBehind(text)).toEqual([]);
  });
});

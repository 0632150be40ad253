import { prose } from '#testing';
import fc from 'fast-check';
import { memoryCopyIndex } from './memory-copy-index.js';
import { wordingOf } from './wording.js';

/** An invented agency's report. */
const report = [
  'PORT VELL (Northern Wire) - Envoys of the two river states left the harbour fort on Sunday without a signed paper, but agreed to keep their technical teams in the town for another week, three officials familiar with the talks told Northern Wire.',
  'The teams are to go on working on a list of prisoners and on the reopening of the lower lock, which has been shut since the shelling of the canal in March. Grain barges have been waiting on both sides of it ever since.',
  'Foreign Minister Ada Holm told reporters on the pier that the hardest question had been put off. “We know what the other side wants and they know what we cannot give, and still nobody got up from the table,” she said.',
  'Her counterpart Jon Weller made no statement before his car left for the airfield. His ministry said later that a date for a meeting of the two presidents would be named once the list of prisoners was complete.',
  'About four thousand families have left the lower valley since the spring, according to the district office, which runs two camps near the lock with the help of volunteers.',
];
/** Another house's own report of the same afternoon. */
const other = [
  'No treaty, no handshake, no joint picture: when the delegations came out of the harbour fort after nine hours, only one of the two ministers stopped at the microphones.',
  '“We know what the other side wants and they know what we cannot give, and still nobody got up from the table,” Ada Holm said, her coat still over her arm. She took two questions and answered one.',
  'People in Port Vell had hoped for more. The baker at the quay had kept his shop open all night, and the ferry crews had hung out flags of both states, which were taken down again before dark.',
  'What stays is a promise to talk. Diplomats of the guarantor states, who had carried papers from one wing of the fort to the other, said the text was four fifths done.',
];
const communique =
  'The presidency of the river conference thanks both delegations for their work. It notes that the exchange of lists will begin on Tuesday under the eye of the observers, that the lower lock will be inspected by engineers of both sides before the end of the month, and that the pause in fighting along the canal is extended by thirty days. It calls on all commanders to respect it. The presidency will convene the next round in Port Vell and will inform the guarantor states of its date.';
const footer =
  'Subscribe to the Morning Harbour, the newsletter that tells you what matters before breakfast. You can unsubscribe at any time.';

const told = (...paragraphs: readonly string[]) => paragraphs.join('\n');
const own = (subject: string, words = 40) => prose(subject, words);
const whole = told(...report);

/** Whether the second is a copy of the first. */
async function isCopy(first: string, second: string): Promise<boolean> {
  const claim = memoryCopyIndex();
  await claim('first', wordingOf(first));
  return (await claim('second', wordingOf(second))) !== null;
}

const versions: Readonly<Record<string, string>> = {
  'the first half': told(...report.slice(0, 3)),
  'the first third, with a house’s lines': told(
    ...report.slice(0, 2),
    'Read more: What the lock means for grain',
    footer,
  ),
  'with another lead and headline': told('Talks end in Port Vell', own('lead'), ...report.slice(1)),
  'with a paragraph dropped and the others in another order': told(...[0, 3, 1, 4].map((i) => report[i]!)),
  'in the spelling of another house': whole
    .replaceAll('harbour', 'harbor')
    .replace('four thousand', '4,000')
    .replaceAll('Port Vell', 'Portvell')
    .replaceAll('told', 'said to'),
  'with paragraphs of its own between': told(report[0]!, own('aside', 50), ...report.slice(1), own('ending', 50)),
  'brought up to date': told(own('news', 60), ...report.slice(0, 4), own('later', 20)),
};

const others: Readonly<Record<string, string>> = {
  'another report that has the same quotation': told(...other),
  'an article that quotes it at length': told(own('comment', 90), `“${report.slice(0, 2).join(' ')}”`, own('view', 60)),
  'a digest that has one paragraph of it': told(own('one', 70), own('two', 70), report[1]!, own('three', 70)),
};

describe('a copy', () => {
  it.each(Object.keys(versions))('is a text %s, whichever came first', async (name) => {
    expect(await isCopy(whole, versions[name]!)).toBe(true);
    expect(await isCopy(versions[name]!, whole)).toBe(true);
  });

  it.each(Object.keys(others))('is not %s, whichever came first', async (name) => {
    expect(await isCopy(whole, others[name]!)).toBe(false);
    expect(await isCopy(others[name]!, whole)).toBe(false);
  });

  it('is none of two articles that hold the same statement, in quotation marks or not', async () => {
    for (const [one, two] of [
      [communique, communique],
      [`“${communique}”`, communique],
    ] as const)
      expect(await isCopy(told(own('here', 110), one), told(two, own('there', 110)))).toBe(false);
  });

  it('is none of two reports that tell one background between their paragraphs, and is a text cut sentence by sentence', async () => {
    const background = ['lock', 'barges', 'camps'].map((each) => own(each, 30));
    const between = (paper: string) =>
      told(own(paper, 30), ...background.flatMap((each, i) => [each, own(`${paper}${i}x`, 30)]));
    expect(await isCopy(between('courier'), between('ledger'))).toBe(false);
    const sentences = Array.from({ length: 10 }, (_, i) => [own(`kept${i}x`, 9), own(`cut${i}x`, 13)] as const);
    const cut = (house: string) => sentences.map(([kept], i) => `${kept} ${own(`${house}${i}x`, 13)}`).join(' ');
    expect(await isCopy(sentences.flat().join(' '), cut('other'))).toBe(true);
  });

  it('is none of the daily letters of one house', async () => {
    const letter = (day: string) =>
      told(
        'Good morning from the foreign desk. Here is what you need to know today.',
        own(`${day}one`),
        'On the ground',
        own(`${day}two`),
        'That is all for today. Tell us what you think: we read every letter that reaches us.',
      );
    expect(await isCopy(letter('monday'), letter('tuesday'))).toBe(false);
  });

  it('is a short item whose words were changed here and there, and not one that shares a phrase', async () => {
    const short =
      'The lower lock at Port Vell will open on Tuesday, the district office said, for the first time since March.';
    expect(await isCopy(short, short.replace('Tuesday', 'Wednesday'))).toBe(true);
    expect(
      await isCopy(
        short,
        'Grain prices fell on word that the lower lock at Port Vell will open soon, traders on the exchange in Karsk said.',
      ),
    ).toBe(false);
  });

  it('is no report of a line that came first, and is the line where the report came first', async () => {
    const line = report[0]!.split(', but')[0]!.split(' - ')[1]!;
    expect(await isCopy(line, whole)).toBe(false);
    expect(await isCopy(whole, line)).toBe(true);
    const claim = memoryCopyIndex();
    await claim('line', wordingOf(line));
    await claim('report', wordingOf(whole));
    expect(await claim('another', wordingOf(told(own('lead'), line, own('more', 150))))).toBeNull();
  });

  it('goes to the same origin in whatever order the texts come that share most of their words', async () => {
    const near = [
      whole,
      ...['in the spelling of another house', 'with another lead and headline', 'brought up to date'].map(
        (name) => versions[name]!,
      ),
    ];
    const texts = [...near.map((text, i) => ({ id: `w${i}`, text })), { id: 'other', text: told(...other) }].map(
      ({ id, text }) => ({ id, wording: wordingOf(text) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(texts, { minLength: texts.length }), async (shuffled) => {
        const claim = memoryCopyIndex();
        const origins = new Map<string, string>();
        for (const { id, wording } of shuffled) origins.set(id, (await claim(id, wording))?.origin ?? id);
        expect(new Set(near.map((_, i) => origins.get(`w${i}`))).size).toBe(1);
        expect(origins.get('other')).toBe('other');
      }),
      { numRuns: 40 },
    );
  });
});

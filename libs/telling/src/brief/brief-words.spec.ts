import * as en from '../languages/en/index.js';
import type { ToldAbout, ToldBrief, ToldCoverage, ToldLine, ToldMeeting } from './shapes.js';
import { matterSigns } from './signs.js';
import { tellingIn } from './telling-in.js';

const { backingWords, byActor, byDate, byEvent, changeWords, emptinessOf, nothingUnseen, stateOf, unseenIn } =
  tellingIn(en);

const silent: ToldCoverage = {
  ...{ items: 0, relevant: 0, copies: 0, unreadable: 0, notUnderstood: 0, languages: [], pending: 0, parked: 0 },
  sources: { total: 2, failing: [], holed: [] },
};

function line(about: ToldAbout, rest: Partial<ToldLine>): ToldLine {
  return {
    ...{ matter: JSON.stringify(about), kind: about.kind, about, value: 'agreed', since: '2031-05-01T10:00:00Z' },
    ...{ former: null, turns: 1, instead: null, origins: 1, articles: 1, copies: 0, claimants: [] },
    ...{ contradicted: false, overdue: false, due: null, ...rest },
  };
}
const outcome = (topic: string, rest: Partial<ToldLine> = {}) => line({ kind: 'outcome', topic, parties: [] }, rest);
const meeting = (
  place: string,
  rest: Partial<ToldLine> = {},
  perhapsOf: string | null = null,
): ToldLine & ToldMeeting => ({
  ...line(
    { kind: 'meeting', meetingKind: 'meeting', participants: ['Ada', 'Bo'], place, when: null },
    { value: 'announced', ...rest },
  ),
  perhapsOf,
});
const reaction = (actor: string, toward: string, rest: Partial<ToldLine> = {}) =>
  line({ kind: 'reaction', actor, role: null, affiliation: null, toward }, { value: 'positive', ...rest });
const brief = (rest: Partial<ToldBrief>): ToldBrief => {
  return { asOf: '2031-05-02T00:00:00Z', outcomes: [], meetings: [], reactions: [], coverage: silent, ...rest };
};
const linesOf = (of: ToldBrief) => stateOf(of).parts.flatMap(({ lines }) => lines);
const day = (on: string) => ({ due: { from: on, to: on } });

describe('the state in a dozen lines', () => {
  it('has one line for each status with all that stands so, and marks what is contradicted', () => {
    const outcomes = [outcome('ceasefire', { contradicted: true }), outcome('trade', { value: 'rejected' }), outcome('energy')]; // oxfmt-ignore
    expect(linesOf(brief({ outcomes }))).toMatchObject([
      {
        value: 'agreed',
        parts: [
          { words: 'Ceasefire', contradicted: true },
          { words: 'Energy', contradicted: false },
        ],
      },
      { value: 'rejected', parts: [{ words: 'Trade' }] },
    ]);
  });

  it('says by whose word alone something stands', () => {
    const claimed = outcome('energy', { claimants: ['Ada', 'Bo', 'Cy', 'Dee'] });
    const [state] = linesOf(brief({ outcomes: [outcome('ceasefire', { claimants: ['Ada'] }), claimed] }));
    const words = ['Ceasefire (according to Ada)', 'Energy (according to Ada, Bo and 2 more)'];
    expect(state?.parts.map((part) => part.words)).toEqual(words);
    expect(backingWords(claimed).at(-1)).toBe('all by the word of Ada, Bo and 2 more');
  });

  it('tells the nearest meetings with their days, and how many more there are', () => {
    const meetings = ['2031-06-04', '2031-06-01', '2031-06-03', '2031-06-02'].map((on) => meeting(on, day(on)));
    const lines = linesOf(brief({ meetings }));
    expect(lines.map(({ parts, more }) => [parts[0]?.words, more])).toEqual([
      ['Ada and Bo, 2031-06-01, 1\u00a0June 2031', 0],
      ['Ada and Bo, 2031-06-02, 2\u00a0June 2031', 0],
      ['Ada and Bo, 2031-06-03, 3\u00a0June 2031', 1],
    ]);
  });

  it('tells a meeting that may be another one with that one', () => {
    const turku = meeting('Turku');
    const meetings = [turku, meeting('Bergen'), meeting('', {}, turku.matter)];
    expect(byEvent(meetings).map(({ perhaps }) => perhaps.length)).toEqual([1, 0]);
    expect(linesOf(brief({ meetings })).map(({ parts }) => parts[0]?.words)).toHaveLength(2);
  });

  it('names once who stands so toward several things, and leaves out whom there is no room for', () => {
    const actors = ['Ada', 'Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gus'];
    const reactions = actors.map((actor, at) => reaction(actor, at === 1 ? 'counterpart' : 'summit'));
    const [first] = linesOf(brief({ reactions }));
    expect(first?.parts.map(({ words }) => words)).toEqual(['Ada', 'Bo', 'Cy', 'Di', 'Ed']);
    expect(first?.more).toBe(2);
  });

  it('never has more than a dozen lines, whatever is reported', () => {
    const outcomes = Object.keys(matterSigns.outcome).map((value) => outcome(value, { value }));
    const meetings = Array.from({ length: 9 }, (_, at) => meeting(String(at), day(`2031-06-0${String(at + 1)}`)));
    const reactions = Object.keys(matterSigns.reaction).map((value) => reaction(value, 'summit', { value }));
    const all = brief({ outcomes, meetings, reactions });
    expect([linesOf(all).length, stateOf(all).latest === null]).toEqual([11, false]);
    expect(stateOf(all).parts.map(({ title }) => title)).toEqual(['Outcomes', 'Next', 'Reactions']);
  });

  it('says what changed last', () => {
    const outcomes = [outcome('trade'), outcome('energy', { since: '2031-05-01T11:00:00Z' })];
    expect(stateOf(brief({ outcomes })).latest?.about).toMatchObject({ topic: 'energy' });
    expect(stateOf(brief({})).latest).toBeNull();
  });
});

describe('a line', () => {
  it('is borne out by origins; articles of their own and copies are told where there are any', () => {
    const words = (origins: number, articles: number, copies: number) =>
      backingWords({ origins, articles, copies, claimants: [] }).join(', ').replaceAll('\u00a0', ' ');
    expect(words(1, 1, 0)).toBe('1 origin');
    expect(words(3, 17, 14)).toBe('3 origins, 14 copies');
    expect(words(2, 6, 1)).toBe('2 origins, 5 articles, 1 copy');
  });

  it('says what it was before', () => {
    const instead = { from: '2031-06-01', to: '2031-06-01' };
    expect(changeWords({ kind: 'meeting', former: null, turns: 1, instead: null })).toBe('first reported so');
    expect(changeWords({ kind: 'outcome', former: 'not-agreed', turns: 2, instead: null })).toBe('before: not agreed');
    expect(changeWords({ kind: 'meeting', former: 'announced', turns: 2, instead })).toBe(
      'before: for 1\u00a0June 2031',
    );
    expect(changeWords({ kind: 'reaction', former: 'positive', turns: 5, instead: null })).toBe(
      'turned 4 times, before: positive',
    );
  });
});

describe('the parts of the brief', () => {
  it('have meetings by date: to come first, then without a day, overdue, held, and off', () => {
    const meetings = [
      meeting('off', { value: 'cancelled' }),
      meeting('held', { value: 'held', ...day('2031-05-01') }),
      meeting('late', { overdue: true, ...day('2031-04-01') }),
      meeting('some day'),
      meeting('June', day('2031-06-01')),
      meeting('May', day('2031-05-20')),
    ];
    const places = byDate(meetings).map(({ title, lines }) => [
      title,
      ...lines.map(({ about }) => (about.kind === 'meeting' ? about.place : '')),
    ]);
    expect(places).toEqual([
      [en.groupWords.dated, 'May', 'June'],
      [en.groupWords.undated, 'some day'],
      [en.groupWords.overdue, 'late'],
      [en.groupWords.held, 'held'],
      [en.groupWords.off, 'off'],
    ]);
  });

  it('have reactions by actor, with all that one actor spoke of together', () => {
    const reactions = [reaction('Bo', 'summit'), reaction('Ada', 'summit'), reaction('Bo', 'counterpart')];
    expect(byActor(reactions).map(({ title, lines }) => [title, lines.length])).toEqual([
      ['Bo', 2],
      ['Ada', 1],
    ]);
  });
});

describe('what is not there', () => {
  const seen = { ...silent, items: 9, relevant: 4 };

  it.each([
    ['no source is polled', { ...silent, sources: { total: 0, failing: [], holed: [] } }, true, /add one/],
    ['every source fails', { ...silent, sources: { total: 1, failing: ['a'], holed: [] } }, true, /Every source fails/],
    ['nothing came in', silent, false, /no article yet/],
    ['what came in waits', { ...seen, pending: 2 }, false, /2.articles wait/],
    ['nothing is about the summit', { ...seen, relevant: 0 }, false, /none of them is about/],
    ['nothing is understood', { ...seen, notUnderstood: 4 }, true, /not understood/],
    ['nobody says so', seen, false, /Nothing is wrong.*none says so/],
    ['it is a past moment', null, false, /at that moment/],
  ])('is explained, and whether that is good: %s', (_, coverage, bad, why) => {
    const emptiness = emptinessOf('outcome', coverage);
    expect(emptiness.bad).toBe(bad);
    expect(emptiness.why).toMatch(why);
  });

  it('is told line by line, each with the list behind it', () => {
    const languages = [
      { lang: 'ru', items: 2 },
      { lang: 'de', items: 1 },
    ];
    const lacks = { ...seen, notUnderstood: 3, languages, unreadable: 1, parked: 1, pending: 1 };
    const unseen = unseenIn({ ...lacks, sources: { total: 5, failing: ['a'], holed: ['b', 'c'] } });
    expect(unseen.map(({ words, to, bad }) => [words.replaceAll('\u00a0', ' '), to, bad])).toEqual([
      ['3 relevant articles in languages that are not understood', '/items?q=-is%3Aunderstood', false],
      ['1 page could not be read', '/items?q=verdict%3Aunreadable', false],
      ['1 article waits to be read', '/items?q=verdict%3Apending', false],
      ['1 of 5 sources fails', '/feeds/a', true],
      ['2 sources had a hole in their coverage', '/feeds?show=holes', true],
      ['1 event of the log is set aside', '/queues', true],
    ]);
    expect(unseen[0]?.meaning).toContain('2 in Russian and 1 in German');
  });

  it('is nothing where all was read and every source answers', () => {
    expect(unseenIn(seen)).toEqual([]);
    expect(nothingUnseen(seen)).toMatch(/Every page that came in was read/);
  });
});

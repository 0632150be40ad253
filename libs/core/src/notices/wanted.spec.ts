import { aReport, hoursLater, recorded } from '#testing';
import type { SummitFact } from '../summit/events.js';
import { everything, type NoticeFilter } from './notice-filter.js';
import { wanted } from './wanted.js';
import { noticeFor } from './notice.js';

const { article, textHash, claim } = aReport();
const because = { article, textHash, claim };
const happened = { at: hoursLater(1), precision: 'minute' } as const;
const noticeOf = (fact: SummitFact) => noticeFor(recorded(fact, { subject: 'outcome:ceasefire', version: 3 }))!;
const change = { from: 'proposed', value: 'agreed', because, baseline: false } as const;
const changed = noticeOf({ type: 'outcome-status-changed.v1', happened, data: { ...change, origins: 2 } });
const first = noticeOf({ type: 'outcome-reported.v1', happened, data: { value: 'agreed', because, origins: 1, baseline: false } }); // oxfmt-ignore
const official = noticeOf({ type: 'outcome-status-changed.v1', happened, data: { ...change, origins: 1, official: true } }); // oxfmt-ignore
const gone = noticeOf({ type: 'matter-withdrawn.v1', happened, data: { from: 'agreed', baseline: false, of: 2 } });
const backed = noticeOf({
  type: 'matter-corroborated.v1',
  happened,
  data: {
    ...{ value: 'agreed', because, baseline: false },
    before: { origins: 2, official: false },
    after: { origins: 3, official: true },
  },
});
const passes = (notice: typeof changed, filter: Partial<NoticeFilter>) => wanted(notice, { ...everything, ...filter });

describe('a filter', () => {
  it('lets all changes pass where it names nothing', () => {
    expect([changed, first, official, gone].map((notice) => wanted(notice, everything))).toEqual([true, true, true, true]); // oxfmt-ignore
  });

  it.each<[string, Partial<NoticeFilter>, boolean]>([
    ['the kind and the new value', { kinds: ['outcome', 'meeting'], to: ['agreed'] }, true],
    ['another kind', { kinds: ['reaction'] }, false],
    ['another new value', { to: ['denied'] }, false],
    ['the value before', { from: ['proposed', 'none'] }, true],
    ['what is new', { from: ['none'] }, false],
    ['the topic', { topics: ['ceasefire'] }, true],
    ['another topic', { topics: ['sanctions'] }, false],
    ['a party, in any case of letters', { actors: ['NORTHLAND'] }, true],
    ['somebody else', { actors: ['Nobody'] }, false],
    ['as many origins as there are', { minOrigins: 2 }, true],
    ['more origins', { minOrigins: 3 }, false],
    ['an official word that is missing', { official: true }, false],
  ])('keeps to %s', (_name, filter, expected) => {
    const notice = { ...changed, actors: ['Northland', 'Southland'] };
    expect(passes(notice, filter)).toBe(expected);
  });

  it('takes the word of those concerned for official', () => {
    expect(passes(official, { official: true })).toBe(true);
    expect(passes(official, { minOrigins: 2 })).toBe(false);
  });

  it('hears that a state is better borne out only where that makes it wanted', () => {
    expect(wanted(backed, everything)).toBe(false);
    expect(passes(backed, { minOrigins: 2 })).toBe(false);
    expect(passes(backed, { minOrigins: 3 })).toBe(true);
    expect(passes(backed, { minOrigins: 5 })).toBe(false);
    expect(passes(backed, { official: true })).toBe(true);
    expect(passes(backed, { minOrigins: 3, to: ['denied'] })).toBe(false);
  });

  it('hears of a meeting that may be one told before, unless it wants each once', () => {
    const repeated = { ...first, perhapsOf: 'meeting:meeting.clara-whitfield.pavel-orlov' };
    expect([{}, { distinct: false }, { distinct: true }].map((filter) => passes(repeated, filter))).toEqual([true, true, false]); // oxfmt-ignore
    expect(passes(first, { distinct: true })).toBe(true);
  });

  it('hears that what it wanted to hear is taken back, however well that was borne out', () => {
    expect(passes(gone, { minOrigins: 5, official: true, to: ['agreed'] })).toBe(true);
    expect(passes(gone, { to: ['denied'] })).toBe(false);
    expect(passes(gone, { topics: ['sanctions'] })).toBe(false);
  });
});

import fc from 'fast-check';
import { askItems } from './ask-items.js';
import { AskSlip, type Slip } from './slip.js';

const actors = [{ name: 'Ada Brink', aliases: ['Brink', 'the prime minister'] }];
const now = '2025-08-16T12:00:00.000Z';
const ask = (typed: string) => askItems(typed, now, actors);

/** The slip, and the filter as it reads with what it says instead. */
function slipIn(typed: string): Slip & { readonly mended: string | undefined } {
  try {
    ask(typed);
  } catch (error) {
    if (!(error instanceof AskSlip)) throw error;
    const { at, length, instead } = error.slip;
    const mended = instead === undefined ? undefined : typed.slice(0, at) + instead + typed.slice(at + length);
    return { ...error.slip, mended };
  }
  throw new Error(`no slip in ${typed}`);
}

describe('the filter language', () => {
  it('takes keys, lists, signs, phrases and open words together', () => {
    const typed =
      'verdict:relevant source:"Harbour  Wire" lang:ru,de since:2025-08-14 -is:copy "exact phrase" word* -never';
    expect(ask(typed)).toEqual([
      { on: 'verdict', not: false, values: ['relevant'] },
      { on: 'source', not: false, values: ['harbour wire'] },
      { on: 'lang', not: false, values: ['ru', 'de'] },
      { on: 'since', at: '2025-08-14T00:00:00.000Z' },
      { on: 'trait', not: true, values: ['copy'] },
      { on: 'words', not: false, words: ['exact', 'phrase'], open: false },
      { on: 'words', not: false, words: ['word'], open: true },
      { on: 'words', not: true, words: ['never'], open: false },
    ]);
  });

  it.each([
    ['', []],
    ['   ', []],
    ['a - " " * — b', ['a', 'b'].map((word) => ({ on: 'words', not: false, words: [word], open: false }))],
    ['U.S.', [{ on: 'words', not: false, words: ['U', 'S'], open: false }]],
    ['"verdict:copy"', [{ on: 'words', not: false, words: ['verdict', 'copy'], open: false }]],
    ['"tal*"', [{ on: 'words', not: false, words: ['tal'], open: false }]],
    ['VERDICT:Copy', [{ on: 'verdict', not: false, values: ['copy'] }]],
    ['source:"a, b",c', [{ on: 'source', not: false, values: ['a, b', 'c'] }]],
    ['topic:Ceasefire,territory', [{ on: 'topic', not: false, values: ['ceasefire', 'territory'] }]],
    ['-actor:"The Prime  Minister"', [{ on: 'actor', not: true, values: ['ada brink'] }]],
    ['matter:outcome:ceasefire', [{ on: 'matter', not: false, values: ['outcome:ceasefire'] }]],
    ['topic:trade topic:energy', ['trade', 'energy'].map((value) => ({ on: 'topic', not: false, values: [value] }))],
    ['12:30', [{ on: 'words', not: false, words: ['12', '30'], open: false }]],
    ['is:copy is:revised', [['copy'], ['revised']].map((values) => ({ on: 'trait', not: false, values }))],
  ])('reads %p', (typed, conditions) => {
    expect(ask(typed)).toEqual(conditions);
  });

  it.each([
    ['since:2025-08-14', '2025-08-14T00:00:00.000Z'],
    ['until:2025-08-14', '2025-08-15T00:00:00.000Z'],
    ['since:2025-08-14T09:30', '2025-08-14T09:30:00.000Z'],
    ['until:2025-08-14T09:30+02:00', '2025-08-14T07:30:00.000Z'],
    ['since:36h', '2025-08-15T00:00:00.000Z'],
    ['since:2w', '2025-08-02T12:00:00.000Z'],
    ['since:yesterday', '2025-08-15T00:00:00.000Z'],
    ['until:today', '2025-08-17T00:00:00.000Z'],
  ])('counts %s to %s', (typed, at) => {
    expect(ask(typed)).toEqual([{ on: typed.slice(0, 5), at }]);
  });

  it.each([
    ['talks verdict:relevent', 'unknown-value', 14, 'talks verdict:relevant'],
    ['verdict:irrelevant', 'unknown-value', 8, 'verdict:not-relevant'],
    ['verdict:copy,pendign', 'unknown-value', 13, 'verdict:copy,pending'],
    ['verdict:blue', 'unknown-value', 8, undefined],
    ['verdcit:copy', 'unknown-key', 0, 'verdict:copy'],
    ['talks -publisher:Wire', 'unknown-key', 6, 'talks -source:Wire'],
    ['constructor:x', 'unknown-key', 0, '"constructor:x"'],
    ['https://news.example/a', 'unknown-key', 0, '"https://news.example/a"'],
    ['Trump: we agreed', 'unknown-key', 0, '"Trump:" we agreed'],
    ['verdict:', 'no-value', 0, undefined],
    ['lang:en,', 'no-value', 0, undefined],
    ['😀', 'no-word', 0, undefined],
    ['((((', 'no-word', 0, undefined],
    ['verdict:copy -"…" *', 'no-word', 13, undefined],
    ['topic:ceasfire', 'unknown-value', 6, 'topic:ceasefire'],
    ['quotes:Brink', 'unknown-key', 0, 'actor:Brink'],
    ['lang:russian', 'unknown-value', 5, 'lang:ru'],
    ['lang:%', 'unknown-value', 5, undefined],
    ['since:14.8.2025', 'unknown-value', 6, 'since:2025-08-14'],
    ['since:2025-02-30', 'unknown-value', 6, undefined],
    ['since:soon', 'unknown-value', 6, undefined],
    ['-since:7d', 'not-negatable', 0, 'until:7d'],
    ['lang:ru lang:de', 'given-twice', 8, 'lang:ru '],
    ['a "b c ', 'open-quote', 2, 'a "b c" '],
    ['source:"Harbour', 'open-quote', 7, 'source:"Harbour"'],
    ['a OR b', 'operator', 2, 'a  b'],
    ['NOT b', 'operator', 0, '- b'],
    ['x'.repeat(1001), 'too-long', 1000, undefined],
    ['x '.repeat(41), 'too-long', 80, undefined],
  ])('says of %p that it is an %s at %d, and what could stand there', (typed, kind, at, mended) => {
    expect(slipIn(typed)).toMatchObject({ kind, at, mended });
  });

  it('answers whatever is typed with conditions or with a slip inside of it, and what it proposes is no such slip', () => {
    const part = fc.constantFrom('verdict:', 'copy', '"', '-', '*', ' ', ',', 'is:', 'x', 'since:', '2025-08-14', 'OR', 'é', '会', ':', '\u0301', '😀'); // oxfmt-ignore
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part, { maxLength: 12 }).map((all) => all.join('')),
    );
    const law = fc.property(typed, (text) => {
      let slip: Slip | undefined;
      try {
        ask(text);
      } catch (error) {
        if (!(error instanceof AskSlip)) throw error;
        slip = error.slip;
      }
      if (slip === undefined) return;
      expect(slip.at).toBeGreaterThanOrEqual(0);
      expect(slip.length).toBeGreaterThanOrEqual(0);
      expect(slip.at + slip.length).toBeLessThanOrEqual(text.length);
    });
    fc.assert(law, { numRuns: 500 });
  });
});

import { anArticle, anOutcome, aReport, findingsRecorded, hoursLater, recorded, someFindings } from '#testing';
import fc from 'fast-check';
import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import type { ArticleHeader } from '../findings/events.js';
import { countOrigins, reportsOf } from './report.js';

const by = (id: string, name = `Paper of ${id}`, origin = id) =>
  aReport({ article: anArticle({ id, publisher: { name } }), origin });

describe('independent origins', () => {
  it('are none for no reports, and one for each publisher with a text of its own', () => {
    expect(countOrigins([])).toBe(0);
    expect(countOrigins([by('a'), by('b'), by('c')])).toBe(3);
  });

  it('collapse where one text is repeated, also when the origin itself is not among the reports', () => {
    expect(countOrigins([by('a'), by('b', 'B', 'a'), by('c', 'C', 'a')])).toBe(1);
    expect(countOrigins([by('b', 'B', 'a'), by('c', 'C', 'a')])).toBe(1);
  });

  it('collapse where one publisher says it twice, however its name is written', () => {
    expect(countOrigins([by('a', 'Nordic Wire'), by('b', 'NORDIC WIRE')])).toBe(1);
  });

  it('collapse along chains of copies and publishers, in any order', () => {
    const chain = [by('a', 'A'), by('b', 'B', 'a'), by('c', 'B'), by('d', 'D', 'c'), by('e', 'E')];
    expect(countOrigins(chain)).toBe(2);
    expect(countOrigins([...chain].reverse())).toBe(2);
  });

  it('collapse where two papers print what is credited to one agency, and the agency says it itself', () => {
    const printed = (id: string) => aReport({ article: anArticle({ id, agency: 'Northern Wire' }) });
    expect(countOrigins([printed('a'), printed('b')])).toBe(1);
    expect(countOrigins([printed('a'), by('w', 'NORTHERN WIRE'), printed('b')])).toBe(1);
  });

  it('leave a paper its own report beside an agency’s that it prints', () => {
    const printed = aReport({ article: anArticle({ id: 'a', publisher: { name: 'A' }, agency: 'Northern Wire' }) });
    expect(countOrigins([printed, by('b', 'A')])).toBe(2);
    expect(countOrigins([printed, by('b', 'A'), by('c', 'C')])).toBe(3);
  });

  it('collapse within a family of publishers, and along with its copies', () => {
    const of = (id: string, family: string, origin = id) => aReport({ article: anArticle({ id, family }), origin });
    expect(countOrigins([of('a', 'Nordstrand'), of('b', 'NORDSTRAND'), of('c', 'other.example')])).toBe(2);
    expect(countOrigins([of('a', 'Nordstrand'), of('b', 'Nordstrand'), of('c', 'other.example', 'a')])).toBe(1);
  });

  it('are as many in any order', () => {
    const pick = (names: readonly string[]) => fc.constantFrom(...names);
    const report = fc.record(
      {
        id: pick(['a', 'b', 'c', 'd', 'e', 'f']),
        origin: pick(['a', 'b', 'c', 'd']),
        publisher: pick(['A', 'B', 'C', 'Wire']).map((name) => ({ name })),
        agency: pick(['Wire', 'Cable']),
        family: pick(['X', 'Y']),
      },
      { requiredKeys: ['id', 'origin', 'publisher'] },
    );
    const inTwoOrders = fc
      .array(report, { maxLength: 12 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    const count = (all: readonly (Partial<ArticleHeader> & { origin: string })[]) =>
      countOrigins(all.map(({ origin, ...header }) => aReport({ article: anArticle(header), origin })));
    fc.assert(
      fc.property(inTwoOrders, ([one, other]) => {
        expect(count(one)).toBe(count(other));
      }),
    );
  });

  it('are counted in no time for ten thousand copies and for one busy publisher', () => {
    const copies = Array.from({ length: 10_000 }, (_, i) => by(`c${i}`, `P${i}`, 'a'));
    const busy = Array.from({ length: 10_000 }, (_, i) => by(`b${i}`, 'Busy'));
    expect(countOrigins([...copies, ...busy])).toBe(2);
  });
});

describe('a report', () => {
  const findings = someFindings({ outcomes: [anOutcome(), anOutcome({ topic: 'trade' })] });
  const told = (publishedAt: string, learntAt: string) =>
    reportsOf(
      recorded(findingsRecorded({ findings, article: anArticle({ publishedAt }) }), { learntAt }),
      'outcome:trade',
    );

  it('is one article’s claim about one matter', () => {
    expect(told(hoursLater(1), hoursLater(2)).map(({ claim }) => claim.matter)).toEqual(['outcome:trade']);
  });

  it('was made when it was published, but never after we learnt of it', () => {
    expect(told(hoursLater(1), hoursLater(2))[0]?.at).toBe(hoursLater(1));
    expect(told(hoursLater(9), hoursLater(2))[0]?.at).toBe(hoursLater(2));
  });

  it('shares its hidden class with the others of its kind: there are thousands, and a class takes more than a report', () => {
    setFlagsFromString('--allow-natives-syntax');
    const sharesClass = runInThisContext('(one, other) => %HaveSameMap(one, other)') as typeof Object.is;
    const reports = Array.from({ length: 200 }, (_, n) =>
      reportsOf(recorded(findingsRecorded({ findings, words: [`w${n}`, `v${n}`] })), 'outcome:trade'),
    ).flat();
    const classes = reports.filter((one, n) => reports.findIndex((other) => sharesClass(one, other)) === n);
    expect(classes.length).toBeLessThan(10);
  });
});

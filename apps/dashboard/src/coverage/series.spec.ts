import { barOf, delayBars, healthSeries, kindSeries, originSeries, patterns, shareOf, spanWords, stepWords, ticksOf, tickWords, verdictSeries } from './series.js'; // oxfmt-ignore

const step = (kinds: Record<string, number>, verdicts: Record<string, number> = {}, health: Record<string, number> = {}) =>
  ({ at: '2031-05-01T00:00:00.000Z', kinds, verdicts, health }); // oxfmt-ignore

describe('the kinds of sources', () => {
  it('stand in the order of what they brought, each with a look of its own', () => {
    const { series } = kindSeries([step({ wire: 2, newspaper: 5 }), step({ wire: 1, unknown: 1 })]);
    expect(series.map(({ key, total }) => [key, total])).toEqual([['newspaper', 5], ['wire', 3], ['unknown', 1]]); // oxfmt-ignore
    expect(new Set(series.map(({ colour }) => colour)).size).toBe(3);
    expect(new Set(series.map(({ pattern }) => pattern)).size).toBe(3);
  });

  it('keep their looks when others overtake them', () => {
    const lookOf = (kinds: Record<string, number>) =>
      new Map(kindSeries([step(kinds)]).series.map(({ key, colour, pattern }) => [key, `${colour} ${pattern}`]));
    const [before, after] = [
      lookOf({ wire: 9, newspaper: 2 }),
      lookOf({ newspaper: 9, wire: 3, magazine: 4, government: 5 }),
    ];
    for (const kind of ['wire', 'newspaper']) expect(after.get(kind)).toBe(before.get(kind));
    expect(new Set(after.values()).size).toBe(4);
  });

  it('are no more than can be told apart: the smallest are one, and none is lost', () => {
    const kinds = { a: 9, b: 8, c: 7, d: 6, e: 5, f: 4, g: 3, h: 2, i: 1 };
    const { series, steps } = kindSeries([step(kinds)]);
    expect(series.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'other']);
    expect([series.at(-1)?.total, steps[0]?.values.other]).toEqual([6, 6]);
    expect(series.length).toBeLessThanOrEqual(patterns.length);
  });

  it('are not folded when there are just seven', () => {
    const { series } = kindSeries([step({ a: 7, b: 6, c: 5, d: 4, e: 3, f: 2, g: 1 })]);
    expect(series.map(({ key }) => key)).not.toContain('other');
  });
});

describe('the other series', () => {
  const steps = [step({}, { relevant: 3, copy: 1, pending: 2 }, { ok: 4 }), step({}, { copy: 2 }, { ok: 3, gone: 1 })];

  it('keep the order of verdicts, and set origins against copies', () => {
    expect(verdictSeries(steps).map(({ key, total }) => [key, total])).toEqual([['relevant', 3], ['copy', 3], ['pending', 2]]); // oxfmt-ignore
    expect(originSeries(steps).map(({ key, total }) => [key, total])).toEqual([['relevant', 3], ['copy', 3]]); // oxfmt-ignore
    expect([shareOf(3, 6), shareOf(0, 0)]).toEqual([50, 0]);
  });

  it('do not add up feeds over time', () => {
    expect(healthSeries(steps).map(({ key, total }) => [key, total])).toEqual([['ok', 4], ['gone', 1]]); // oxfmt-ignore
  });
});

describe('delays', () => {
  const bins = [
    { from: 0, to: 5, items: 2 },
    { from: 20, to: 30, items: 1 },
    { from: 30, to: 45, items: 4 },
    { from: 2_592_000, to: null, items: 3 },
  ];

  it('stand in bars that people think in, and none is lost', () => {
    const bars = delayBars(bins);
    expect([bars[0]?.items, bars[1]?.items, bars.at(-1)?.items]).toEqual([3, 4, 3]);
    expect(bars.reduce((sum, { items }) => sum + items, 0)).toBe(10);
    expect([barOf(bars, 40)?.from, barOf(bars, 9e9)?.to, barOf(bars, null)]).toEqual([30, null, undefined]);
  });

  it.each([
    [0.4, '0.4 s'],
    [42, '42 s'],
    [90, '1.5 min'],
    [720, '12 min'],
    [10_800, '3 h'],
    [86_400, '1 day'],
    [2_592_000, '30 days'],
  ])('of %d s are said as %s', (seconds, words) => {
    expect(spanWords(seconds).replace('\u00a0', ' ')).toBe(words);
  });
});

describe('steps', () => {
  it('are named by their day at midnight, else by their hour', () => {
    expect([tickWords('2031-05-01T00:00:00.000Z'), tickWords('2031-05-01T06:00:00.000Z')]).toEqual(['1 May', '06:00']);
    expect(stepWords('2031-05-01T06:00:00.000Z', 'hour')).toBe('1 May 2031, 06:00');
    expect(stepWords('2031-05-01T00:00:00.000Z', 'week')).toBe('1 May 2031');
  });

  it('are labelled so that each day is named, wherever the first one lies', () => {
    const every = (hours: number, count: number) =>
      Array.from({ length: count }, (_, n) => new Date(Date.UTC(2031, 4, 1, 6 + n * hours)).toISOString());
    const labels = (hours: number, count: number) => ticksOf(every(hours, count)).map(tickWords);
    expect(labels(1, 3)).toEqual(['06:00', '07:00', '08:00']);
    expect(labels(6, 8)).toEqual(['2 May', '06:00', '12:00', '18:00', '3 May']);
    expect(labels(6, 24)).toEqual(['2 May', '12:00', '3 May', '12:00', '4 May', '12:00', '5 May', '12:00', '6 May', '12:00', '7 May']); // oxfmt-ignore
    expect(labels(6, 120)).toHaveLength(30);
    expect(labels(6, 120).filter((label) => label.includes(':'))).toEqual([]);
  });
});

import { arrivalsAtImport, quietBecause, usualGap, waitFor, withArrival } from './rhythm.js';

const now = '2031-05-10T12:00:00.000Z';
const time = Date.parse(now);
const bounds = { floorSeconds: 60, ceilingSeconds: 3600 };
const ago = (seconds: number) => new Date(time - seconds * 1000).toISOString();
/** Something new every `gap` seconds, the last time `silence` seconds ago. */
const every = (gap: number, silence = 0) => [5, 4, 3, 2, 1, 0].map((n) => ago(silence + n * gap));
const wait = (arrivals: readonly string[]) => waitFor(arrivals, time, bounds);

describe('the rhythm of a feed', () => {
  it('is the median of its gaps, once there are enough', () => {
    expect(usualGap(every(900))).toBe(900);
    expect(usualGap([ago(9000), ...every(900).slice(2)])).toBe(900);
    expect(usualGap(every(900).slice(3))).toBeUndefined();
  });

  it('lets a feed be asked at the floor right after news, whatever its rhythm', () => {
    expect([every(60), every(7200), [now], []].map(wait)).toEqual([60, 60, 60, 60]);
  });

  it('lets it be asked less often as it goes on in silence, down to a quarter of its gap', () => {
    expect([120, 600, 2400, 7200].map((silence) => wait(every(7200, silence)))).toEqual([60, 300, 1200, 1800]);
  });

  it('keeps asking a busy feed at the floor, until it is silent beyond its rhythm', () => {
    expect([120, 600, 7200].map((silence) => wait(every(120, silence)))).toEqual([60, 60, 600]);
  });

  it('keeps to the ceiling', () => {
    expect(wait(every(86_400, 80_000))).toBe(3600);
    expect(wait([ago(86_400)])).toBe(3600);
  });

  it('holds the last sixteen arrivals', () => {
    const many = Array.from({ length: 16 }, (_, n) => ago(1000 - n));
    expect(withArrival(many, now)).toEqual([...many.slice(1), now]);
    expect(withArrival(undefined, now)).toEqual([now]);
  });
});

describe('a first import', () => {
  const items = (...dates: (string | undefined)[]) =>
    dates.map((publishedAt) => ({ categories: [], ...(publishedAt === undefined ? {} : { publishedAt }) }));

  it('takes the rhythm from plausible dates of publication', () => {
    const given = items(ago(60), ago(7200), '1970-01-01T00:00:00Z', ago(-3600), 'soon', undefined, ago(60));
    expect(arrivalsAtImport(given, now)).toEqual([ago(7200), ago(60)]);
  });

  it('begins with itself where there are none', () => {
    expect(arrivalsAtImport(items('2001-01-01T00:00:00Z', undefined), now)).toEqual([now]);
  });
});

describe('a feed', () => {
  const day = 86_400;
  it.each([
    ['an hourly one after half a day', every(3600, day / 2), false],
    ['an hourly one after a day and more', every(3600, day + 1), true],
    ['a daily one after nine days', every(day, 9 * day), false],
    ['a daily one after eleven days', every(day, 11 * day), true],
    ['one of unknown rhythm after a month', [ago(29 * day)], false],
    ['one of unknown rhythm after more', [ago(31 * day)], true],
    ['one never read', [], false],
  ])('is quiet or not: %s', (_, arrivals, quiet) => {
    expect(quietBecause(arrivals, time) !== undefined).toBe(quiet);
  });

  it('that is quiet says since when, and what its rhythm was', () => {
    expect(quietBecause(every(7200, 5 * day), time)).toBe(
      'it answers well and has brought nothing new since 2031-05-05 12:00 UTC, where something used to come every 2 hours',
    );
  });
});

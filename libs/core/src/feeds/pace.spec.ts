import { afterSkipped, freshSecondsIn, nextPoll, soonerThanADay } from './pace.js';

// A Saturday.
const now = Date.parse('2031-05-10T12:00:00.000Z');
const at = (time: string) => Date.parse(`2031-05-${time}Z`);
const calm = { chance: 0, share: 0.1 };
const date = 'Sat, 10 May 2031 12:00:00 GMT';

describe('how long an answer is fresh', () => {
  it.each([
    [{ 'cache-control': 'max-age=120' }, 120],
    [{ 'cache-control': 'public, MAX-AGE="90"' }, 90],
    [{ 'cache-control': 'max-age=120', age: '50' }, 70],
    [{ 'cache-control': 'max-age=30', age: '50' }, 0],
    [{ 'cache-control': 's-maxage=600' }, undefined],
    [{ 'cache-control': 's-maxage=600, max-age=10' }, 10],
    [{ 'cache-control': 'max-age=10, max-age=900' }, 10],
    [{ 'cache-control': 'no-cache, max-age=900' }, 0],
    [{ 'cache-control': 'no-store' }, 0],
    [{ 'cache-control': 'no-cache="set-cookie", max-age=900' }, 900],
    [{ expires: 'Sat May 10 12:10:00 2031', date: 'Saturday, 10-May-31 12:00:00 GMT' }, 600],
    [{ 'cache-control': 'max-age=99999999999999999999' }, 86_400],
    [{ 'cache-control': 'max-age=soon', expires: 'Sat, 10 May 2031 12:01:00 GMT' }, 60],
    [{ 'cache-control': 'max-age=5', expires: 'Sat, 10 May 2031 13:00:00 GMT' }, 5],
    [{ expires: 'Sat, 10 May 2031 12:10:00 GMT', date }, 600],
    [{ expires: 'Sat, 10 May 2031 12:10:00 GMT', date: 'Sat, 10 May 2031 12:09:00 GMT' }, 60],
    [{ expires: 'Sat, 10 May 2031 11:00:00 GMT', date }, 0],
    [{ expires: '0' }, 0],
    [{ expires: '-1', date }, 0],
    [{}, undefined],
  ])('%j', (headers, seconds) => {
    expect(freshSecondsIn(headers as Record<string, string>, now)).toBe(seconds);
  });
});

describe('the next poll', () => {
  const seconds = (...given: Parameters<typeof nextPoll>) => (nextPoll(...given) - now) / 1000;

  it.each([
    ['our own wait', {}, 60],
    ['a fresh answer', { freshSeconds: 600 }, 600],
    ['an answer said to be fresh for a year, for an hour', { freshSeconds: 86_400 * 365 }, 3600],
    ['the feed’s own ttl', { pace: { everySeconds: 7200 } }, 7200],
    ['a ttl of a year, for a day', { pace: { everySeconds: 86_400 * 365 } }, 86_400],
    ['Retry-After', { notBefore: '2031-05-10T13:00:00Z' }, 3600],
    ['a Retry-After of years, for a day', { notBefore: '2041-05-10T13:00:00Z' }, 86_400],
    ['a Retry-After in the past', { notBefore: '2031-05-10T11:00:00Z' }, 60],
    ['the longest of all', { freshSeconds: 600, pace: { everySeconds: 900 }, notBefore: '2031-05-10T12:05:00Z' }, 900],
  ])('waits for %s', (_, asked, wait) => {
    expect(seconds(60, asked, now, calm)).toBe(wait);
  });

  it('is made later by chance, never sooner, and by a minute at most', () => {
    expect(seconds(60, {}, now, { chance: 0.5, share: 0.1 })).toBe(63);
    expect(seconds(60, {}, now, { chance: 0.5, share: 1 })).toBe(90);
    expect(seconds(86_400, {}, now, { chance: 0.5, share: 0.1 })).toBe(86_430);
  });

  it('does not fall by chance into an hour that is left out', () => {
    const pace = { skipHours: [13] };
    const next = nextPoll(3590, { pace }, now, { chance: 0.9, share: 0.1 });
    expect(next).toBe(at('10T14:00:54'));
  });

  it('holds Retry-After to a day', () => {
    expect(soonerThanADay('2041-01-01T00:00:00Z', now)).toBe('2031-05-11T12:00:00.000Z');
    expect(soonerThanADay('2031-05-10T12:00:30Z', now)).toBe('2031-05-10T12:00:30.000Z');
    expect(soonerThanADay('2031-05-10T11:00:00Z', now)).toBeUndefined();
    expect(soonerThanADay(undefined, now)).toBeUndefined();
  });
});

describe('hours and days to leave out', () => {
  it.each([
    [{}, '10T12:00:00'],
    [{ skipHours: [11, 13] }, '10T12:00:00'],
    [{ skipHours: [12, 13] }, '10T14:00:00'],
    [{ skipHours: [12, 23, 0] }, '10T13:00:00'],
    [{ skipDays: [6, 0] }, '12T00:00:00'],
    [{ skipDays: [6], skipHours: [0, 1] }, '11T02:00:00'],
    [{ skipDays: [0, 1, 2, 3, 4, 5, 6] }, '10T12:00:00'],
    [{ skipHours: Array.from({ length: 24 }, (_, hour) => hour) }, '10T12:00:00'],
  ])('%j', (pace, open) => {
    expect(afterSkipped(now, pace)).toBe(at(open));
  });

  it('begin and end with the hour', () => {
    expect(afterSkipped(at('10T12:59:59.999'), { skipHours: [12] })).toBe(at('10T13:00:00'));
    expect(afterSkipped(at('10T13:00:00'), { skipHours: [12] })).toBe(at('10T13:00:00'));
  });
});

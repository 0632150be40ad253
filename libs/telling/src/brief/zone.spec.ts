import * as english from '../languages/en/index.js';
import { dayOf, dayStretch, isZone, localOf, momentOfLocal, offsetOf, timesOf } from './zone.js';

const hour = 3_600_000;
const at = (iso: string) => Date.parse(iso);

describe('a zone', () => {
  it.each([
    ['UTC', 0],
    ['America/Anchorage', -8],
    ['Asia/Kolkata', 5.5],
  ])('%s is ahead of UTC by %d hours in summer', (zone, hours) => {
    expect(offsetOf(zone, at('2025-08-15T12:00Z'))).toBe(hours * hour);
  });

  it('has days of its own', () => {
    expect(dayOf(at('2025-08-16T03:00Z'), 'America/Anchorage')).toBe('2025-08-15');
    expect(dayStretch('2025-08-15', 'America/Anchorage')).toEqual({
      from: at('2025-08-15T08:00Z'),
      to: at('2025-08-16T08:00Z'),
    });
  });

  it('has days of 23 and 25 hours, where clocks are turned', () => {
    const hours = ['2025-03-30', '2025-10-26'].map((name) => {
      const { from, to } = dayStretch(name, 'Europe/Berlin')!;
      return (to - from) / hour;
    });
    expect(hours).toEqual([23, 25]);
  });

  it('has no day of what is none', () => {
    expect(['yesterday', '2031-13-40', ''].map((name) => dayStretch(name, 'UTC'))).toEqual([null, null, null]);
  });

  it('turns what its clocks show into the moment, and back', () => {
    const moment = at('2025-08-15T16:00Z');
    expect([localOf(moment, 'Europe/Berlin'), momentOfLocal('2025-08-15T18:00', 'Europe/Berlin')]).toEqual(['2025-08-15T18:00', moment]); // oxfmt-ignore
    expect(['', '18:00', '2025-08-15', '2025-13-40T99:00'].map((local) => momentOfLocal(local, 'UTC'))).toEqual([null, null, null, null]); // oxfmt-ignore
  });

  it.each([
    ['America/Anchorage', 'All times are Anchorage time.'],
    ['America/Argentina/Buenos_Aires', 'All times are Buenos Aires time.'],
    ['UTC', 'All times are in UTC.'],
    ['Etc/UTC', 'All times are in UTC.'],
  ])('%s is named in words', (zone, words) => {
    expect(timesOf(zone, english)).toBe(words);
  });

  it('is known by its name', () => {
    expect(['Asia/Tokyo', 'UTC', 'Mars/Olympus', ''].map(isZone)).toEqual([true, true, false, false]);
  });
});

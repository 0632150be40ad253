import { ticksOf } from './lanes.js';
import { dayOf, dayStretch, offsetOf } from './zone.js';

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

  it('has the hours of its axis on whole steps of its own clocks', () => {
    const ticks = ticksOf({ from: at('2025-08-15T00:00Z'), to: at('2025-08-17T00:00Z') }, 4, 'Asia/Kolkata');
    expect(ticks.map((tick) => [new Date(tick.at).toISOString(), tick.isDay])).toEqual([
      ['2025-08-15T06:30:00.000Z', false],
      ['2025-08-15T18:30:00.000Z', true],
      ['2025-08-16T06:30:00.000Z', false],
      ['2025-08-16T18:30:00.000Z', true],
    ]);
  });
});

import { sinceIn, sinceOf, withSince } from './since.js';
import { withDay } from './zoomed-day.js';

const at = (iso: string) => Date.parse(iso);

describe('since when changes are shown', () => {
  it('is a moment in the address, in the place of a day', () => {
    const address = withSince(new URLSearchParams('day=2025-08-15&zone=UTC&sort=actor'), at('2025-08-14T16:00Z'));
    expect(address.toString()).toBe('sort=actor&since=2025-08-14T16%3A00%3A00.000Z');
    expect(sinceIn(address)).toBe(at('2025-08-14T16:00Z'));
    expect(withDay(address, { name: '2025-08-15', zone: 'UTC' }).has('since')).toBe(false);
    expect(withSince(address, null).toString()).toBe('sort=actor');
  });

  it.each(['', 'since=', 'since=yesterday'])('is not meant by %j', (address) => {
    expect(sinceIn(new URLSearchParams(address))).toBeNull();
  });

  it.each([
    ['hour', 'UTC', '2025-08-15T23:20Z'],
    ['day', 'UTC', '2025-08-15T00:20Z'],
    ['evening', 'UTC', '2025-08-15T18:00Z'],
    ['evening', 'America/Anchorage', '2025-08-15T02:00Z'],
    ['evening', 'Asia/Tokyo', '2025-08-15T09:00Z'],
  ] as const)('%s, asked for in the first hour of a day of UTC, is on the clocks of %s %s', (choice, zone, moment) => {
    expect(sinceOf(choice, at('2025-08-16T00:20:30Z'), zone)).toBe(at(moment));
  });

  it('is six in the evening also on the day after clocks were turned', () => {
    const since = sinceOf('evening', at('2025-03-31T10:00Z'), 'Europe/Berlin');
    expect(since).toBe(at('2025-03-30T16:00Z'));
  });
});

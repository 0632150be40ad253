import { readRetryAfter } from './retry-after.js';

const now = Date.parse('2025-08-15T12:00:00Z');

describe('Retry-After', () => {
  it.each([
    ['120', '2025-08-15T12:02:00.000Z'],
    ['0', '2025-08-15T12:00:00.000Z'],
    [' 5 ', '2025-08-15T12:00:05.000Z'],
    ['Fri, 15 Aug 2025 13:00:00 GMT', '2025-08-15T13:00:00.000Z'],
    ['Friday, 15-Aug-25 13:00:00 GMT', '2025-08-15T13:00:00.000Z'],
  ])('%j is an instant', (header, instant) => {
    expect(readRetryAfter(header, now)).toBe(instant);
  });

  it.each(['', 'soon', '-5', '1.5', 'Fri, 99 Foo 2025'])('%j is as if absent', (header) => {
    expect(readRetryAfter(header, now)).toBeUndefined();
  });

  it('of any size stays an instant, a year ahead at most', () => {
    expect(readRetryAfter('9'.repeat(400), now)).toBe('2026-08-16T12:00:00.000Z');
  });
});

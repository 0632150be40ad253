import { isoMoment } from './moment.js';

describe('a moment', () => {
  it.each([
    ['2025-08-16T12:00Z', '2025-08-16T12:00:00.000Z'],
    ['2025-08-16T12:00:30.5+02:00', '2025-08-16T10:00:30.500Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2025-08-16T24:00Z', '2025-08-17T00:00:00.000Z'],
  ])('%s is %s', (text, utc) => {
    expect(isoMoment(text)).toBe(utc);
  });

  it.each([
    '',
    '5',
    'Tuesday 5',
    '08.09.2025',
    '2025-08-16T12:00',
    '2025-02-30',
    '2025-02-29T12:00Z',
    '2025-08-16T12:00+99:00',
  ])('is not “%s”, whatever Date makes of it', (text) => {
    expect(isoMoment(text)).toBeNull();
  });
});

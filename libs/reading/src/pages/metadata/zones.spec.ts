import { withZone } from './zones.js';

describe('withZone', () => {
  const local = '2024-05-03T18:11:01';

  it.each([
    ['the same minute is told with an offset', ['2024-05-03T18:11:00+02:00'], `${local}+02:00`],
    ['an instant is this minute in some zone', ['2024-05-03T16:11:01Z'], `${local}+02:00`],
  ])('lends an offset where %s', (_, all, told) => {
    expect(withZone(local, all)).toBe(told);
  });

  it.each([
    ['another minute is told with an offset', ['2024-05-03T19:20:00+02:00']],
    ['the instants differ by no whole quarter', ['2024-05-03T16:12:01Z']],
    ['no one tells an offset', ['2024-05-03T18:11:01', '2024-05-03']],
  ])('leaves the time local where %s', (_, all) => {
    expect(withZone(local, all)).toBe(local);
  });

  it('does not take two full hours for one instant', () => {
    expect(withZone('2024-05-03T18:00:00', ['2024-05-03T16:00:00Z'])).toBe('2024-05-03T18:00:00');
  });
});

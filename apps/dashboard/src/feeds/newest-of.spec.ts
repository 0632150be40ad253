import { newestOf } from './newest-of.js';

it('The newest items of a feed are the latest by their own dates, in whatever order they were found.', () => {
  const item = (publishedAt: string | undefined, day: number) => ({
    ...(publishedAt !== undefined && { publishedAt }),
    discoveredAt: `2031-05-2${String(day)}T12:00:00Z`,
  });
  const older = item('2031-05-20T08:00:00+02:00', 6);
  const newer = item('2031-05-20T07:00:00Z', 5);
  const undated = item(undefined, 4);
  expect(newestOf([older, newer, undated], 3)).toEqual([undated, newer, older]);
  expect(newestOf([older, newer, undated], 1)).toEqual([undated]);
});

/** An answer is of the position that it names, though the views go on while it is put together. */
import { steadily } from './dated.js';

/** Views that go on by one with each of the first reads. */
function viewsThatMove(moves: number) {
  let position = 7;
  let reads = 0;
  return {
    views: { checkpoint: () => Promise.resolve({ position, chain: '' }) },
    read: () => {
      const seen = position;
      reads += 1;
      if (reads <= moves) position += 1;
      return Promise.resolve(seen === position ? [seen, seen] : [seen, position]);
    },
    reads: () => reads,
  };
}

it.each([
  [0, 1, 7],
  [1, 2, 8],
  [3, 4, 10],
])(
  'Where the views moved %i times it is read %i times, and is of position %i alone.',
  async (moves, times, position) => {
    const { views, read, reads } = viewsThatMove(moves);
    expect(await steadily(views, read)).toEqual({ value: [position, position], position });
    expect(reads()).toBe(times);
  },
);

it('Where they never rest it is answered all the same, with a position that it is not older than.', async () => {
  const { views, read, reads } = viewsThatMove(Infinity);
  const { value, position } = await steadily(views, read);
  expect(Math.min(...value)).toBeGreaterThanOrEqual(position);
  expect(reads()).toBeLessThan(10);
});

import { placeIn, rangeBetween } from './time-range.js';

const hour = 3_600_000;

describe('the range of the time slider', () => {
  it.each([
    [0, 1000],
    [5 * 60_000, 1000],
    [3 * hour, 60_000],
    [24 * hour, 5 * 60_000],
    [10 * 24 * hour, hour],
    [900 * 24 * hour, 24 * hour],
  ])('over %i ms goes in steps of %i ms', (span, step) => {
    expect(rangeBetween(0, span).step).toBe(step);
  });

  it('ends on a whole step at or after now, so that its end can be reached', () => {
    const { from, to, step } = rangeBetween(1000, 1000 + 10.5 * hour);
    expect((to - from) % step).toBe(0);
    expect(to).toBeGreaterThanOrEqual(1000 + 10.5 * hour);
  });

  it('holds a moment beyond its ends at the end', () => {
    const range = rangeBetween(1000, 2000);
    expect([placeIn(range, 0), placeIn(range, 1500), placeIn(range, 9000)]).toEqual([1000, 1500, 2000]);
  });
});

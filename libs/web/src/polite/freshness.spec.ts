import { readFreshness } from './freshness.js';

describe('the freshness an answer claims', () => {
  it.each([
    ['max-age=3600', 3_600_000],
    ['public, Max-Age=60, must-revalidate', 60_000],
    ['max-age="5"', 5_000],
    ['no-store', 0],
    ['no-cache, max-age=60', 0],
    ['s-maxage=60', undefined],
    ['max-age=soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j', (header, milliseconds) => {
    expect(readFreshness(header)).toBe(milliseconds);
  });
});

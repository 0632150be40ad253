import { askItems } from '#core';
import { markedIn, passageIn } from './tokens.js';

const asked = (typed: string) => askItems(typed, '2031-05-01T12:00:00Z');

describe('what was searched for in a text', () => {
  it('is marked in order, and where two of it overlap, once', () => {
    expect(markedIn('Peace talks, and talks of peace.', asked('"peace talks" talks of'))).toEqual([
      { start: 0, end: 11 },
      { start: 17, end: 22 },
      { start: 23, end: 25 },
    ]);
  });

  it('is shown at its first place, with a little around it', () => {
    for (const before of [30, 380, 384, 2000]) {
      const text = `${'Long before. '.repeat(before)}They spoke of peace.${' Long after.'.repeat(30)}`;
      const passage = passageIn(text, asked('peace'));
      expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['peace']);
      expect(passage?.text).toMatch(/^before\. Long before.*They spoke of peace\. Long after/);
    }
  });

  it('costs as much as the text is long, however often it stands there', () => {
    const [short, long] = [6_000, 60_000].map((count) => cost('a. '.repeat(count))) as [number, number];
    // Ten times as long: with room for a busy machine, and far from the hundred times of copying all marks for each.
    expect(long / short).toBeLessThan(30);
  });
});

/** Median of three, in ms. */
function cost(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const began = performance.now();
    expect(markedIn(text, asked('a')).length).toBeGreaterThan(0);
    return performance.now() - began;
  });
  return times.sort((one, other) => one - other)[1] ?? 0;
}

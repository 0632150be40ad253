import { foldedStretch } from './folded-stretch.js';

const long = Array.from({ length: 60 }, (_, n) => `Sentence ${n} of many.`).join(' ');
const inside = { isFirst: false, isLast: false };

describe('an unchanged stretch', () => {
  it('is shown whole where it is short', () => {
    expect(foldedStretch('It rained. They left.', inside)).toEqual({
      before: 'It rained. They left.',
      folded: '',
      after: '',
    });
  });

  it('keeps whole sentences beside the changes, and loses nothing', () => {
    const { before, folded, after } = foldedStretch(long, inside);
    expect(before + folded + after).toBe(long);
    expect(folded.length).toBeGreaterThan(500);
    expect(before).toMatch(/many\. $/);
    expect(after).toMatch(/^Sentence/);
  });

  it('shows nothing far from the only change', () => {
    expect(foldedStretch(long, { isFirst: true, isLast: false }).before).toBe('');
    expect(foldedStretch(long, { isFirst: false, isLast: true }).after).toBe('');
  });
});

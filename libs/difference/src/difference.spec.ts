import { differenceOf, type Run } from './difference.js';

const told = (runs: readonly Run[]) =>
  runs.map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`)).join('');
const difference = (before: string, after: string) => told(differenceOf(before, after).runs);
const side = (runs: readonly Run[], without: Run['kind']) =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  it('is told by the word inside a sentence that changed', () => {
    expect(difference('It rained. The fee is 50 krona. They left.', 'It rained. The fee is 60 krona. They left.')).toBe(
      'It rained. The fee is [-50-][+60+] krona. They left.',
    );
  });

  it('is told by the sentence where another took its place', () => {
    expect(
      difference('It rained. The band played on the quay. They left.', 'It rained. Nobody had umbrellas! They left.'),
    ).toBe('It rained. [-The band played on the quay. -][+Nobody had umbrellas! +]They left.');
  });

  it('is none between a text and itself', () => {
    expect(differenceOf('One.\n\nTwo.', 'One.\n\nTwo.')).toEqual({
      runs: [{ kind: 'same', text: 'One.\n\nTwo.' }],
      isCoarse: false,
    });
    expect(differenceOf('', '').runs).toEqual([]);
  });

  it.each([
    ['Talks end\n\nOne. Two?  Three…\nFour', 'Talks fail\n\nOne. Three…\nFour! Five'],
    ['他们签署了协议。他们走了。', '他们没签署协议。他们走了。'],
    ['', 'New.'],
    ['Gone.\n', ''],
  ])('gives both texts back to the character', (before, after) => {
    const { runs } = differenceOf(before, after);
    expect([side(runs, 'new'), side(runs, 'gone')]).toEqual([before, after]);
  });

  it('of the longest texts ends in time, also where nothing is common', () => {
    const text = (seed: number) =>
      Array.from({ length: 40_000 }, (_, n) => `w${((n * seed) % 9973).toString(36)}${n % 11 === 0 ? '.' : ''}`).join(
        ' ',
      );
    const [before, after] = [text(7919).repeat(2).slice(0, 400_000), text(6101).repeat(2).slice(0, 400_000)];
    const since = performance.now();
    const { runs } = differenceOf(before, after);
    expect(performance.now() - since).toBeLessThan(3000);
    expect([side(runs, 'new'), side(runs, 'gone')]).toEqual([before, after]);
  });
});

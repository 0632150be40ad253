import { didYouMean, nearest } from './nearest.js';

describe('near spellings', () => {
  const kinds = ['wire', 'newspaper', 'magazine'];

  it.each([
    ['newspapr', 'newspaper'],
    ['News Paper', 'newspaper'],
    ['wrie', 'wire'],
    ['magasine', 'magazine'],
  ])('%s means %s', (word, meant) => {
    expect(nearest(word, kinds)).toBe(meant);
  });

  it('are not guessed from afar', () => {
    expect(nearest('blog', kinds)).toBeUndefined();
    expect(didYouMean('blog', kinds)).toBe('');
  });
});

import { shinglesOf } from './copies.js';

describe('five-word sequences of a text', () => {
  it('are the same for the same words, whatever the case, punctuation or width of letters', () => {
    expect(shinglesOf('“No deal”, he SAID: not yet.')).toEqual(shinglesOf('no deal he said ｎｏｔ yet'));
  });

  it('are counted once each and stand in ascending order', () => {
    const hashes = shinglesOf('one two three four five one two three four five');
    expect(hashes).toHaveLength(5);
    expect([...hashes].sort((a, b) => a - b)).toEqual(hashes);
  });

  it('are none for fewer than five words', () => {
    expect(shinglesOf('one two three four')).toEqual([]);
    expect(shinglesOf('')).toEqual([]);
  });

  it('are those of the beginning of what is too long for an article', () => {
    const words = Array.from({ length: 30_000 }, (_, i) => `word${i}`);
    expect(shinglesOf(words.join(' '))).toEqual(shinglesOf(words.slice(0, 20_000).join(' ')));
  });

  it('differ with the order of the words', () => {
    expect(shinglesOf('one two three four five')).not.toEqual(shinglesOf('five four three two one'));
  });
});

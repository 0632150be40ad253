import { weightOf, wordingOf } from './wording.js';

const sequences = (text: string) => wordingOf(text).sequences;
/** The words that weigh as quoted ones. */
function quoted(text: string): number {
  return wordingOf(text).weights.filter((weight) => weight === weightOf.quoted).length;
}

describe('five-word sequences of a text', () => {
  it('are the same for the same words, whatever the case, punctuation or width of letters', () => {
    expect(sequences('“No deal”, he SAID: not yet.')).toEqual(sequences('no deal he said ｎｏｔ yet'));
  });

  it('are as many as its words but four, in their order', () => {
    const twice = sequences('one two three four five one two three four five');
    expect(twice).toHaveLength(6);
    expect(twice[0]).toBe(twice[5]);
    expect(sequences('one two three four five')).not.toEqual(sequences('five four three two one'));
  });

  it('are none for fewer than five words', () => {
    expect(sequences('one two three four')).toEqual([]);
    expect(sequences('')).toEqual([]);
  });

  it('are those of the beginning of what is too long for an article', () => {
    const words = Array.from({ length: 30_000 }, (_, i) => `word${i}`);
    expect(wordingOf(words.join(' '))).toEqual(wordingOf(words.slice(0, 20_000).join(' ')));
  });

  it('are of characters where a script does not part its words', () => {
    expect(sequences('两国代表团今天在港口会面')).toHaveLength(8);
  });
});

describe('the weight of a word', () => {
  it('is less within quotation marks, of whatever language', () => {
    for (const text of [
      'He “came and went” twice',
      'He "came and went" twice',
      'Er «kam und ging» oft',
      'Er „kam und ging“ oft',
    ])
      expect([text, quoted(text)]).toEqual([text, 3]);
  });

  it('takes single marks for a quotation only where they open and close one', () => {
    expect(quoted('He said: ‘We didn’t agree,’ and left')).toBe(4);
    expect(quoted("He said: 'We didn't agree,' and left")).toBe(4);
    expect(quoted('The leaders’ aides said they didn’t')).toBe(0);
    expect(quoted("The leaders' aides said they didn't")).toBe(0);
  });

  it('is that of a quotation up to the end of its paragraph where it is not closed', () => {
    expect(quoted('“We came\nand “we went” home')).toBe(4);
  });
});

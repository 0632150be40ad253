import { paragraphAround } from './paragraph.js';

const text = 'Talks end\n\nIt rained. They signed. They left.\nNobody spoke.';
const around = (sentence: string, whole = text) => {
  const start = whole.indexOf(sentence);
  return paragraphAround(whole, start, start + sentence.length);
};

describe('the paragraph of a sentence', () => {
  it.each([
    ['They signed.', 'It rained. They signed. They left.'],
    ['Talks end', 'Talks end'],
    ['Nobody spoke.', 'Nobody spoke.'],
    ['They left.\nNobody', 'It rained. They signed. They left.\nNobody spoke.'],
  ])('of “%s” is “%s”, with the sentence at its place', (sentence, paragraph) => {
    const found = around(sentence);
    expect([found.text, found.text.slice(found.start, found.end), found.isCut]).toEqual([paragraph, sentence, false]);
  });

  it('is cut on both sides where it is very long, and says so', () => {
    const found = around('They signed.', `${'a '.repeat(5000)}They signed. ${'b '.repeat(5000)}`);
    expect(found.text.slice(found.start, found.end)).toBe('They signed.');
    expect([found.isCut, found.text.length < 2000]).toEqual([true, true]);
  });
});

import { placeOf, plainTextOf } from './evidence.js';

const found = (text: string, quoted: string, within = { start: 0, end: text.length }) => {
  const place = placeOf(plainTextOf(text), quoted, within);
  return place && text.slice(place.start, place.end);
};

describe('the evidence of a statement', () => {
  it.each([
    ['as it stands', 'They met. They agreed on fish. They left.', 'They agreed on fish.', 'They agreed on fish.'],
    [
      'in another white space',
      'They agreed\n  on\u00a0fish today.',
      ' They agreed on fish',
      'They agreed\n  on\u00a0fish',
    ],
    ['in other quotation marks', 'He said: “It’s done,” and left.', '"It\'s done," and', '“It’s done,” and'],
    ['in a script without spaces', '两国领导人没有达成协议。', '没有达成协议', '没有达成协议'],
    ['after a character of two units', '😀😀 They agreed on fish.', 'They agreed on fish.', 'They agreed on fish.'],
    ['as a whole word, though a part of one comes first', 'Disagreed or agreed?', 'agreed', 'agreed'],
  ])('is found %s', (_how, text, quoted, expected) => {
    expect(found(text, quoted)).toBe(expected);
  });

  it.each([
    ['is invented', 'They agreed on fish.', 'They agreed on oil.'],
    ['leaves words out', 'They agreed, after all, on fish.', 'They agreed on fish.'],
    ['is put together', 'They met. They left.', 'They met. They agreed.'],
    ['is translated', 'Sie einigten sich.', 'They agreed.'],
    ['is the part of a word', 'They disagreed.', 'agreed'],
    ['turns a capital letter', 'They agreed on fish.', 'they agreed on fish'],
    ['is white space', 'They agreed.', ' \n '],
  ])('is none where it %s', (_how, text, quoted) => {
    expect(found(text, quoted)).toBeUndefined();
  });

  it('is none outside the part that the model was shown', () => {
    const text = 'They agreed on fish. They left early.';
    expect(found(text, 'They left early.', { start: 0, end: 25 })).toBeUndefined();
    expect(found(text, 'They agreed on fish.', { start: 21, end: text.length })).toBeUndefined();
    expect(found(text, 'They left early.', { start: 21, end: text.length })).toBe('They left early.');
  });

  it('is found in time that grows with the text, however often its beginning recurs', () => {
    const time = (length: number) => {
      const [text, began] = [plainTextOf('a '.repeat(length)), performance.now()];
      placeOf(text, `${'a '.repeat(200)}b`, { start: 0, end: 2 * length });
      return performance.now() - began;
    };
    time(1000);
    expect(time(80_000)).toBeLessThan(40 * Math.max(1, time(20_000)));
  });
});

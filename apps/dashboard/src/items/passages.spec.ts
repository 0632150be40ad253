import { paragraphsOf, piecesOf, readSpan } from './passages.js';

const whole = { start: 0, end: 10 };

describe('marks in a text', () => {
  it('may overlap: each piece knows all marks that cover it, longest first', () => {
    const [long, short] = [
      { start: 2, end: 8 },
      { start: 6, end: 9 },
    ];
    const pieces = piecesOf(whole, [short, long]);
    expect(pieces.map(({ start, end, marks }) => [start, end, marks.length])).toEqual([
      [0, 2, 0],
      [2, 6, 1],
      [6, 8, 2],
      [8, 9, 1],
      [9, 10, 0],
    ]);
    expect(pieces[2]?.marks).toEqual([long, short]);
  });

  it('are cut off where they leave the paragraph, and left out when empty', () => {
    const pieces = piecesOf({ start: 5, end: 10 }, [
      { start: 0, end: 7 },
      { start: 8, end: 8 },
    ]);
    expect(pieces.map(({ start, end }) => [start, end])).toEqual([
      [5, 7],
      [7, 10],
    ]);
  });
});

describe('paragraphs', () => {
  it('keep their offsets in the whole text; blank ones are left out', () => {
    expect(paragraphsOf('ab\n\ncd')).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 6 },
    ]);
  });
});

describe('a passage in the address', () => {
  it.each(['', null, '5', '7-3', '-1-4', 'a-b'])('is none when malformed: %s', (text) => {
    expect(readSpan(text)).toBeNull();
  });

  it('is read as start and end', () => {
    expect(readSpan('12-40')).toEqual({ start: 12, end: 40 });
  });
});

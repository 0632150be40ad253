import { halvesOf, longestPassage, passagesOf } from './passages.js';

const parts = (text: string) => passagesOf(text).spans.map(({ start, end }) => text.slice(start, end));

describe('the passages of a text', () => {
  it('are one for a text of common length, and none for no text', () => {
    expect(parts('Talks end.\n\nThey left.')).toEqual(['Talks end.\n\nThey left.']);
    expect(passagesOf('')).toEqual({ spans: [], unread: 0 });
  });

  it('end with a paragraph, and are the text when put together', () => {
    const text = Array.from({ length: 60 }, (_, n) => `Paragraph ${n}. ${'word '.repeat(120)}`).join('\n');
    const read = parts(text);
    expect(read.join('')).toBe(text);
    expect(read.slice(0, -1).every((part) => part.endsWith('\n') && part.length <= longestPassage)).toBe(true);
  });

  it('end with a sentence where a paragraph is too long, and never inside a character', () => {
    expect(parts('They talked for long. '.repeat(1000))[0]).toMatch(/\.$/);
    const [first] = parts(`x${'😀'.repeat(longestPassage)}`);
    expect(first).not.toMatch(/[\uD800-\uDBFF]$/);
  });

  it('leave the end of an endless text unread, and say how much', () => {
    const text = 'word '.repeat(100_000);
    const { spans, unread } = passagesOf(text);
    expect(spans.at(-1)?.end).toBe(text.length - unread);
    expect(unread).toBeGreaterThan(0);
  });

  it('are halved without loss', () => {
    const text = 'One here.\nTwo here.\nThree here.\nFour here.';
    const halves = halvesOf(text, { start: 10, end: text.length });
    expect(halves.length).toBeGreaterThan(1);
    expect(halves.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(10));
  });
});

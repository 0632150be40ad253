/**
 * Where a text says what a model quotes of it: the same characters, but for the kind of white space and of quotation marks,
 * which models change as they copy. Everything else must be as it stands, and no word be cut.
 */
import type { Span } from '#core';

/** A text made plain, and for each of its characters where it stands in the original. */
export interface PlainText {
  readonly plain: string;
  readonly at: readonly number[];
  readonly original: string;
}

const doubleMarks = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]/;
const singleMarks = /['\u2018\u2019\u201a\u201b\u2039\u203a\u2032\uff07]/;

export function plainTextOf(original: string): PlainText {
  const [letters, at]: [string[], number[]] = [[], []];
  for (let i = 0; i < original.length; i++) {
    const letter = plainLetter(original.charAt(i));
    if (letter === ' ' && letters[letters.length - 1] === ' ') continue;
    letters.push(letter);
    at.push(i);
  }
  return { plain: letters.join(''), at, original };
}

function plainLetter(letter: string): string {
  if (/\s/.test(letter)) return ' ';
  if (doubleMarks.test(letter)) return '"';
  return singleMarks.test(letter) ? "'" : letter;
}

/** The first place within the bounds; undefined where it does not stand. */
export function placeOf(text: PlainText, quoted: string, within: Span): Span | undefined {
  const { plain } = plainTextOf(quoted.trim());
  if (plain === '') return undefined;
  for (let from = firstAt(text, within.start); ;) {
    const found = text.plain.indexOf(plain, from);
    if (found === -1) return undefined;
    const span = spanOf(text, found, plain.length);
    if (span.end > within.end) return undefined;
    if (isWhole(text.original, span)) return span;
    from = found + 1;
  }
}

/** Whether the words stand anywhere in the text, upper case or lower. */
export function mentions(lowered: string, words: string): boolean {
  const plain = plainTextOf(words.trim()).plain.toLowerCase();
  for (let found = lowered.indexOf(plain); plain !== '' && found !== -1; found = lowered.indexOf(plain, found + 1)) {
    if (isWhole(lowered, { start: found, end: found + plain.length })) return true;
  }
  return false;
}

function firstAt({ at }: PlainText, start: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanOf({ at, original }: PlainText, found: number, length: number): Span {
  const last = at[found + length - 1] ?? original.length - 1;
  return { start: at[found] ?? 0, end: last + 1 };
}

/** Scripts that put no space between words have no words to cut. */
const spaceless =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}/u;

function isWhole(text: string, { start, end }: Span): boolean {
  return !joins(text, start) && !joins(text, end);
}

function joins(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 1), at), text.slice(at, at + 1)];
  const isWord = (letter: string) => /[\p{L}\p{N}]/u.test(letter) && !spaceless.test(letter);
  return isWord(before) && isWord(after);
}

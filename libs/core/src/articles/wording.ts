/**
 * What of a text is compared to know copies: its words in fives (w-shingles, Broder 1997) as 32-bit FNV-1a hashes, and what each word
 * weighs. A quotation weighs half: all who were in the room have it, and sharing it makes nobody a copy.
 */
import { isFurniture } from './furniture.js';

export interface Wording {
  /** A hash for each word but the last four: of it and the four that follow, in the order of the text. */
  readonly sequences: readonly number[];
  /** For each word. */
  readonly weights: readonly number[];
}

/** Words of a sequence. */
export const width = 5;
export const weightOf = { own: 2, quoted: 1, furniture: 0 } as const;

/** In words. What goes on longer is no article, and is known by its beginning. */
const longest = 20_000;

/**
 * Words and quotation marks. A script that does not part its words is compared by characters. Single marks are apostrophes too: they open
 * only before a word and close only after one.
 */
const token =
  /(?<word>[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+)|[“”„"«»「」]|(?<=^|[\s(])['‘](?=\p{L})|(?<end>(?<=\S)['’](?![\p{L}\p{N}]))/gu;

/** What closes a quotation, by what opened it. A quotation left open ends with its paragraph, as where the speaker goes on in the next. */
const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['"', '"'],
  ['«', '»'],
  ['「', '」'],
  ['‘', '’'],
  ["'", "'"],
]);

export function wordingOf(text: string): Wording {
  const words: string[] = [];
  const weights: number[] = [];
  for (const paragraph of text.normalize('NFKC').toLowerCase().split(/\n+/)) {
    const isFitting = isFurniture(paragraph);
    for (const { word, isQuoted } of wordsIn(paragraph)) {
      if (words.length === longest) break;
      words.push(word);
      weights.push(isFitting ? weightOf.furniture : isQuoted ? weightOf.quoted : weightOf.own);
    }
  }
  return { sequences: sequencesOf(words), weights };
}

function* wordsIn(paragraph: string): Generator<{ readonly word: string; readonly isQuoted: boolean }> {
  let until = '';
  for (const { 0: found, groups: { word, end } = {} } of paragraph.matchAll(token)) {
    if (word !== undefined) yield { word, isQuoted: until !== '' };
    else if (until.includes(found)) until = '';
    else if (until === '' && end === undefined) until = closing.get(found) ?? '';
  }
}

function sequencesOf(words: readonly string[]): readonly number[] {
  const count = Math.max(0, words.length - width + 1);
  return Array.from({ length: count }, (_, i) => fnv1a(words.slice(i, i + width).join(' ')));
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

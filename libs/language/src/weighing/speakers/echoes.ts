/** The same words elsewhere: what a headline quotes, a sentence further down says who said. */
import type { ReadPassage } from '../../speech/reading.js';

/** Nobody looks further for the same words. */
const most = 300;
const plainTexts = new WeakMap<ReadPassage, readonly string[]>();

/** Words alone, with a blank at either end, so that only whole words are part of another's. */
const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `; // oxfmt-ignore

function plainOf(passage: ReadPassage): readonly string[] {
  const known = plainTexts.get(passage);
  if (known) return known;
  const texts = passage.utterances.slice(0, most).map(({ start, end }) => plain(passage.text.slice(start, end)));
  plainTexts.set(passage, texts);
  return texts;
}

/** The indices of quotations that hold all words of this one: of a single word only those that are no more than it. */
export function echoesOf(passage: ReadPassage, index: number): number[] {
  const texts = plainOf(passage);
  const own = texts[index];
  if (own === undefined) return [];
  const isSame = (other: string): boolean => (own.trim().includes(' ') ? other.includes(own) : other === own);
  return texts.flatMap((other, at) => (at !== index && isSame(other) ? [at] : []));
}

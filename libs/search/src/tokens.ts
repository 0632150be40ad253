/** Words as the full text has them: without case and accents; signs of scripts without spaces one by one. */
import type { Condition, WordsCondition } from '#core';

export interface Token {
  readonly word: string;
  /** UTF-16 range in the text. */
  readonly start: number;
  readonly end: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const wordOrSign =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{Co}\p{M}])+/gu;

/** Scripts that do not part words are indexed sign by sign, and searched as a phrase of signs. */
export function parted(text: string): string {
  return text.replace(unparted, ' $& ');
}

export function tokensIn(text: string): readonly Token[] {
  return [...text.matchAll(wordOrSign)].flatMap(({ 0: found, index }) => {
    const word = folded(found);
    return word === '' ? [] : [{ word, start: index, end: index + found.length }];
  });
}

function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Where the words stand in a row; the last may go on where it is open. */
export function placesOf({ words, open }: WordsCondition, tokens: readonly Token[]): readonly Span[] {
  const sought = words.flatMap((word) => tokensIn(word).map((token) => token.word));
  const last = sought.length - 1;
  const fits = (token: Token | undefined, word: string, i: number) =>
    open && i === last ? token?.word.startsWith(word) === true : token?.word === word;
  return tokens.flatMap(({ start }, from) => {
    const end = tokens[from + last]?.end;
    const here = end !== undefined && sought.every((word, i) => fits(tokens[from + i], word, i));
    return here ? [{ start, end }] : [];
  });
}

/** All that was searched for, in order, overlaps joined. */
export function markedIn(text: string, conditions: readonly Condition[]): readonly Span[] {
  const tokens = tokensIn(text);
  const words = conditions.filter((one): one is WordsCondition => one.on === 'words' && !one.not);
  const places = words.flatMap((condition) => placesOf(condition, tokens)).sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of places) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}

export interface Passage {
  readonly text: string;
  readonly marks: readonly Span[];
}

const longestText = 200_000;
/** What is searched for stands at the beginning more often than not, and a whole text takes long to part into words. */
const beginning = 5_000;
const around = 110;
/** Where a passage ends in the middle of a word, this much further is looked for the word's end. */
const restOfWord = 20;

/** The first place in a text where something searched for stands, with a little around it; undefined where it is nowhere. */
export function passageIn(text: string, conditions: readonly Condition[]): Passage | undefined {
  const early = passageOf(text.slice(0, beginning), conditions);
  return early?.isWithin === true ? early.passage : passageOf(text.slice(0, longestText), conditions)?.passage;
}

/** `isWithin`: it ends before the text does, so that more of the text would change nothing. */
function passageOf(head: string, conditions: readonly Condition[]) {
  const all = markedIn(head, conditions);
  const [first] = all;
  if (first === undefined) return undefined;
  const from = wordStart(head, Math.max(0, first.start - around));
  const to = wordEnd(head, Math.min(head.length, first.end + around));
  const marks = all.filter(({ start, end }) => start >= from && end <= to);
  const shown = head.slice(from, to);
  const passage: Passage = { text: shown.replace(/\s/g, ' '), marks: marks.map(({ start, end }) => ({ start: start - from, end: end - from })) }; // oxfmt-ignore
  return { passage, isWithin: first.end + around + restOfWord < head.length };
}

function wordStart(text: string, at: number): number {
  const space = text.slice(Math.max(0, at - restOfWord), at).search(/\s\S*$/);
  return at === 0 || space === -1 ? at : Math.max(0, at - restOfWord) + space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at, at + restOfWord).search(/\s/);
  return space === -1 ? Math.min(at, text.length) : at + space;
}

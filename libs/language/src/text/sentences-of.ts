/**
 * Splits text into sentences. A line feed always ends one; a stop ends one when what follows opens another, which
 * abbreviations, initials, decimals and "…?” Smith asked" do not. Linear in the length of the text.
 */
import type { Span } from '#core';
import { abbreviations, sentenceOpeners } from './abbreviations.js';

const stop = /[.!?…]+["'”’»›)\]]*(?=\s)|[。！？]+[”’」』]*/gu;
const line = /[^\n\r\u2028\u2029]+/gu;
/** How far back and ahead of a stop we look: longer words are no abbreviations. */
const reach = 48;
const asking =
  /^\s+(?:\p{Lu}[\p{L}.]*\s+){1,3}(?:said|asked|asks|says|wrote|added|told|exclaimed|quipped|posted|tweeted|texted|declared|shouted|cried|replied|answered|responded|remarked|recalled|joked|called|demanded|wondered|mused|insisted|writes|posts|tells|snapped|retorted|proclaimed|announced|yelled|whispered|thundered|boasted)\b/u;

const lastWord = (before: string): string => /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
const nextWord = (after: string): string => /^\s*["'“‘«„‹(]*([\p{L}\p{N}]+)/u.exec(after)?.[1] ?? '';

const opensSentence = (after: string): boolean =>
  /^\s*["'“‘«„‹([]*[\p{Lu}\p{N}\p{Lo}]/u.test(after) || !/\S/.test(after);

/** Whether the full stop after `word` belongs to the word. */
function partOfWord(word: string, before: string, after: string): boolean {
  // The network, not an initial: "wrote on X. Then".
  if (word === 'X' && /\b(?:on|to|via) X$/.test(before)) return false;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !sentenceOpeners.has(nextWord(after).toLowerCase());
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

function endsSentence(text: string, mark: RegExpExecArray): boolean {
  const after = text.slice(mark.index + mark[0].length, mark.index + mark[0].length + reach);
  if (/^[。！？]/u.test(mark[0])) return true;
  if (!opensSentence(after)) return false;
  const before = text.slice(Math.max(0, mark.index - reach), mark.index);
  if (mark[0] === '.') return !partOfWord(lastWord(before), before, after);
  return !(/^[?!…].*["'”’»›]/u.test(mark[0]) && asking.test(after));
}

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  for (const each of text.matchAll(line)) {
    let start = each.index;
    for (const mark of each[0].matchAll(stop)) {
      const end = mark.index + mark[0].length;
      if (!endsSentence(each[0], mark)) continue;
      found.push({ start, end: each.index + end });
      start = each.index + end;
    }
    found.push({ start, end: each.index + each[0].length });
  }
  return found.flatMap(({ start, end }) => trimmed(text, start, end) ?? []);
}

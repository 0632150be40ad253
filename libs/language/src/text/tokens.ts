/**
 * Cuts a sentence into words and marks. A hyphen inside a compound vanishes and leaves `glued` on the word after it, so
 * that "cease-fire" and "cease fire" are the same two words; clitics ("'s", "'ll") stand alone, "don't" does not.
 */
import type { Span } from '#core';

export interface Token extends Span {
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly capital: boolean;
  readonly word: boolean;
  /** Joined by a hyphen to the word before it. */
  readonly glued: boolean;
}

/** A longer sentence is a list or an attack; what lies beyond is not read. */
const mostTokens = 400;
const piece =
  /(?:\p{Lu}\.){2,}|\p{L}+n['’]t(?!\p{L})|(?<=\p{L})['’](?:s|ll|ve|re|d|m)(?!\p{L})|[\p{L}\p{M}]+|\p{N}+(?:[.,:]\p{N}+)*\p{L}*|[^\s\p{L}\p{N}]/gu;
const isWord = /^['’]?[\p{L}\p{N}]/u;
const hyphen = /^[-‐‑]$/u;
/** "The Smith–Jones talks": a dash without blanks joins names as a hyphen does. */
const joiningDash = /^\p{L}–\p{L}$/u;

const isJoining = (part: string, at: number): boolean =>
  joiningDash.test(part.slice(at - 1, at + 2)) ||
  (hyphen.test(part.charAt(at)) &&
    /[\p{L}\p{N}.]/u.test(part.charAt(at - 1)) &&
    /[\p{L}\p{N}]/u.test(part.charAt(at + 1)));

export function tokensOf(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let glued = false;
  for (const { 0: raw, index } of part.matchAll(piece)) {
    if (isJoining(part, index)) {
      glued = true;
      continue;
    }
    const lower = raw.toLowerCase().replace('’', "'");
    const word = isWord.test(raw);
    tokens.push({
      start: start + index,
      end: start + index + raw.length,
      lower,
      capital: /^\p{Lu}/u.test(raw),
      word,
      glued,
    });
    if (tokens.length === mostTokens) break;
    glued = false;
  }
  return tokens;
}

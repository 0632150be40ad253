/** What the quoted words are by themselves: a statement, a term in somebody else's sentence, or the name of a thing. */
import type { Span } from '#core';
import type { Cue } from './speaker.js';

/** Words; a shorter run is a statement only where its surroundings make it one. */
const longestTerm = 8;
const longestTitle = 5;

const innerOf = (text: string, { start, end }: Span): string => text.slice(start + 1, end - 1).trim();
const wordsIn = (inner: string): number => inner.split(/\s+/u).length;
const before = (text: string, { start }: Span): string => text.slice(Math.max(0, start - 8), start);
const behind = (text: string, { end }: Span): string => text.slice(end, end + 12);

/** A clause or more: it begins like one and is long enough, or ends like one, or is announced. */
export function isWhole(text: string, span: Span): boolean {
  const inner = innerOf(text, span);
  if (!/^[\p{Lu}\p{N}…]/u.test(inner)) return wordsIn(inner) > longestTerm;
  // What stands in the middle of a clause is a name or a term, even before a comma: "told the “Bote”, that".
  const isFree = /(?:^|[^\p{L}\p{N}\s])\s*$/u.test(before(text, span)) || /\n\s*$/u.test(before(text, span));
  const isClosed = /[.!?…,]$/u.test(inner) || (isFree && /^(?:\s*,?\s*[—–-]|,)/u.test(behind(text, span)));
  return isClosed || wordsIn(inner) >= longestTitle || /:\s*$/u.test(before(text, span));
}

/** «Курьер», „Der Bote“: a few words with a capital that nobody is said to have spoken. */
export function isTitle(text: string, span: Span, kind: Cue['kind'] | null): boolean {
  const inner = innerOf(text, span);
  if (!/^[\p{Lu}\p{N}]/u.test(inner) || wordsIn(inner) > longestTitle) return false;
  const isAnnounced = /(?:[,:]|что|dass|als|eine?n?)\s*$/u.test(before(text, span));
  return kind !== 'calling' && !(kind === 'saying' && isAnnounced);
}

/** Another sentence begins behind it, and not one that says whose words it was. */
export function endsItsSentence(text: string, span: Span): boolean {
  return /[.!?…]$/u.test(innerOf(text, span)) && /^\s+(?!(?:Das|Dies|So)\s)\p{Lu}/u.test(behind(text, span));
}

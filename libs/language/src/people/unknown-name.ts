/** A run of capitalised words that is probably the name of a person or a body. Blind where every word has a capital. */
import type { ActorKind } from '#core';
import type { Sentence } from '../text/passage.js';
import { sentenceOpeners } from '../text/abbreviations.js';
import { times } from '../words/times.js';

const particles = new Set(['de', 'von', 'van', 'der', 'den', 'bin', 'al', 'la', 'el', 'di', 'da', 'le', 'ibn', 'du']);
const body =
  /^(?:institute|university|party|council|ministry|agency|news|times|post|journal|group|centre|center|committee|commission|foundation|house|senate|congress|parliament|army|court|union|association|company|corp|bank|tv|press|department|office|academy|society|forum|magazine|telegraph|guardian|network|club|la|le|die|der|el)$/;
const dates = new Set(times.calendar.filter((word) => word !== 'may'));
const longest = 6;

export interface NameRun {
  readonly to: number;
  readonly kind: ActorKind;
}

function runEnd({ tokens }: Sentence, from: number): number {
  let to = from;
  while (to - from < longest) {
    const token = tokens[to];
    const particle = to > from && particles.has(token?.lower ?? '') && tokens[to + 1]?.capital === true;
    if (!token?.word || (!token.capital && !particle) || dates.has(token.lower)) break;
    to += 1;
  }
  return to;
}

/** `introduced`: an office or a state stands before it, which makes even one word a name. */
export function unknownName(sentence: Sentence, from: number, introduced: boolean): NameRun | null {
  const { tokens, titleCase } = sentence;
  const first = tokens[from];
  if (!first?.capital || first.lower.length < 2 || titleCase || dates.has(first.lower)) return null;
  if (sentenceOpeners.has(first.lower) && !particles.has(first.lower)) return null;
  const to = runEnd(sentence, from);
  if (to - from < 2 && from === 0 && !introduced && tokens[1]?.lower !== 'said') return { to, kind: 'person' };
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return { to, kind: words.some((word) => body.test(word)) ? 'organization' : 'person' };
}

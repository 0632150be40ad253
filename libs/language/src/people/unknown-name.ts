/** A run of capitalised words that is probably the name of a person or a body. Blind where every word has a capital. */
import type { ActorKind } from '#core';
import type { Sentence } from '../text/passage.js';
import { smallWords } from '../words/small-words.js';
import { times } from '../words/times.js';

const particles = new Set(['de', 'von', 'van', 'der', 'den', 'bin', 'al', 'la', 'el', 'di', 'da', 'le', 'ibn', 'du']);
const body =
  /^(?:institute|university|party|council|ministry|agency|news|times|post|journal|group|centre|center|committee|commission|foundation|house|senate|congress|parliament|army|court|union|association|company|corp|bank|tv|press|department|office|academy|society|forum|magazine|telegraph|guardian|network|club|base|force|la|le|die|der|el)$/;
/** What such names end with, or begin with, are no people: "the Korean War", "Villa La Grange". */
const things =
  /^(?:wars?|estate|palace|hotel|castle|villa|treaty|agreement|accords?|pact|act|declaration|convention|protocol|memorandum|resolution|doctrine|peninsula|strait|straits|airport|airfield|stadium|prize|olympics|games|corridor|pipeline|railway|highway|monument|memorial|cemetery|museum|cathedral|avenue|boulevard)$/;
const openingThings = /^(?:villa|hotel|château|chateau|palazzo|highway)$/;
const feasts = 'easter christmas ramadan passover hanukkah eid thanksgiving midsummer'.split(' ');
const dates = new Set([...times.calendar, ...feasts].filter((word) => word !== 'may'));
const longest = 6;

export interface NameRun {
  readonly to: number;
  readonly kind: ActorKind;
}

/** A capitalised word, what a hyphen joins to it, or a particle before one. */
function belongs(sentence: Sentence, at: number, isFirst: boolean): boolean {
  const token = sentence.tokens[at];
  if (!token?.word || dates.has(token.lower)) return false;
  return token.capital || (!isFirst && (token.glued || isParticle(sentence, at)));
}

/** "Jane A. Roe": the stop of an initial belongs to the name. */
function behindInitial({ tokens }: Sentence, at: number): number {
  const isInitial = tokens[at]?.lower.length === 1 && tokens[at + 1]?.lower === '.' && tokens[at + 2]?.capital === true;
  return isInitial ? at + 2 : at + 1;
}

const isParticle = (sentence: Sentence, at: number): boolean =>
  particles.has(sentence.word(at)) && sentence.tokens[at + 1]?.capital === true;

/** "Vice Premier He Lifeng": no pronoun. */
export const isFamilyName = (sentence: Sentence, from: number): boolean =>
  from > 0 &&
  !sentence.titleCase &&
  /^\p{L}+ He \p{Lu}/u.test(sentence.slice(from - 1, from + 2)) &&
  !smallWords.has(sentence.word(from + 1));

function mayBegin(sentence: Sentence, from: number): boolean {
  const { tokens, titleCase } = sentence;
  const first = tokens[from];
  if (isFamilyName(sentence, from)) return true;
  if (titleCase || !first?.capital || first.lower.length < 2) return false;
  return particles.has(first.lower) || !smallWords.has(first.lower);
}

export function unknownName(sentence: Sentence, from: number): NameRun | null {
  if (!mayBegin(sentence, from)) return null;
  let to = from;
  while (to - from < longest && belongs(sentence, to, to === from)) to = behindInitial(sentence, to);
  if (to === from) return null;
  return { to, kind: kindOf(sentence, from, to) };
}

/** Where the name of a place, a war or a treaty ends that begins at this word; null where none does. */
export function thingAt(sentence: Sentence, from: number): number | null {
  if (!mayBegin(sentence, from)) return null;
  let to = from;
  while (to - from < longest && belongs(sentence, to, to === from)) to += 1;
  const isThing = things.test(sentence.word(to - 1)) || openingThings.test(sentence.word(from));
  return isThing && to - from > 1 ? to : null;
}

/** "Lithuania's Jane Roe": given name and family name. */
export function isFullName(sentence: Sentence, at: number): boolean {
  const name = unknownName(sentence, at);
  return name?.kind === 'person' && name.to === at + 2;
}

/** "CNN" and "the Lake Institute" are bodies; a word that only opens a sentence says nothing. */
function kindOf(sentence: Sentence, from: number, to: number): ActorKind {
  const name = sentence.slice(from, to);
  if (to - from === 1 && name.length > 1 && /^\p{Lu}+$/u.test(name)) return 'organization';
  const opensSentence = from === 0 && to === 1;
  const isBody = !opensSentence && sentence.tokens.slice(from, to).some(({ lower }) => body.test(lower));
  return isBody ? 'organization' : 'person';
}

/** Who is named in a sentence of another language: the story's names and aliases, and runs of words with a capital. */
import type { Actor } from '#core';
import type { Cast } from '../people/cast.js';
import type { Sentence } from '../text/passage.js';
import type { Tongue } from './tongue.js';

export interface Named {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly kind: Actor['kind'];
  /** From the story or a list of states. */
  readonly known: boolean;
  /** A known person, or two words and more that look like one. */
  readonly person: boolean;
  /** Behind a preposition: whom somebody spoke of, with or to. */
  readonly bound: boolean;
}

/** How many plain words may part a preposition from the name that it governs. */
const reachOfPreposition = 3;

const isAcronym = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text);

/** `outside` tells the words that stand in no quotation. */
export function namedIn(sentence: Sentence, cast: Cast, tongue: Tongue, outside: (at: number) => boolean): Named[] {
  const names: Named[] = [];
  for (let at = 0; at < sentence.tokens.length;) {
    const found = outside(at) ? (knownAt(sentence, cast, tongue, at) ?? runAt(sentence, cast, tongue, at)) : null;
    if (found?.name) names.push(found);
    at = Math.max(found?.to ?? 0, at + 1);
  }
  return names;
}

function knownAt(sentence: Sentence, cast: Cast, tongue: Tongue, from: number): Named | null {
  const found = cast.find(sentence, from);
  if (!found || found.entry.adjective) return null;
  const { name, kind } = found.entry;
  return {
    from,
    to: found.to,
    name,
    kind,
    known: true,
    person: kind === 'person',
    bound: isBound(sentence, tongue, from),
  };
}

/** A run of capitals; an office before the name is none of it. */
function runAt(sentence: Sentence, cast: Cast, tongue: Tongue, first: number): Named | null {
  if (!isCapital(sentence, first)) return null;
  const to = runEnd(sentence, cast, first);
  const bound = isBound(sentence, tongue, first);
  // "В Осло Иван Лис": of three the first belongs to the preposition.
  const governed = bound && to - first > 2 ? 1 : 0;
  const from = Math.min(nameStart(sentence, tongue, first, to) + governed, to);
  const name = from === to ? '' : sentence.slice(from, to);
  const person = to - from > 1 && !isAcronym(name);
  return { from, to, name, kind: 'person', known: false, person, bound: bound && from === first };
}

/** It ends where a known name begins, and around an acronym. */
function runEnd(sentence: Sentence, cast: Cast, first: number): number {
  let to = afterInitial(sentence, first);
  while (isCapital(sentence, to) && !parts(sentence, to) && !cast.find(sentence, to)) to = afterInitial(sentence, to);
  return to;
}

const isCapital = ({ tokens }: Sentence, at: number): boolean => tokens[at]?.capital === true && tokens[at].word;

/** An initial's stop belongs to the name. */
const afterInitial = (sentence: Sentence, at: number): number =>
  sentence.word(at).length === 1 && sentence.word(at + 1) === '.' ? at + 2 : at + 1;

const parts = (sentence: Sentence, at: number): boolean =>
  isAcronym(sentence.slice(at, at + 1)) || isAcronym(sentence.slice(at - 1, at));

function nameStart(sentence: Sentence, tongue: Tongue, first: number, to: number): number {
  let from = first;
  for (let at = first; at < to; at += 1) {
    if (tongue.office.test(sentence.word(at)) || isOpener(sentence, tongue, at)) from = at + 1;
  }
  // "Министр Велнии Иван Лис": of three the first is the state, a father's name apart.
  const isLong = to - from > 2 && !/(?:вич|вна|\.)$/u.test(sentence.word(from + 1)) && !tongue.capitalNouns;
  return isLong ? to - 2 : from;
}

const isOpener = (sentence: Sentence, { openers }: Tongue, at: number): boolean =>
  at === 0 && openers.has(sentence.word(at));

function isBound(sentence: Sentence, { prepositions }: Tongue, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 1 - reachOfPreposition); at -= 1) {
    if (prepositions.has(sentence.word(at))) return true;
    const token = sentence.tokens[at];
    if (token?.word !== true || token.capital) return false;
  }
  return false;
}

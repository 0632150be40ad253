/** A speaker whom no rule knows, beside a quotation: the noun phrase between its closing mark and the verb. */
import type { Mention } from '../people/mention.js';
import type { Sentence } from '../text/passage.js';

/** For each word the index of the quotation it stands in. */
export type Quoted = readonly (number | null)[];

const determiners = new Set([
  'the',
  'a',
  'an',
  'one',
  'two',
  'his',
  'her',
  'their',
  'another',
  'some',
  'my',
  'our',
  'its',
]);
const ends = new Set(['that', 'in', 'on', 'at', 'to', 'when', 'as', 'and', 'but', 'who', 'with', 'from', 'while']);
const longest = 8;

/** Where the phrase begins, behind the verb, or where it ends, before it. */
type Edge = { readonly from: number } | { readonly to: number };

function phraseAt(sentence: Sentence, edge: Edge, quoted: Quoted): { from: number; to: number } {
  const isPlain = (at: number): boolean =>
    quoted[at] === null && sentence.tokens[at]?.word === true && !ends.has(sentence.word(at));
  if ('from' in edge) {
    let to = edge.from;
    while (isPlain(to)) to += 1;
    return { from: edge.from, to };
  }
  let from = edge.to;
  while (isPlain(from - 1)) from -= 1;
  return { from, to: edge.to };
}

export function unknownSpeaker(sentence: Sentence, edge: Edge, quoted: Quoted): Mention | null {
  const { from, to } = phraseAt(sentence, edge, quoted);
  const isBehindQuote = quoted.slice(0, from).some((quote) => quote !== null);
  if (!isBehindQuote || to - from > longest || !determiners.has(sentence.word(from))) return null;
  const name = sentence.slice(from, to);
  const person = { name, kind: 'person' as const, role: null, affiliation: null, known: false };
  return { from, to, people: [person], pronoun: null, named: false, bound: false };
}

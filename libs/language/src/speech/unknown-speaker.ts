/** A speaker whom no rule knows, beside a quotation: the noun phrase between its closing mark and the verb. */
import type { Mention } from '../people/mention.js';
import type { Sentence } from '../text/passage.js';

/** For each word the index of the quotation it stands in. */
export type Quoted = readonly (number | null)[];

/** Words that begin a clause or a phrase, but nobody's name or description. */
const notFirst = new Set(
  (
    'that in on at to when as and but who with from while it this these those there if so then because what which where how ' +
    'if not by for of he she they i we you also just even still later'
  ).split(' '),
);
/** With any other verb than these the phrase must begin like a description or a name. */
const plainVerbs = new Set(
  'said says say saying added adds wrote writes told tells asked asks replied explained explains recalled insisted'.split(
    ' ',
  ),
);
const determiners = new Set(
  'the a an one two three another some his her their my our its several many most both each every'.split(' '),
);
const ends = new Set('that when as who while which because but and on in during after before to via'.split(' '));
const longest = 14;

/** Where the phrase begins, behind the verb, or where it ends, before it. */
type Edge = { readonly from: number } | { readonly to: number };

function phraseAt(sentence: Sentence, edge: Edge, quoted: Quoted): { from: number; to: number } {
  const isPlain = (at: number): boolean => quoted[at] === null && sentence.tokens[at]?.word === true;
  if ('from' in edge) {
    let to = edge.from;
    while (isPlain(to) && !ends.has(sentence.word(to))) to += 1;
    return { from: edge.from, to };
  }
  const to = withoutAdverbs(sentence, edge.to);
  let from = to;
  while (isPlain(from - 1)) from -= 1;
  return { from, to };
}

/** "the farmers also said" */
function withoutAdverbs(sentence: Sentence, to: number): number {
  let at = to;
  while (/^(?:also|later|then|has|have|had|once|recently|only|again|\p{L}+ly)$/u.test(sentence.word(at - 1))) at -= 1;
  return at;
}

const opensPhrase = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.capital === true || determiners.has(tokens[at]?.lower ?? '');

const isPhrase = (sentence: Sentence, from: number, to: number): boolean =>
  to > from && to - from <= longest && !notFirst.has(sentence.word(from));

/** "One reader wrote: “…”" */
const opensQuotation = (sentence: Sentence, verb: number, quoted: Quoted): boolean =>
  plainVerbs.has(sentence.word(verb)) && sentence.word(verb + 1) === ':' && (quoted[verb + 2] ?? null) !== null;

function isBesideQuotation(sentence: Sentence, edge: Edge, from: number, quoted: Quoted): boolean {
  if ('from' in edge) return from > 0;
  return from > 0 ? quoted[from - 1] !== null : opensQuotation(sentence, edge.to, quoted);
}

/** `verb` is the word that attributes. */
export function unknownSpeaker(sentence: Sentence, edge: Edge, verb: string, quoted: Quoted): Mention | null {
  const { from, to } = phraseAt(sentence, edge, quoted);
  if (!isBesideQuotation(sentence, edge, from, quoted) || !isPhrase(sentence, from, to)) return null;
  if (!plainVerbs.has(verb) && !opensPhrase(sentence, from)) return null;
  const name = sentence.slice(from, to);
  const person = { name, kind: 'person' as const, role: null, affiliation: null, known: false };
  return { from, to, people: [person], pronoun: null, named: false, bound: false, guessed: true };
}

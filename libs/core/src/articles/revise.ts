/**
 * What changed between two texts of one article, and whether it matters. Sentences are compared as sets, so that order and layout
 * change nothing; of those that differ, the words that only one side has are weighed.
 */
import { pairUp, type Pairing } from './revision/pair.js';
import { quotationsChanged, type Quotations } from './revision/quotations.js';
import { isNegated, isTypingError } from './revision/spelling.js';
import { sentenceOf, sentencesOf, type Sentence, type Token } from './revision/tokens.js';
import { kindOf, usageIn, type Usage, type WordKind } from './revision/weigh.js';

/** `passage`: a whole sentence came or went. `wording`: other words say it, and none of them is of the other kinds. */
export const revisionKinds = ['number', 'name', 'date', 'negation', 'quotation', 'passage', 'wording'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/**
 * `update`: something was added and nothing that stood there was taken back. `correction`: what stood there weighs otherwise now,
 * or is gone. `reworded`: only wording. `cosmetic`: typing errors, punctuation, layout, order.
 */
export const revisionNatures = ['cosmetic', 'reworded', 'update', 'correction'] as const;
export type RevisionNature = (typeof revisionNatures)[number];

export interface Revision {
  /** True when a number, name, date, negation or quotation, or a whole sentence, is among the difference. */
  readonly material: boolean;
  readonly nature: RevisionNature;
  readonly kinds: readonly RevisionKind[];
  /** Whether the first line is another. */
  readonly headlineChanged: boolean;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export interface RevisionOptions {
  /** A live blog lets its oldest entries go: what went as a whole was not taken back. */
  readonly rolling?: boolean;
}

export function revisionOf(before: string, after: string, { rolling = false }: RevisionOptions = {}): Revision {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const removed = missingIn(now, old);
  const added = missingIn(old, now);
  const pairing = pairUp(removed, added);
  const words = differingWords(pairing, usageIn([...old, ...now]));
  const quotations = quotationsChanged(before, after);
  const kinds = kindsOf(pairing, words, quotations);
  const nature = natureOf({ kinds, pairing, words, quotations, rolling });
  return {
    ...{ material: kinds.some((kind) => kind !== 'wording'), nature, kinds },
    headlineChanged: firstKey(before) !== firstKey(after),
    removed: removed.map(({ text }) => text),
    added: added.map(({ text }) => text),
  };
}

function firstKey(text: string): string {
  return sentenceOf(text.split('\n', 1)[0] ?? '').key;
}

/** Those of `all` that `others` has not, each as often as it is missing. */
function missingIn(others: readonly Sentence[], all: readonly Sentence[]): readonly Sentence[] {
  const counts = countsOf(others.map(({ key }) => key));
  return all.filter(({ key }) => !takeFrom(counts, key));
}

interface Word extends Token {
  readonly kind: WordKind;
  /** Whether its sentence has a counterpart in the other text. */
  readonly paired: boolean;
}

interface DifferingWords {
  readonly gone: readonly Word[];
  readonly come: readonly Word[];
  /** "legal" became "illegal", or the reverse. */
  readonly negated: boolean;
}

/** Compared over all that changed and not pair by pair: a sentence that was parted in two has lost nothing. */
function differingWords({ pairs, gone, come }: Pairing, usage: Usage): DifferingWords {
  const wordsOf = (sentences: readonly Sentence[], paired: boolean) =>
    sentences.flatMap((sentence) =>
      sentence.tokens.map((token): Word => ({ ...token, paired, kind: kindOf(token, sentence, usage) })),
    );
  const old = [
    ...wordsOf(
      pairs.map(([before]) => before),
      true,
    ),
    ...wordsOf(gone, false),
  ];
  const now = [
    ...wordsOf(
      pairs.map(([, after]) => after),
      true,
    ),
    ...wordsOf(come, false),
  ];
  const [inOld, inNow] = [countsOf(old.map(({ key }) => key)), countsOf(now.map(({ key }) => key))];
  const goneWords = old.filter(({ key }) => !takeFrom(inNow, key));
  const comeWords = now.filter(({ key }) => !takeFrom(inOld, key));
  return withoutTypingErrors(goneWords, comeWords);
}

/** Where more words than this differ, the text is another, and nobody asks for its typing errors. */
const mostSlips = 600;

function withoutTypingErrors(gone: readonly Word[], come: readonly Word[]): DifferingWords {
  if (gone.length > mostSlips || come.length > mostSlips) return { gone, come, negated: false };
  const left = new Set(come);
  let negated = false;
  const kept = gone.filter((word) => {
    const mended = isPlain(word) ? [...left].find((other) => isPlain(other) && isOneWord(word, other)) : undefined;
    if (mended === undefined) return true;
    left.delete(mended);
    negated ||= isNegated(word.key, mended.key);
    return false;
  });
  return { gone: kept, come: [...left], negated };
}

function isPlain({ kind, paired }: Word): boolean {
  return paired && (kind === 'wording' || kind === 'name');
}

function isOneWord(one: Word, other: Word): boolean {
  const isName = one.kind === 'name' || other.kind === 'name';
  return isNegated(one.key, other.key) || isTypingError(one.key, other.key, isName);
}

function kindsOf(pairing: Pairing, words: DifferingWords, quotations: Quotations): readonly RevisionKind[] {
  const { gone, come, negated } = words;
  const found = new Set<RevisionKind>([...gone, ...come].map(({ kind }) => kind));
  if (negated) found.add('negation');
  if (pairing.pairs.some(swapsNumbers)) found.add('number');
  if (quotations.gone || quotations.come) found.add('quotation');
  if (passages(pairing.gone, gone).length + passages(pairing.come, come).length > 0) found.add('passage');
  return revisionKinds.filter((kind) => found.has(kind));
}

/** Sentences without counterpart of which half the words are nowhere else. */
function passages(sentences: readonly Sentence[], words: readonly Word[]): readonly Sentence[] {
  const keys = new Set(words.map(({ key }) => key));
  return sentences.filter(({ tokens }) => tokens.filter(({ key }) => keys.has(key)).length * 2 >= tokens.length);
}

/** "Five died, three were hurt" has other facts than "Three died, five were hurt". */
function swapsNumbers([before, after]: readonly [Sentence, Sentence]): boolean {
  const [old, now] = [before, after].map(({ tokens }) => tokens.map(({ key }) => key).filter((key) => /\d/.test(key)));
  if (old === undefined || now === undefined || old.join(' ') === now.join(' ')) return false;
  return [...old].sort().join(' ') === [...now].sort().join(' ');
}

interface Difference {
  readonly kinds: readonly RevisionKind[];
  readonly pairing: Pairing;
  readonly words: DifferingWords;
  readonly quotations: Quotations;
  readonly rolling: boolean;
}

function natureOf(difference: Difference): RevisionNature {
  const { kinds } = difference;
  if (kinds.length === 0) return 'cosmetic';
  if (kinds.every((kind) => kind === 'wording')) return 'reworded';
  return wentWhole(difference) || saysOtherwise(difference) ? 'correction' : 'update';
}

function wentWhole({ rolling, pairing, words, quotations }: Difference): boolean {
  return !rolling && (passages(pairing.gone, words.gone).length > 0 || quotations.gone);
}

function saysOtherwise({ rolling, pairing, words }: Difference): boolean {
  const takenBack = words.gone.some(({ kind, paired }) => kind !== 'wording' && (paired || !rolling));
  const denied = words.negated || words.come.some(({ kind, paired }) => kind === 'negation' && paired);
  return takenBack || denied || pairing.pairs.some(swapsNumbers);
}

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function takeFrom(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  if (left === 0) return false;
  counts.set(key, left - 1);
  return true;
}

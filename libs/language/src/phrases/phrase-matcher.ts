/**
 * Finds all phrases of all word lists in one pass over the words of a sentence. A trie shared by every list keeps the
 * cost independent of how many phrases there are. Of several matches of one meaning from one word, the longest counts.
 */
import type { Token } from '../text/tokens.js';
import { gap, sequencesOf, type Step } from './notation.js';

export interface Mark<M> {
  readonly meaning: M;
  /** Indices into the tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** There are tens of thousands, and most lead nowhere or to one other: what would be empty is absent, or one for all. */
interface Node<M> {
  words: Map<string, Node<M>> | undefined;
  stems: Map<string, Node<M>> | undefined;
  stemLengths: readonly number[];
  beyondGap: Node<M> | null;
  meanings: readonly M[];
}

const widestGap = 3;
/** "Made “great progress”": a phrase may run into somebody's words or out of them. */
const isQuote = /^[“”‘"]$/;

const none: readonly never[] = [];

const emptyNode = <M>(): Node<M> => ({
  words: undefined,
  stems: undefined,
  stemLengths: none,
  beyondGap: null,
  meanings: none,
});

function child<M>(nodes: Map<string, Node<M>>, key: string): Node<M> {
  const found = nodes.get(key) ?? emptyNode<M>();
  nodes.set(key, found);
  return found;
}

function stepInto<M>(node: Node<M>, step: Step): Node<M> {
  if (step === gap) return (node.beyondGap ??= emptyNode<M>());
  if (!step.endsWith('*')) return child((node.words ??= new Map<string, Node<M>>()), step);
  const stem = step.slice(0, -1);
  if (!node.stemLengths.includes(stem.length)) node.stemLengths = [...node.stemLengths, stem.length];
  return child((node.stems ??= new Map<string, Node<M>>()), stem);
}

export type WordLists<M extends string> = Readonly<Record<M, readonly string[]>>;

/** The steps that a word takes beside its own: `@pact` for "treaty". Written out in every phrase they would fill the memory. */
function stepsByWord(classes: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly Step[]> {
  const steps = new Map<string, Step[]>();
  for (const [name, words] of Object.entries(classes))
    for (const word of words) steps.set(word, [...(steps.get(word) ?? []), `@${name}`]);
  return steps;
}

const stemsOf = <M>({ stems, stemLengths }: Node<M>, word: string): Node<M>[] =>
  stemLengths.flatMap((length) => (word.length >= length ? (stems?.get(word.slice(0, length)) ?? []) : []));

export class PhraseMatcher<M extends string> {
  private readonly root = emptyNode<M>();

  private readonly lists = new Map<string, readonly M[]>();

  private readonly classSteps: ReadonlyMap<string, readonly Step[]>;

  constructor(lists: WordLists<M>, classes: Readonly<Record<string, readonly string[]>> = {}) {
    this.classSteps = stepsByWord(classes);
    for (const meaning of Object.keys(lists) as M[])
      for (const phrase of lists[meaning]) for (const sequence of sequencesOf(phrase)) this.learn(meaning, sequence);
  }

  marks(tokens: readonly Token[]): Mark<M>[] {
    const found: Mark<M>[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const ends = new Map<M, number>();
      this.follow(this.root, tokens, from, ends);
      for (const [meaning, to] of ends) found.push({ meaning, from, to });
    }
    return found;
  }

  private learn(meaning: M, sequence: readonly Step[]): void {
    let node = this.root;
    for (const step of sequence) node = stepInto(node, step);
    if (!node.meanings.includes(meaning)) node.meanings = this.listOf([...node.meanings, meaning]);
  }

  /** Phrases end in tens of thousands of nodes, with a few hundred lists of meanings: equal ones are one. */
  private listOf(meanings: readonly M[]): readonly M[] {
    const key = meanings.join('\n');
    const list = this.lists.get(key) ?? meanings;
    this.lists.set(key, list);
    return list;
  }

  private follow(node: Node<M>, tokens: readonly Token[], at: number, ends: Map<M, number>): void {
    for (const meaning of node.meanings) ends.set(meaning, Math.max(at, ends.get(meaning) ?? 0));
    this.take(node, tokens, at, ends);
    if (!node.beyondGap) return;
    for (let skip = 0; skip <= widestGap; skip += 1) {
      this.take(node.beyondGap, tokens, at + skip, ends);
      const over = tokens[at + skip];
      if (over?.word === false && !isQuote.test(over.lower)) return;
    }
  }

  private take(node: Node<M>, tokens: readonly Token[], at: number, ends: Map<M, number>): void {
    const word = tokens[at]?.lower;
    if (word === undefined) return;
    if (isQuote.test(word) && node !== this.root) this.take(node, tokens, at + 1, ends);
    for (const next of this.nextOf(node, word)) this.follow(next, tokens, at + 1, ends);
    for (const next of stemsOf(node, word)) this.follow(next, tokens, at + 1, ends);
  }

  /** Behind the word itself, and behind each class that it is of. */
  private nextOf(node: Node<M>, word: string): Node<M>[] {
    const steps = this.classSteps.get(word);
    const own = node.words?.get(word);
    const others = steps?.flatMap((step) => node.words?.get(step) ?? []) ?? [];
    return own ? [own, ...others] : others;
  }
}

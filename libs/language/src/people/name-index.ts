/**
 * Looks up the longest known name at a word. A name with a capital is only found with one, and an acronym only in
 * capitals ("US" is not "us"). Among names of one length the one added first wins.
 */
import type { Sentence } from '../text/passage.js';
import { tokensOf } from '../text/tokens.js';

interface Known<T> {
  readonly words: readonly string[];
  readonly capitals: readonly boolean[];
  readonly acronym: string | null;
  readonly meant: T;
}

export interface Match<T> {
  readonly meant: T;
  readonly to: number;
}

const acronym = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.){2,})$/u;
const articles = new Set(['the', 'a', 'an']);

function knownAs<T>(name: string, meant: T): Known<T> {
  const all = tokensOf(name, { start: 0, end: name.length }).filter(({ word }) => word);
  const tokens = all.length > 1 && articles.has(all[0]?.lower ?? '') ? all.slice(1) : all;
  return {
    words: tokens.map(({ lower }) => lower),
    capitals: tokens.map(({ capital }) => capital),
    acronym: acronym.test(name) ? name : null,
    meant,
  };
}

function fits<T>({ words, capitals, acronym: exact }: Known<T>, sentence: Sentence, from: number): boolean {
  for (let index = 0; index < words.length; index += 1) {
    const token = sentence.tokens[from + index];
    if (token?.lower !== words[index] || (capitals[index] === true && token?.capital === false)) return false;
  }
  return exact === null || sentence.slice(from, from + 1) === exact;
}

export class NameIndex<T> {
  private readonly byFirstWord = new Map<string, Known<T>[]>();

  constructor(names: Iterable<readonly [name: string, meant: T]>) {
    for (const [name, meant] of names) this.add(knownAs(name, meant));
    for (const list of this.byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  find(sentence: Sentence, from: number): Match<T> | null {
    const known = this.byFirstWord.get(sentence.word(from))?.find((each) => fits(each, sentence, from));
    return known ? { meant: known.meant, to: from + known.words.length } : null;
  }

  private add(known: Known<T>): void {
    const key = known.words[0];
    if (key === undefined) return;
    const list = this.byFirstWord.get(key);
    if (list) list.push(known);
    else this.byFirstWord.set(key, [known]);
  }
}

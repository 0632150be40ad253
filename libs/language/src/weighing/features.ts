/** What is seen of a sentence or of somebody's words, which a linear model adds up. */
import { stemmer } from 'stemmer';
import type { Context } from '../claims/context.js';
import type { Range } from '../claims/scope.js';
import type { Mention, Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import { axes, directionOf, familiesOf } from '../words/families.js';
import type { Words } from './candidates.js';

/** Names with a strength each. */
export class Features extends Map<string, number> {
  /** Where the words lie together: a number for each axis, which may be below 0; none where no word is known. */
  direction: ArrayLike<number> = [];
}

/** What each axis is called among the weights. */
export const axisNames: readonly string[] = Array.from({ length: axes }, (_, axis) => `axis ${String(axis)}`);

/** All that is seen by its name, axes too, as a model learns from it. */
export const byName = (features: Features): Map<string, number> =>
  new Map([...features, ...Array.from(features.direction, (part, axis) => [axisNames[axis] ?? '', part] as const)]);

/** Seen at least so strongly; more than 1 is nothing. */
export function see(features: Features, name: string, strength = 1): void {
  if (strength === 1 || (features.get(name) ?? 0) < strength) features.set(name, strength);
}

export type Seat = 'leader' | 'table' | 'story' | 'other';

/** How near somebody is to the talks: names say nothing to another summit, seats do. */
export function seatOf(context: Context, person: Person): Seat {
  if (context.leaders.some(({ name }) => name === person.name)) return 'leader';
  if (context.isAtTable(person)) return 'table';
  return person.known ? 'story' : 'other';
}

/** The stems of the words from one position to another (Porter 1980); people by their seats, numbers and other names as such. */
export function seeWords(features: Features, context: Context, read: ReadSentence, { from, to }: Range): void {
  const { sentence } = read;
  const people = peopleByWord(context, read);
  for (let at = from; at < to; at += 1) {
    const token = sentence.tokens[at];
    const person = people.get(at);
    if (person !== undefined) see(features, person);
    else if (token?.word) see(features, stemOf(token.lower, isName(read, at)));
  }
}

const isName = ({ sentence }: ReadSentence, at: number): boolean =>
  at > 0 && !sentence.titleCase && sentence.tokens[at]?.capital === true;

/** What a family of words counts beside the word itself, and where all of them lie together. */
const [ofFamily, ofDirection] = [0.6, 4];

/** The families of the words that are nobody's name. */
export function seeFamilies(features: Features, context: Context, read: ReadSentence): void {
  const people = peopleByWord(context, read);
  read.sentence.tokens.forEach(({ lower, word }, at) => {
    if (!word || people.has(at) || isName(read, at)) return;
    for (const family of familiesOf(lower)) see(features, family, ofFamily);
  });
}

/** Where words lie together among all words, names with them. */
export function seeDirection(features: Features, said: readonly Words[]): void {
  const words: string[] = [];
  for (const { read, from, to } of said)
    for (let at = from; at < to; at += 1) {
      const token = read.sentence.tokens[at];
      if (token?.word) words.push(token.lower);
    }
  features.direction = directionOf(words)?.map((part) => part * ofDirection) ?? [];
}

function stemOf(lower: string, isName: boolean): string {
  if (/^\d/.test(lower)) return '#';
  return isName ? '^' : stemmed(lower);
}

/** The press has some ten thousand words; a text that has more is not kept in mind. */
const mostKept = 20_000;
const stems = new Map<string, string>();

export function stemmed(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  if (stems.size < mostKept) stems.set(word, stem);
  return stem;
}

function peopleByWord(context: Context, { mentions }: ReadSentence): Map<number, string> {
  const byWord = new Map<number, string>();
  for (const mention of mentions)
    for (let at = mention.from; at < mention.to; at += 1) byWord.set(at, tagOf(context, mention));
  return byWord;
}

const tagOf = (context: Context, { people, pronoun }: Mention): string =>
  `@${pronoun ? 'pronoun' : people[0] ? seatOf(context, people[0]) : 'nobody'}`;

/** A number as one of few steps. */
export const step = (most: number, value: number): string => String(Math.min(most, Math.floor(value)));

const day = 86_400_000;

/** How long after the summit the article appeared, as one of few steps; nothing of an article without a date. */
export function seeDays(features: Features, { published, ended }: Context): void {
  if (Number.isNaN(published)) return;
  see(features, `days ${published < ended ? 'ahead' : step(4, (published - ended) / day)}`);
}

/** What is seen of a sentence or of somebody's words, as names with a weight each; a linear model adds them up. */
import { stemmer } from 'stemmer';
import type { Mention, Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Context } from '../claims/context.js';
import type { Range } from '../claims/scope.js';

export type Features = Map<string, number>;

/** Seen at least so strongly. */
export function see(features: Features, name: string, value = 1): void {
  if ((features.get(name) ?? 0) < value) features.set(name, value);
}

export type Seat = 'leader' | 'table' | 'story' | 'other';

/** How near somebody is to the talks: names say nothing to another summit, seats do. */
export function seatOf(context: Context, person: Person): Seat {
  if (context.leaders.some(({ name }) => name === person.name)) return 'leader';
  if (context.isAtTable(person)) return 'table';
  return person.known ? 'story' : 'other';
}

/** The words from one position to another as stems; people stand there as their seats, numbers and other names as such. */
export function stemsIn(context: Context, read: ReadSentence, { from, to }: Range): string[] {
  const { sentence } = read;
  const people = peopleByWord(context, read);
  return sentence.tokens.slice(from, to).flatMap(({ word, lower, capital }, offset) => {
    const at = from + offset;
    const person = people.get(at);
    if (person !== undefined) return person;
    if (!word) return [];
    if (/^\d/.test(lower)) return ['#'];
    return capital && at > 0 && !sentence.titleCase ? ['^'] : [stemmer(lower)];
  });
}

/** A seat at the first word of each mention, nothing at its others. */
function peopleByWord(context: Context, { mentions }: ReadSentence): Map<number, string[]> {
  const byWord = new Map<number, string[]>();
  for (const mention of mentions)
    for (let at = mention.from; at < mention.to; at += 1)
      byWord.set(at, at === mention.from ? [tagOf(context, mention)] : []);
  return byWord;
}

const tagOf = (context: Context, { people, pronoun }: Mention): string =>
  `@${pronoun ? 'pronoun' : people[0] ? seatOf(context, people[0]) : 'nobody'}`;

/** Stems alone and in pairs. */
export function seeStems(features: Features, prefix: string, stems: readonly string[], value = 1): void {
  stems.forEach((stem, at) => {
    see(features, `${prefix}${stem}`, value);
    const next = stems[at + 1];
    if (next !== undefined) see(features, `${prefix}${stem} ${next}`, value);
  });
}

/** Who acts in a claim, and whether their acts can be an outcome: those at the table, their side, the state it is about. */
import type { OutcomeTopic } from '#core';
import type { Mention, Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import { clauseAround, subjectsOf } from './scope.js';

const prepositions = /^(?:after|before|by|having|despite|since|over|while)$/;
const joins = /^(?:and|,|&)$/;

/** "After failing to win a truce"; "Adams and Brown talk of trade, agree to meet": no subject of its own. */
function goesOn(read: ReadSentence, { from }: Mark): boolean {
  const { sentence } = read;
  if (sentence.word(from).endsWith('ing') && prepositions.test(sentence.word(from - 1))) return true;
  return from > 0 && clauseAround(read, { from, to: from + 1 }).from === from && sentence.word(from - 1) === ',';
}

/** Whom the sentence begins with: one, or several joined. */
function firstActors({ sentence, mentions }: ReadSentence, mark: Mark): Person[] {
  const free = mentions.filter(({ bound, to }) => !bound && to <= mark.from);
  const apart = free.findIndex(({ to }, at) => free[at + 1]?.from !== to + 1 || !joins.test(sentence.word(to)));
  return free.slice(0, apart + 1).flatMap(({ people }) => people);
}

/** "Lindt told reporters that no deal had been reached": nobody before the words that were said acts in them. */
const onlySays = ({ frames }: ReadSentence, mark: Mark, subject: Mention): boolean =>
  frames.some(
    ({ speaker, cue, from, to }) => speaker.to <= cue.from && subject.to <= from && from <= mark.from && mark.from < to,
  );

const talks = /^(?:summit|meeting|talks|negotiations|day|encounter|session|visit|trip|conversation)$/;

/** "They weighed up a summit that produced no truce": the summit did. */
const isOfTalks = ({ sentence }: ReadSentence, subject: Mention, mark: Mark): boolean =>
  sentence.tokens
    .slice(subject.to, mark.from)
    .some(({ lower }, at, between) => /^(?:that|which)$/.test(lower) && talks.test(between[at - 1]?.lower ?? ''));

export const actorsOf = (read: ReadSentence, mark: Mark): Person[] =>
  goesOn(read, mark)
    ? firstActors(read, mark)
    : subjectsOf(read, mark)
        .filter((subject) => !onlySays(read, mark, subject) && !isOfTalks(read, subject, mark))
        .flatMap(({ people }) => people);

/** Whom the words behind a phrase begin with: "in a joint statement, the two leaders …". */
export function actorsBehind({ mentions }: ReadSentence, { to }: Mark): readonly Person[] {
  return mentions.find(({ from, bound }) => !bound && from >= to && from <= to + 4)?.people ?? [];
}

/** "Moscow's demand that …": whose it is. */
export const ownersOf = ({ sentence, mentions }: ReadSentence, { from }: Mark): readonly Person[] =>
  /^[’']s$/.test(sentence.word(from - 1))
    ? (mentions.find(({ to }) => to === from || to === from - 1)?.people ?? [])
    : [];

const stateOf = ({ affiliation, name }: Person): string => affiliation ?? name;

export const statesOf = (people: readonly Person[]): string[] => [...new Set(people.map(stateOf))];

/** Nobody in particular, or those of whom at least one had a seat at the table and none was a stranger. */
export const actsAtTable = (context: Context, people: readonly Person[]): boolean =>
  people.length === 0 || (people.some(context.isAtTable) && people.every(context.isParty));

const itsMatters: ReadonlySet<OutcomeTopic> = new Set([
  'territory',
  'security-guarantees',
  'ceasefire',
  'peace-agreement',
]);

/** The state that most is said of without its having a seat: what it takes or refuses of its own matters decides with. */
export function isConcerned(context: Context, people: readonly Person[], topic: OutcomeTopic): boolean {
  const concerned = context.concerned;
  return (
    concerned !== null &&
    itsMatters.has(topic) &&
    people.length > 0 &&
    people.every((person) => stateOf(person) === concerned)
  );
}

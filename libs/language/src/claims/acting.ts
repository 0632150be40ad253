/** Who acts in a claim, and whether their acts can be an outcome: those at the table, their side, the state it is about. */
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import { subjectsOf } from './scope.js';

export const actorsOf = (read: ReadSentence, mark: Mark): Person[] =>
  subjectsOf(read, mark).flatMap(({ people }) => people);

const stateOf = ({ affiliation, name }: Person): string => affiliation ?? name;

export const statesOf = (people: readonly Person[]): string[] => [...new Set(people.map(stateOf))];

/** Nobody in particular, or those of whom at least one had a seat at the table and none was a stranger. */
export const actsAtTable = (context: Context, people: readonly Person[]): boolean =>
  people.length === 0 || (people.some(context.isAtTable) && people.every(context.isParty));

/** The state that most is said of without its having a seat: what it takes or refuses decides with. */
export function isConcerned(context: Context, people: readonly Person[]): boolean {
  const concerned = context.concerned;
  return concerned !== null && people.length > 0 && people.every((person) => stateOf(person) === concerned);
}

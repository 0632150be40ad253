/** Who makes three: beside the two at the table, the head of another party to the story, else of the side whom the article names most. */
import type { Person } from '../people/mention.js';
import type { Context } from './context.js';

const leastMentions = 2;
const isIn = (people: readonly Person[], { name }: Person): boolean => people.some((each) => each.name === name);

function countsOf({ passage, isAtTable }: Context): { person: Person; count: number }[] {
  const counts = new Map<string, { person: Person; count: number }>();
  const named = passage.sentences.flatMap(({ mentions }) => mentions.filter(({ pronoun }) => pronoun === null));
  for (const person of named.flatMap(({ people }) => people)) {
    if (person.kind !== 'person' || !passage.roster.isHead(person) || isAtTable(person)) continue;
    counts.set(person.name, { person, count: (counts.get(person.name)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}

/** Counted once for an article: each of its meetings may ask. */
const known = new WeakMap<Context, Person | null>();

export function thirdSide(context: Context): Person | null {
  const third = known.has(context) ? (known.get(context) ?? null) : likeliestThird(context);
  known.set(context, third);
  return third;
}

function likeliestThird(context: Context): Person | null {
  const counts = countsOf(context);
  const ofParty = counts.find(({ person }) => context.isParty(person));
  if (ofParty) return ofParty.person;
  const ofConcerned = counts.find(({ person }) => person.known && person.affiliation === context.concerned);
  if (ofConcerned) return ofConcerned.person;
  const [first, second] = counts;
  return first && (first.count >= leastMentions || !second) ? first.person : null;
}

/** "A meeting of three with Smith and Brown": of two who are named, the head who was not at the table. */
function otherAt({ passage, isAtTable }: Context, people: readonly Person[]): Person | null {
  const [other, ...more] = people.filter((person) => !isAtTable(person));
  const isOne = other?.kind === 'person' && passage.roster.isHead(other) && more.length === 0 && people.length === 2;
  return isOne ? other : null;
}

/** The three of a meeting of three, where those named are among them; without those who only speak of it. */
export function ofThree(context: Context, people: readonly Person[]): readonly Person[] {
  const heads = people.filter(({ kind }) => kind === 'person');
  const able = heads.length > 0 ? heads : people.filter(({ kind }) => kind === 'country');
  if (able.length > 2) return able;
  const third = otherAt(context, able) ?? thirdSide(context);
  if (!third) return people;
  const three = [...context.leaders, third];
  const named = able.filter((person) => isIn(three, person));
  const isOfOthers =
    able.some((person) => !isIn(three, person) && context.passage.roster.isHead(person)) && able.length > 1;
  return isOfOthers ? people : [...named, ...three.filter((person) => !isIn(named, person))];
}

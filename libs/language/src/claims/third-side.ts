/** Who makes three: beside the two at the table, the head of another side whom the article names most. */
import type { Person } from '../people/mention.js';
import type { Context } from './context.js';

const leastMentions = 2;

export function thirdSide({ passage, leaders }: Context): Person | null {
  const counts = new Map<string, { person: Person; count: number }>();
  for (const { mentions } of passage.sentences)
    for (const { people, pronoun } of mentions)
      for (const person of people) {
        if (pronoun !== null || person.kind !== 'person' || !passage.roster.isHead(person)) continue;
        if (leaders.some(({ name }) => name === person.name)) continue;
        counts.set(person.name, { person, count: (counts.get(person.name)?.count ?? 0) + 1 });
      }
  const [first, second] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return first && (first.count >= leastMentions || !second) ? first.person : null;
}

/** The three of a meeting of three, where those named are among them. */
export function ofThree(context: Context, people: readonly Person[]): readonly Person[] {
  if (people.length > 2) return people;
  const third = thirdSide(context);
  const three = third ? [...context.leaders, third] : [];
  return three.length === 3 && people.every(({ name }) => three.some((each) => each.name === name))
    ? [...people, ...three.filter(({ name }) => people.every((each) => each.name !== name))]
    : people;
}

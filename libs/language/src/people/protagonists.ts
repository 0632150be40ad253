/**
 * Whose summit an article is about: the story's leaders where it names them both to some extent, else the two heads of state or
 * government, of different states, whom it names most. A body such as the European Union has heads too.
 */
import { stateLedBy } from '../words/heads.js';
import { mayLead } from '../words/offices.js';
import type { Mention, Person } from './mention.js';

/** Of the mentions of the one named most, what each of the story's leaders must have. */
const leastShare = 0.2;
/** Shorter texts may leave a leader unnamed and still be about them. */
const longEnough = 5;

export interface Named {
  readonly mentions: readonly Mention[];
}

function countsOf(sentences: readonly Named[]): Map<string, { person: Person; count: number }> {
  const counts = new Map<string, { person: Person; count: number }>();
  for (const { mentions } of sentences)
    for (const { people, pronoun } of mentions) {
      if (pronoun !== null || people.length !== 1 || people[0] === undefined) continue;
      const [person] = people;
      const { count } = counts.get(person.name) ?? { count: 0 };
      counts.set(person.name, { person, count: count + 1 });
    }
  return counts;
}

/** The state named most that is not theirs already, for a head whose state the text leaves to the reader. */
function stateFor(counts: ReadonlyMap<string, { person: Person; count: number }>, taken: string | null): string | null {
  const states = [...counts.values()].filter(({ person }) => person.kind === 'country' && person.name !== taken);
  return states.toSorted((a, b) => b.count - a.count)[0]?.person.name ?? null;
}

const isHead = ({ name, kind, role }: Person): boolean => kind === 'person' && (mayLead(role) || stateLedBy.has(name));

/**
 * @param ours the story's leaders, the answer where nothing speaks against them
 * @param isOfThatTime the article appeared about the time of the story's summit: then naming both leaders is enough
 */
export function protagonistsOf(
  sentences: readonly Named[],
  ours: readonly Person[],
  isOfThatTime: boolean,
): readonly Person[] {
  const counts = countsOf(sentences);
  const heads = [...counts.values()]
    .filter(({ person }) => isHead(person) || ours.some(({ name }) => name === person.name))
    .toSorted((a, b) => b.count - a.count);
  const [first] = heads;
  if (!first || sentences.length < longEnough) return ours;
  // Of another time a state says nothing: it had other leaders then.
  const shareOf = ({ name, affiliation }: Person): number => {
    const ofState = isOfThatTime ? (counts.get(affiliation ?? '')?.count ?? 0) / 2 : 0;
    return Math.max(counts.get(name)?.count ?? 0, ofState) / first.count;
  };
  if (ours.length > 1 && ours.every((leader) => shareOf(leader) >= (isOfThatTime ? Number.EPSILON : leastShare)))
    return ours;
  const second = heads.find(
    ({ person }) => person !== first.person && (stateOf(person) ?? person.name) !== stateOf(first.person),
  );
  if (!second) return ours;
  const [one, other] = [first.person, second.person];
  return [withState(one, counts, stateOf(other)), withState(other, counts, stateOf(one))];
}

const stateOf = ({ name, affiliation }: Person): string | null => affiliation ?? stateLedBy.get(name) ?? null;

const withState = (
  person: Person,
  counts: ReadonlyMap<string, { person: Person; count: number }>,
  taken: string | null,
): Person => {
  const affiliation = person.affiliation ?? stateLedBy.get(person.name) ?? stateFor(counts, taken);
  return { ...person, affiliation };
};

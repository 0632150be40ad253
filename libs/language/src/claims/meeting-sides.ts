/** States that meet: those whose officials do, and the leader of the state that a visit is to. */
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import { states } from '../words/geography.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import type { Range } from './scope.js';

const stateBy = new Map(
  states.flatMap(({ name, peoples, others }) =>
    [name.toLowerCase(), ...peoples, ...others].map((word) => [word, name] as const),
  ),
);
/** Words that a state's name may run to. */
const longest = 3;

/** The state named from a word on, by name, adjective or capital, and where its name ends. */
export function stateAt({ sentence }: ReadSentence, at: number): { readonly name: string; readonly to: number } | null {
  if (sentence.tokens[at]?.capital !== true) return null;
  for (let length = longest; length > 0; length -= 1) {
    const name = stateBy.get(sentence.slice(at, at + length).toLowerCase());
    if (name !== undefined) return { name, to: at + length };
  }
  return null;
}

/** States named there, by name, adjective or capital. */
export function statesWithin(read: ReadSentence, { from, to }: Range): string[] {
  const found = read.sentence.tokens.slice(from, to).flatMap((_, index) => stateAt(read, from + index)?.name ?? []);
  return [...new Set(found)];
}

const bodyOf = (name: string): Person => ({ name, kind: 'country', role: null, affiliation: name, known: true });

/** How far from the word of the talks the states that hold them stand. */
const reachOfObject = 8;

/** "Arms talks", "consultations": the states named beside them hold them, else the two of the summit. Nobody for other words. */
export function statesAtTalks(context: Context, read: ReadSentence, hit: Mark): Person[] {
  if (!read.sentence.marks.all('consultNoun').some(({ from, to }) => from <= hit.to + 4 && hit.from <= to)) return [];
  const named = statesWithin(read, { from: Math.max(0, hit.from - 4), to: hit.to + reachOfObject });
  const [only] = named;
  const isOthers = only !== undefined && named.length === 1 && !context.parties.includes(only);
  return (named.length > 1 || isOthers ? named.slice(0, 3) : context.parties).map(bodyOf);
}

const leads = (state: string) => (person: Person) => person.affiliation === state && person.kind === 'person';

/** Where heads of state receive, by words that name no state. */
const residences: readonly (readonly [string, string])[] = [
  ['oval office', 'United States'],
  ['camp david', 'United States'],
  ['mar a lago', 'United States'],
  ['chequers', 'United Kingdom'],
  ['downing street', 'United Kingdom'],
  ['sochi', 'Russia'],
];

/** The state behind "to", "in" or "visit". */
export function stateOfVisit(read: ReadSentence, hit: Mark): string | null {
  const { sentence } = read;
  const isVisit = sentence.word(hit.from).startsWith('visit');
  for (let at = hit.from; at < hit.to + reachOfObject; at += 1) {
    if (!/^(?:to|in|at|for)$/.test(sentence.word(at)) && !(isVisit && at === hit.from)) continue;
    const residence = residences.find(([words]) =>
      sentence
        .slice(at + 1, at + 5)
        .toLowerCase()
        .includes(words),
    );
    if (residence) return residence[1];
    const state = stateAt(read, sentence.word(at + 1) === 'the' ? at + 2 : at + 1);
    if (state !== null) return state.name;
  }
  return null;
}

/** Who receives the visitor: the head, named in the article, of the state that the visit is to. */
export function hostOf(context: Context, read: ReadSentence, hit: Mark): Person | null {
  const state = stateOfVisit(read, hit);
  if (state === null) return null;
  const { sentences, roster } = context.passage;
  const people = sentences.flatMap(({ mentions }) => mentions.flatMap((mention) => mention.people));
  const isHost = (person: Person): boolean => leads(state)(person) && roster.isHead(person);
  return context.leaders.find(leads(state)) ?? people.find(isHost) ?? null;
}

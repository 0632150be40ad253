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

function stateAt({ sentence }: ReadSentence, at: number): string | null {
  if (sentence.tokens[at]?.capital !== true) return null;
  for (let length = longest; length > 0; length -= 1) {
    const name = stateBy.get(sentence.slice(at, at + length).toLowerCase());
    if (name !== undefined) return name;
  }
  return null;
}

/** States named there, by name, adjective or capital. */
function statesWithin(read: ReadSentence, { from, to }: Range): string[] {
  const found = read.sentence.tokens.slice(from, to).flatMap((_, index) => stateAt(read, from + index) ?? []);
  return [...new Set(found)];
}

const bodyOf = (name: string): Person => ({ name, kind: 'country', role: null, affiliation: name, known: true });

/** How far from the word of the meeting those who hold it stand. */
const reachOfSubject = 12;
const reachOfObject = 8;
const linksToNoun = /^(?:between|at|of|among|by|with|for|from)$/;

const hasPersonBetween = (read: ReadSentence, from: number, to: number): boolean =>
  read.mentions.some(
    (mention) =>
      mention.from >= from &&
      mention.to <= to &&
      !/^(?:of|from|for|by|between|in)$/.test(read.sentence.word(mention.from - 1)) &&
      mention.people.some(({ kind }) => kind === 'person'),
  );

function officialsMark(read: ReadSentence, hit: Mark): Mark | undefined {
  const marks = read.sentence.marks.all('officials');
  const acting = marks.findLast(({ from, to }) => to <= hit.from && hit.from - from <= reachOfSubject);
  if (acting && !hasPersonBetween(read, acting.to, hit.from)) return acting;
  return marks.find(
    ({ from }) =>
      from >= hit.to &&
      from <= hit.to + reachOfSubject &&
      read.sentence.tokens.slice(hit.to, from).some(({ lower }) => linksToNoun.test(lower)) &&
      !hasPersonBetween(read, hit.to, from),
  );
}

/** The states whose officials meet; the two of the summit where none are named. Nobody where no officials do. */
export function officialSides(context: Context, read: ReadSentence, hit: Mark): Person[] {
  const isTalks = read.sentence.marks.all('consultNoun').some(({ from, to }) => from <= hit.to + 4 && hit.from <= to);
  const mark = isTalks ? hit : officialsMark(read, hit);
  if (!mark) return [];
  const from = Math.max(0, Math.min(mark.from, hit.from) - 4);
  const named = statesWithin(read, { from, to: Math.max(mark.to, hit.to) + reachOfObject });
  const [only] = named;
  const isOthers = only !== undefined && named.length === 1 && !context.parties.includes(only);
  return (named.length > 1 || isOthers ? named.slice(0, 3) : context.parties).map(bodyOf);
}

const leads = (state: string) => (person: Person) => person.affiliation === state && person.kind === 'person';

/** The state behind "to", "in" or "visit". */
function stateOfVisit(read: ReadSentence, hit: Mark): string | null {
  const { sentence } = read;
  const isVisit = sentence.word(hit.from).startsWith('visit');
  for (let at = hit.from; at < hit.to + reachOfObject; at += 1) {
    if (!/^(?:to|in|at|for)$/.test(sentence.word(at)) && !(isVisit && at === hit.from)) continue;
    const state = stateAt(read, sentence.word(at + 1) === 'the' ? at + 2 : at + 1);
    if (state !== null) return state;
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

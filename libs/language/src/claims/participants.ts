/** Who is to meet: the pair in "A-B summit", those behind "with" and "between", and whoever acts. */
import type { Mention, Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Context } from './context.js';
import { speakersAt, subjectsOf, type Range } from './scope.js';

const linking = new Set([
  'with',
  'between',
  'involving',
  'including',
  'and',
  ',',
  'of',
  'both',
  'the',
  'possibly',
  'also',
  'by',
  'as',
  'well',
  'include',
  'includes',
  'his',
  'her',
  'counterpart',
  'president',
  'leader',
  'either',
  'or',
  '(',
  'up',
  'other',
  'various',
  '"',
  "'",
  's',
]);
const introducing = new Set(['with', 'between', 'involving', 'including', 'include', 'of', 'among']);
/** How far behind the meeting's word "with" may come: "a meeting in Washington next week with". */
const reach = 7;
const generic =
  /^(?:people|residents|americans|media|markets|troops|soldiers|reporters|journalists|sources|members|nations|countries|states)$/i;

const isParticipant = (person: Person): boolean => !(person.kind === 'group' && generic.test(person.name));
const unique = (people: readonly Person[]): Person[] => [
  ...new Map(people.filter(isParticipant).map((person) => [person.name, person])).values(),
];

function peopleOf(context: Context, read: ReadSentence, mention: Mention): readonly Person[] {
  if (mention.pronoun === 'i') return speakersAt(context.passage, read, mention.from);
  return mention.pronoun === 'we' ? [] : mention.people;
}

/** Names joined to the meeting's word by hyphens or genitives right before it: "the Smith-Jones talks". */
function boundBefore(read: ReadSentence, hit: Range): Mention[] {
  const found: Mention[] = [];
  let at = hit.from;
  for (const mention of read.mentions.toReversed()) {
    if (mention.to > at) continue;
    const between = read.sentence.tokens.slice(mention.to, at);
    if (!mention.bound || between.length > 3 || between.some(({ word }) => !word)) break;
    found.unshift(mention);
    at = mention.from;
  }
  return found;
}

/** The list that begins at a word and goes on as long as only names and joining words follow. */
function listFrom(read: ReadSentence, from: number): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at < read.sentence.tokens.length;) {
    const mention = read.mentions.find((each) => each.from === at);
    if (mention) found.push(mention);
    else if (!linking.has(read.sentence.tokens[at]?.lower ?? '')) break;
    at = mention?.to ?? at + 1;
  }
  return found;
}

function objectsOf(read: ReadSentence, hit: Range): Mention[] {
  const direct = listFrom(read, hit.to);
  if (direct.length > 0) return direct;
  const { tokens } = read.sentence;
  for (let at = hit.to; at < Math.min(tokens.length, hit.to + reach); at += 1) {
    if (/^(?:after|before|following|[;:—–])$/.test(tokens[at]?.lower ?? '')) return [];
    if (introducing.has(tokens[at]?.lower ?? '')) return listFrom(read, at + 1);
  }
  return [];
}

/** Whoever acts: the subject in the clause, else the nearest head of state who acts before it, else who speaks. */
function agentsOf(context: Context, read: ReadSentence, hit: Range): readonly Person[] {
  const subjects = subjectsOf(read, hit).flatMap((mention) => peopleOf(context, read, mention));
  if (subjects.some(({ kind }) => kind === 'person' || kind === 'group')) return subjects;
  const heads = read.mentions.filter(
    ({ from, to, people }) =>
      to <= hit.from &&
      people.some((person) => context.passage.roster.isHead(person)) &&
      !/^(?:with|after|by|from|of)$/.test(read.sentence.tokens[from - 1]?.lower ?? ''),
  );
  const nearest = heads.at(-1);
  if (nearest) return peopleOf(context, read, nearest);
  const speakers = speakersAt(context.passage, read, hit.from);
  return speakers.filter((person) => context.passage.roster.isHead(person));
}

export function participantsOf(context: Context, read: ReadSentence, hit: Range): Person[] {
  const pair = boundBefore(read, hit)
    .flatMap(({ people }) => people)
    .filter(({ kind }) => kind !== 'group');
  if (pair.length > 1) return unique(pair);
  const mentioned = objectsOf(read, hit);
  const objects = mentioned.flatMap((mention) => peopleOf(context, read, mention));
  const complete = read.sentence.tokens[(mentioned[0]?.from ?? 0) - 1]?.lower === 'between' || mentioned.length > 2;
  if (complete && objects.length > 1) return unique(objects);
  return unique([...(pair.length > 0 ? pair : agentsOf(context, read, hit)), ...objects]);
}

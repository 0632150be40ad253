/** Who is to meet: the pair in "A-B summit", those behind "with" and "between", and whoever acts. */
import type { Mention, Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import { isOfficial } from './meeting-officials.js';
import { hostOf, statesAtTalks } from './meeting-sides.js';
import { isNoun } from './meeting-words.js';
import { lateComers, listBefore, metOnJourney, objectsOf } from './participant-lists.js';
import { isCapital } from './place-of.js';
import { speakersAt, subjectsOf, type Range } from './scope.js';

const generic =
  /^(?:people|residents|americans|media|markets|troops|soldiers|reporters|journalists|sources|members|nations|countries|states|critics|experts|analysts|observers|leaders|presidents|allies|officials|aides|partners|colleagues|ministers|ambassadors|diplomats|capitals|governments|supporters)$/i;

/** "The Oslo Times reported", "Washington, DC": capital letters that meet nobody. */
const noBody = /^(?:DC|D\.C\.)$|\b(?:Times|Post|News|Journal|Tribune|Guardian|Telegraph|Agency|Radio|TV|Television)$/;

const ofThePress = /\b(?:host|anchor|presenter|journalist|reporter|correspondent|columnist|editor|interviewer)$/i;

/** Journalists and passers-by have no part in it; whoever has an office may. */
const mayTakePart =
  (context: Context) =>
  (person: Person): boolean => {
    const { kind, name, known, role } = person;
    if (kind !== 'person') return !(kind === 'group' ? generic : noBody).test(name);
    if (role !== null && !known && ofThePress.test(role)) return false;
    return known || role !== null || context.passage.roster.isHead(person);
  };

/** "NATO members": the body itself. */
const asBody = (person: Person): Person => {
  const { name, kind, known, affiliation } = person;
  const isOf = kind === 'group' && !known && affiliation !== null && affiliation !== 'European Union';
  return isOf && /^\p{Lu}{2,}\b/u.test(name) ? { ...person, name: affiliation, kind: 'organization' } : person;
};

const officials = /minister|secretary|envoy|negotiator|adviser|ambassador|commissioner|premier|representative/i;

/** "The secretary of the council and Jane Roe": who is named with an official needs no office. */
const isFullName = ({ kind, name }: Person): boolean =>
  kind === 'person' && name.includes(' ') && !/^\p{Ll}/u.test(name);

/** "Leading European politicians": the story's European leaders. */
const asKnownGroup = ({ story }: Context, person: Person): Person => {
  const whose = /\b(\p{Lu}\p{L}+) (?:leaders|politicians|heads of (?:state|government))$/u.exec(person.name)?.[1];
  if (person.kind !== 'group' || person.known || whose === undefined) return person;
  const known = story.actors.find(({ kind, name }) => kind === 'group' && name === `${whose} leaders`);
  return known ? { ...person, name: known.name, known: true } : person;
};

/** "The presidents of Norway and Sweden": whoever was at the table in that office, or is named in the text. */
const asHolder = (context: Context, person: Person): Person =>
  person.known || person.role === null || person.name !== `${person.role} of ${person.affiliation}`
    ? person
    : (context.passage.roster.headNamed(person.affiliation ?? '') ?? person);

/** States count as bodies where no person is named; beside persons they are places or adjectives. */
function takingPart(context: Context, people: readonly Person[]): Person[] {
  const isDelegation = people.some(({ kind, role }) => kind === 'person' && role !== null && officials.test(role));
  const whole = people
    .filter((person) => mayTakePart(context)(person) || (isDelegation && isFullName(person)))
    .map((person) => asKnownGroup(context, asHolder(context, asBody(person))));
  const distinct = [...new Map(whole.map((person) => [person.name, person])).values()];
  const able = distinct.filter(
    ({ kind, affiliation }) =>
      kind !== 'organization' ||
      !distinct.some((each) => isOfficial(each) && each.kind === 'country' && each.name === affiliation),
  );
  const isHeld = able.some((person) => person.kind === 'person' || isOfficial(person));
  return isHeld
    ? able.filter((person) => person.kind !== 'country' || isOfficial(person) || person.role === 'leader')
    : able;
}

/** Those of these mentions who may take part in a meeting. */
export const peopleIn = (context: Context, read: ReadSentence, mentions: readonly Mention[]): Person[] =>
  takingPart(
    context,
    mentions.flatMap((mention) => peopleOf(context, read, mention)),
  );

/** "His Russian counterpart": for a minister no head of state. */
const isCounterpart = ({ sentence }: ReadSentence, { from, to, named, people }: Mention): boolean =>
  !named &&
  !people.some(isOfficial) &&
  sentence.tokens.slice(from, to).some(({ lower }) => lower.startsWith('counterpart'));

function peopleOf(context: Context, read: ReadSentence, mention: Mention): readonly Person[] {
  if (mention.pronoun === 'i') return speakersAt(context.passage, read, mention.from);
  return mention.pronoun === 'we' ? [] : mention.people;
}

/** Names joined to the meeting's word by hyphens or genitives right before it: "the Smith-Jones talks"; in "the Oslo talks" it is where they are. */
export function pairBefore(read: ReadSentence, hit: Range): Person[] {
  const found: Mention[] = [];
  let at = hit.from;
  for (const mention of read.mentions.filter(({ to }) => to <= hit.from).toReversed()) {
    const between = read.sentence.tokens.slice(mention.to, at);
    if (!mention.bound || between.length > 3 || between.some(({ word }) => !word)) break;
    found.unshift(mention);
    at = mention.from;
  }
  const [only] = found;
  if (only && found.length === 1 && isCapital(read, only)) return [];
  return found.flatMap(({ people }) => people).filter(({ kind }) => kind !== 'group');
}

/** The nearest head of state before the word who is free to act. */
function headBefore(context: Context, read: ReadSentence, hit: Range): Mention | undefined {
  return read.mentions.findLast(
    ({ from, to, people }) =>
      to <= hit.from &&
      people.some((person) => context.passage.roster.isHead(person)) &&
      !/^(?:with|after|by|from|of)$/.test(read.sentence.word(from - 1)),
  );
}

/** "Will meet Smith and then call Jones": the first verb's subject is the second's. */
function actingIn(read: ReadSentence, hit: Range): readonly Mention[] {
  const listed = listBefore(read, hit);
  if (listed.length > 0 && !listed.some(({ bound }) => bound)) return listed;
  const first = read.mentions.find(({ bound, to }) => !bound && to <= hit.from);
  return first && /^(?:and|then)$/.test(read.sentence.word(hit.from - 1)) ? [first] : subjectsOf(read, hit);
}

/** "Rejected Smith's proposal to meet": whose proposal it is. */
const proposersOf = (read: ReadSentence, hit: Range): readonly Person[] =>
  read.mentions
    .filter(
      ({ to }) =>
        to < hit.from &&
        hit.from - to < 9 &&
        read.sentence.word(to) === "'s" &&
        /^(?:proposal|offer|invitation|call|idea|suggestion|demand|request|plan)$/.test(read.sentence.word(to + 1)),
    )
    .flatMap(({ people }) => people.filter(({ kind }) => kind === 'person'));

const whoSpeaksFor = /\b(?:spokes(?:man|woman|person)|press secretary)$/i;

/** Whoever acts: the subject in the clause, else a head of state before it, else who speaks; whoever speaks for others tells of it. */
function agentsOf(context: Context, read: ReadSentence, hit: Range): readonly Person[] {
  return [...actorsOf(context, read, hit), ...proposersOf(read, hit)].filter(
    ({ role }) => !whoSpeaksFor.test(role ?? ''),
  );
}

function actorsOf(context: Context, read: ReadSentence, hit: Range): readonly Person[] {
  const found = actingIn(read, hit).filter((mention) => !isCounterpart(read, mention));
  const subjects = found.flatMap((mention) => peopleOf(context, read, mention));
  if (subjects.some((person) => person.kind === 'person' || person.kind === 'group' || isOfficial(person)))
    return subjects;
  const first = read.mentions.find(({ bound }) => !bound);
  if (first && first.from < 2 && first.people.some((person) => person.kind === 'person' || isOfficial(person)))
    return peopleOf(context, read, first);
  const head = headBefore(context, read, hit);
  if (head) return peopleOf(context, read, head);
  return speakersAt(context.passage, read, hit.from).filter((person) => context.passage.roster.isHead(person));
}

export function participantsOf(context: Context, read: ReadSentence, hit: Mark): Person[] {
  const named = namedFor(context, read, hit);
  if (named.some(isOfficial)) return named;
  const sides = statesAtTalks(context, read, hit);
  if (sides.length > 0 && named.filter((person) => isNamedIn(read, person)).length < 2) return sides;
  return withReceiver(context, read, hit, named);
}

/** "Smith will visit Oslo": and whoever receives there. */
function withReceiver(context: Context, read: ReadSentence, hit: Mark, named: Person[]): Person[] {
  const [only] = named;
  if (only?.kind !== 'person' || named.length > 1 || !context.passage.roster.isHead(only)) return named;
  const host = hostOf(context, read, hit);
  return host && host.name !== only.name ? [only, host] : named;
}

const isNamedIn = (read: ReadSentence, { name, kind }: Person): boolean =>
  kind === 'person' && read.mentions.some(({ named, people }) => named && people.some((each) => each.name === name));

/** Sentences back to a group that "the leaders" may be. */
const reachOfGroup = 4;

/** "The leaders rang Smith": not Smith and his guest, but the group that was named before. */
function agentsBeside(context: Context, read: ReadSentence, hit: Mark, list: readonly Mention[]): readonly Person[] {
  const agents = agentsOf(context, read, hit);
  const objects = list.filter(({ named }) => named).flatMap(({ people }) => people);
  const isBoth = agents.length === 2 && agents.every((person) => !isNamedIn(read, person) || isIn(objects, person));
  if (!isBoth || !agents.some((person) => isIn(objects, person))) return agents;
  const { index } = read.sentence;
  const before = context.passage.sentences.slice(Math.max(0, index - reachOfGroup), index).toReversed();
  const group = before.flatMap(({ mentions }) => mentions.toReversed()).find(isGroup)?.people[0];
  return group ? [group] : agents.filter((person) => !isIn(objects, person));
}

const isIn = (people: readonly Person[], { name }: Person): boolean => people.some((each) => each.name === name);

const isGroup = ({ people }: Mention): boolean =>
  people.length === 1 && people[0]?.kind === 'group' && !generic.test(people[0].name);

/** "Talks involving Smith", "a meeting that would include them": who only calls for it is not among them. */
const isOfOthers = (read: ReadSentence, hit: Range, list: readonly Mention[]): boolean =>
  list.length > 0 &&
  read.sentence.tokens
    .slice(hit.to, list[0]?.from)
    .some(({ lower }) => /^(?:involving|including|include|includes|involve|involves|between)$/.test(lower));

/** "To host a meeting of Smith and Jones": whoever does so is there, unless it is of two by its own word. */
const isHosted = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  [1, 2, 3].some((back) => sentence.word(from - back).startsWith('host')) && sentence.word(from - 1) !== 'bilateral';

/** "Talks between Smith and Jones", "no meeting of Smith with Jones", "a meeting of the three": the list leaves nobody out. */
const isComplete = (read: ReadSentence, hit: Mark, list: readonly Mention[]): boolean =>
  read.sentence.word((list[0]?.from ?? 0) - 1) === 'between' ||
  (list.length > 2 && isNoun(read, hit)) ||
  (list.flatMap(({ people }) => people).length === 2 && read.sentence.word(hit.to) === 'of' && !isHosted(read, hit));

/** "Called Moscow", "rang the Kremlin": the state itself is on the line. */
const isRung = ({ sentence }: ReadSentence, hit: Range, { from, bound, people }: Mention): boolean =>
  !bound &&
  from - hit.to < 2 &&
  people.every(({ kind }) => kind === 'country') &&
  /^(?:call|called|calling|calls|phone|phoned|phoning|rang|ring|ringing|telephone|telephoned|telephoning)$/.test(
    sentence.word(hit.to - 1),
  );

const asReached = (person: Person): Person => ({ ...person, role: 'leader' });

function namedFor(context: Context, read: ReadSentence, hit: Mark): Person[] {
  const pair = pairBefore(read, hit);
  if (pair.length > 1) return takingPart(context, pair);
  const list = objectsOf(read, hit);
  const agents = pair.length > 0 ? pair : agentsBeside(context, read, hit, list);
  const isHeads = agents.length === 0 || agents.some((person) => context.passage.roster.isHead(person));
  const others = list.filter((mention) => isHeads || !isCounterpart(read, mention));
  const objects = [...others, ...lateComers(read, list), ...metOnJourney(read, hit)].flatMap((mention) =>
    isRung(read, hit, mention) ? mention.people.map(asReached) : peopleOf(context, read, mention),
  );
  const isAll = isOfOthers(read, hit, list) || (isComplete(read, hit, list) && objects.length > 1);
  return takingPart(context, isAll ? objects : [...agents, ...objects]);
}

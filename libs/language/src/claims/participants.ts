/** Who is to meet: the pair in "A-B summit", those behind "with" and "between", and whoever acts. */
import type { Mention, Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import { isOfficial } from './meeting-officials.js';
import { hostOf, statesAtTalks } from './meeting-sides.js';
import { isNoun } from './meeting-words.js';
import { speakersAt, subjectsOf, type Range } from './scope.js';

const linking = new Set(
  'two three four five six seven eight nine ten several other with between involving including include includes and , both the possibly also by of his her either or so called wider entire whole self styled ( other various up ’ " \''.split(
    ' ',
  ),
);
const introducing = new Set(['with', 'between', 'involving', 'including', 'include', 'among']);
const ends = /^(?:after|before|following|as|while|[;:—–])$/;
/** How far behind the meeting's word "with" may come: "a meeting in Washington next week with". */
const reach = 7;
/** "A meeting, at a place to be found, between" */
const reachOfBetween = 14;
/** "To join Bondar in Washington for talks with Whitfield" comes later still. */
const reachOfJoining = 14;
const generic =
  /^(?:people|residents|americans|media|markets|troops|soldiers|reporters|journalists|sources|members|nations|countries|states|critics|experts|analysts|observers|leaders|presidents|allies|officials|aides|partners|colleagues|ministers|ambassadors|diplomats|capitals|governments|supporters)$/i;

/** Journalists and passers-by have no part in it; whoever has an office may. */
const mayTakePart =
  (context: Context) =>
  (person: Person): boolean => {
    const { kind, name, known, role } = person;
    if (kind === 'group') return !generic.test(name);
    return kind !== 'person' || known || role !== null || context.passage.roster.isHead(person);
  };

/** "NATO members": the body itself. */
const asBody = (person: Person): Person => {
  const { name, kind, known, affiliation } = person;
  const isOf = kind === 'group' && !known && affiliation !== null && affiliation !== 'European Union';
  return isOf && /^\p{Lu}{2,}\b/u.test(name) ? { ...person, name: affiliation, kind: 'organization' } : person;
};

/** States count as bodies where no person is named; beside persons they are places or adjectives. */
function takingPart(context: Context, people: readonly Person[]): Person[] {
  const whole = people.filter(mayTakePart(context)).map(asBody);
  const distinct = [...new Map(whole.map((person) => [person.name, person])).values()];
  const able = distinct.filter(
    ({ kind, affiliation }) =>
      kind !== 'organization' ||
      !distinct.some((each) => isOfficial(each) && each.kind === 'country' && each.name === affiliation),
  );
  const isHeld = able.some((person) => person.kind === 'person' || isOfficial(person));
  return isHeld ? able.filter((person) => person.kind !== 'country' || isOfficial(person)) : able;
}

/** "His Russian counterpart": for a minister no head of state. */
const isCounterpart = ({ sentence }: ReadSentence, { from, to, named, people }: Mention): boolean =>
  !named &&
  !people.some(isOfficial) &&
  sentence.tokens.slice(from, to).some(({ lower }) => lower.startsWith('counterpart'));

function peopleOf(context: Context, read: ReadSentence, mention: Mention): readonly Person[] {
  if (mention.pronoun === 'i') return speakersAt(context.passage, read, mention.from);
  return mention.pronoun === 'we' ? [] : mention.people;
}

/** Names joined to the meeting's word by hyphens or genitives right before it: "the Smith-Jones talks". */
export function pairBefore(read: ReadSentence, hit: Range): Person[] {
  const found: Mention[] = [];
  let at = hit.from;
  for (const mention of read.mentions.filter(({ to }) => to <= hit.from).toReversed()) {
    const between = read.sentence.tokens.slice(mention.to, at);
    if (!mention.bound || between.length > 3 || between.some(({ word }) => !word)) break;
    found.unshift(mention);
    at = mention.from;
  }
  return found.flatMap(({ people }) => people).filter(({ kind }) => kind !== 'group');
}

/** "A call between Smith and Jones, Brown said": who only tells of it. */
const speaks = (read: ReadSentence, { from, to }: Mention): boolean =>
  read.sentence.word(from - 1) === ',' &&
  (read.frames.some(({ speaker }) => speaker.from === from) ||
    read.sentence.marks.all('saying').some((mark) => mark.from >= to && mark.from - to < 2));

/** "The presidents of", whose states follow. */
const isOffice = ({ sentence }: ReadSentence, { to, named }: Mention): boolean =>
  !named &&
  sentence.word(to) === 'of' &&
  /^(?:leader|president|prime minister|premier|minister)s?$/.test(sentence.word(to - 1));

const sentenceCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).replace(/s$/, '');

/** States in a list of offices stand for those who hold them. */
const asHeads = (mention: Mention, office: string | null): Mention => ({
  ...mention,
  people: mention.people.map((person) =>
    person.kind === 'country' && office !== null
      ? { ...person, name: `${office} of ${person.name}`, kind: 'person', role: office, known: false }
      : person,
  ),
});

/** The list that begins at a word and goes on as long as only names and joining words follow. */
const endsList = (read: ReadSentence, at: number, mention: Mention | undefined): boolean =>
  mention ? speaks(read, mention) : !isJoiningTo(read, at) && !linking.has(read.sentence.word(at));

const isJoiningTo = ({ sentence }: ReadSentence, at: number): boolean =>
  sentence.word(at) === 'to' && sentence.word(at - 1) === 'and';

function listFrom(read: ReadSentence, from: number): Mention[] {
  const found: Mention[] = [];
  let office: string | null = null;
  for (let at = from; at < read.sentence.tokens.length;) {
    const mention = read.mentions.find((each) => each.from === at);
    if (endsList(read, at, mention)) break;
    if (mention && isOffice(read, mention)) office = sentenceCase(read.sentence.word(mention.to - 1));
    else if (mention) found.push(asHeads(mention, office));
    at = mention?.to ?? at + 1;
  }
  return found;
}

function listWithin(read: ReadSentence, from: number, to: number): Mention[] {
  for (let at = from; at < to && !ends.test(read.sentence.word(at)); at += 1)
    if (introducing.has(read.sentence.word(at))) return listFrom(read, at + 1);
  return [];
}

function listBetween(read: ReadSentence, from: number): Mention[] {
  const at = read.sentence.tokens.slice(from, from + reachOfBetween).findIndex(({ lower }) => lower === 'between');
  return at < 0 ? [] : listFrom(read, from + at + 1);
}

/** "Phone calls to Smith": the word that leads to them, passed over. */
const behindLink = ({ sentence }: ReadSentence, hit: Range): number =>
  sentence.word(hit.to) === 'of' || (sentence.word(hit.to) === 'to' && /^calls?$/.test(sentence.word(hit.to - 1)))
    ? hit.to + 1
    : hit.to;

export function objectsOf(read: ReadSentence, hit: Range): Mention[] {
  const swallowed = read.mentions.find(({ from, to }) => from === hit.from && to > hit.to);
  if (swallowed) return listFrom(read, swallowed.from);
  const direct = listFrom(read, behindLink(read, hit));
  if (read.sentence.word(hit.from).startsWith('join'))
    return [...direct, ...listWithin(read, hit.to, hit.to + reachOfJoining)];
  if (direct.length > 0) return direct;
  const near = listWithin(read, hit.to, hit.to + reach);
  return near.length > 0 ? near : listBetween(read, hit.to);
}

const inGroup =
  /^(?:will|is|are|to|be|also|all|both|would|may|might|could|should|has|have|already|since|then|later|both|expected|due|set|likely|going|planning|planned|plan|plans|agreed|said|they|had|were|was|hope|hopes|who|that|which|[’']ll|then|now|soon)$/;

/** "Smith, the envoy, will": back over what the commas set apart. */
function behindApposition({ sentence }: ReadSentence, at: number): number {
  if (sentence.word(at - 1) !== ',') return at;
  const commas = [3, 4, 5, 6, 7, 8].filter((back) => sentence.word(at - back) === ',');
  const [back] = commas;
  return back === undefined ? at : at - back;
}

const describing =
  /^(?:a|an|the|his|her|their|another|new|virtual|video|online|joint|emergency|separate|long|short|brief|further|second|direct|urgent|extraordinary|informal|formal|special|follow|up|phone|telephone|conference|first|next|closed|door|bilateral|trilateral|one|two|hour|minute|crisis|round|of|own|lengthy)$/;
const holding =
  /^(?:hold|holds|held|holding|have|has|had|having|host|hosts|hosted|hosting|chair|chairs|chaired|chairing|convene|convenes|convened|convening|lead|leads|led|join|joins|joined|attend|attends|attended|conduct|conducts|conducted|call|called|summon|summoned|organise|organised|organize|organized|arrange|arranged|schedule|scheduled|begin|began|start|started|open|opened|resume|resumed|conclude|concluded|set|up)$/;

/** Back over words of one kind. */
function backOver(sentence: ReadSentence['sentence'], words: RegExp, from: number): number {
  let at = from;
  while (at > 0 && words.test(sentence.word(at - 1))) at -= 1;
  return at;
}

/** "Will chair a video call": back over the noun phrase and the verb that holds the meeting. */
function beforeHolding({ sentence }: ReadSentence, from: number): number {
  const at = backOver(sentence, describing, from);
  return holding.test(sentence.word(at - 1)) ? backOver(sentence, holding, at) : from;
}

const isMany = ({ pronoun }: Mention): boolean => pronoun !== null && pronoun !== 'he';

/** "Smith, Jones and Brown are all to meet": the whole list, an apposition behind it passed over. */
function listBefore(read: ReadSentence, hit: Range): Mention[] {
  const { sentence, mentions } = read;
  let at = beforeHolding(read, hit.from);
  at = behindApposition(read, backOver(sentence, inGroup, at));
  const found: Mention[] = [];
  for (let last; (last = mentions.find((each) => each.to === at && !isMany(each)));) {
    found.unshift(last);
    at = beforeComma(read, last.from);
  }
  const before = sentence.word((found[0]?.from ?? 0) - 1);
  const isGiven = before === 'for' && sentence.word(hit.from - 1) === 'to';
  return prepositions.test(before) && !isGiven ? [] : found;
}

/** Where the name before this one in its list ends; -1 where it is the first. */
function beforeComma({ sentence }: ReadSentence, from: number): number {
  if (sentence.word(from - 2) === "'s" || !/^(?:and|,)$/.test(sentence.word(from - 1))) return -1;
  return from - (sentence.word(from - 2) === ',' ? 2 : 1);
}

const prepositions = /^(?:with|of|to|in|by|for|from|on|at|against|between|after|before)$/;

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

/** Whoever acts: the subject in the clause, else a head of state before it, else who speaks. */
function agentsOf(context: Context, read: ReadSentence, hit: Range): readonly Person[] {
  return [...actorsOf(context, read, hit), ...proposersOf(read, hit)];
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

/** "Talks involving Smith", "a meeting that would include them": who only calls for it is not among them. */
const isOfOthers = (read: ReadSentence, hit: Range, list: readonly Mention[]): boolean =>
  list.length > 0 &&
  read.sentence.tokens
    .slice(hit.to, list[0]?.from)
    .some(({ lower }) => /^(?:involving|including|include|includes|involve|involves|between)$/.test(lower));

/** "Talks between Smith and Jones", "a meeting of the three": the list leaves nobody out. */
const isComplete = (read: ReadSentence, hit: Mark, list: readonly Mention[]): boolean =>
  read.sentence.word((list[0]?.from ?? 0) - 1) === 'between' || (list.length > 2 && isNoun(read, hit));

function namedFor(context: Context, read: ReadSentence, hit: Mark): Person[] {
  const pair = pairBefore(read, hit);
  if (pair.length > 1) return takingPart(context, pair);
  const list = objectsOf(read, hit);
  const agents = pair.length > 0 ? pair : agentsOf(context, read, hit);
  const isHeads = agents.length === 0 || agents.some((person) => context.passage.roster.isHead(person));
  const others = list.filter((mention) => isHeads || !isCounterpart(read, mention));
  const objects = [...others, ...lateComers(read, hit, list)].flatMap((mention) => peopleOf(context, read, mention));
  const isAll = isOfOthers(read, hit, list) || (isComplete(read, hit, list) && objects.length > 1);
  return takingPart(context, isAll ? objects : [...agents, ...objects]);
}

/** "A call with Smith, at first alone and then with allies on the line": who joined it. */
function lateComers(read: ReadSentence, hit: Mark, list: readonly Mention[]): Mention[] {
  const end = list.at(-1)?.to;
  if (end === undefined) return [];
  const { sentence } = read;
  const at = sentence.tokens.findIndex(
    ({ lower }, index) =>
      lower === 'with' &&
      index >= end &&
      index - end < 14 &&
      /^(?:then|and|later|joined)$/.test(sentence.word(index - 1)),
  );
  return at < 0 ? [] : listFrom(read, at + 1);
}

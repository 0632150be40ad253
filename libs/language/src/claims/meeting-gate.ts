/** Which meetings count: other ones than the summit, that concern it, with people in the places of those who meet. */
import type { MeetingKind, MeetingStatus } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import { isOfficial } from './meeting-officials.js';
import { isAhead, isMore } from './meeting-status.js';
import { isByPhone, isNoun } from './meeting-words.js';
import { pairBefore } from './participants.js';
import { isAtSummit } from './place-of.js';
import { whenSaid } from './when-of.js';

/** A meeting as its own sentence tells of it. */
export interface Seen {
  readonly hit: Mark;
  readonly status: MeetingStatus;
  readonly people: readonly Person[];
  readonly place: string | null;
}

export interface Candidate extends Seen {
  readonly kind: MeetingKind;
}

const aDay = 24 * 3_600_000;
const twoDays = 2 * aDay;

const isSummitItself = (context: Context, people: readonly Person[]): boolean =>
  people.every(
    ({ name, kind, affiliation }) =>
      context.leaders.some((leader) => leader.name === name) ||
      context.parties.includes(name) ||
      (kind === 'group' && / (?:leaders|presidents)$/.test(name) && context.parties.includes(affiliation ?? '')),
  );

/** Before the talks only what plainly comes after them counts. */
export function isSequelTo(context: Context, read: ReadSentence, { hit, people }: Seen): boolean {
  const isOfThree = read.sentence.marks.all('trilateral').some(({ from, to }) => from <= hit.to && hit.from <= to + 2);
  if (isSummitItself(context, people) && !isOfThree) return false;
  return isMore(read, 'sequel', hit) || read.sentence.marks.has('afterwards');
}

const bodies = /council|union|nations|alliance|^nato$|^g\d/i;
const ministers = /minister|secretary of|defen[cs]e secretary|foreign secretary|envoy|negotiator|national security/i;

/** A state's officials, a minister with their counterpart, or a body such as NATO. */
function isOfStates({ sentence }: ReadSentence, people: readonly Person[]): boolean {
  const isWithCounterpart = sentence.tokens.some(({ lower }) => lower.startsWith('counterpart'));
  return people.some(
    (person) =>
      isOfficial(person) ||
      (person.kind === 'organization' && bodies.test(person.name)) ||
      (isWithCounterpart && ministers.test(person.role ?? '')),
  );
}

/** Those who watch the summit together. */
function isOfWatchers({ sentence }: ReadSentence, people: readonly Person[]): boolean {
  const isOnIt = sentence.tokens.some(({ lower }) => /^(?:summit|talks|outcomes?|results?)$/.test(lower));
  return people.some(({ known, kind }) => known && (kind === 'group' || (kind === 'organization' && isOnIt)));
}

/** A leader with people of their own state. */
function isAtHome(people: readonly Person[]): boolean {
  const [first] = people;
  const state = first?.affiliation ?? null;
  return (
    people.length > 1 &&
    state !== null &&
    people.every((person) => person.kind === 'person' && person.affiliation === state)
  );
}

/** "Foreign Minister Smith and Jones": of two states, one of them a party to the story. */
const areMinisters = (context: Context, people: readonly Person[]): boolean =>
  people.length > 1 &&
  people.every(({ kind, role }) => kind === 'person' && ministers.test(role ?? '')) &&
  people.some((person) => context.isParty(person) || context.isParty({ ...person, name: person.affiliation ?? '' }));

/** A party to the story takes part, or heads of state do, officials, or those who watch the summit together. */
function concerns(context: Context, read: ReadSentence, seen: Seen): boolean {
  const heads = seen.people.filter((person) => context.passage.roster.isHead(person));
  if (isAtHome(seen.people) && seen.place === null) return false;
  const isTheirs = areMinisters(context, seen.people) || seen.people.some(context.isParty) || heads.length > 1;
  return isTheirs || isOfInterest(read, seen, heads);
}

function isOfInterest(read: ReadSentence, { hit, people }: Seen, heads: readonly Person[]): boolean {
  const isHost = heads.length > 0 && read.sentence.marks.has('multilateral');
  const isKnown = heads.some(({ known }) => known) && isNoun(read, hit);
  return isHost || isKnown || isOfStates(read, people) || isOfWatchers(read, people);
}

const isOfficials = (context: Context, people: readonly Person[]): boolean =>
  people.length > 0 &&
  people.every((person) => person.kind === 'country' || isOfficial(person)) &&
  (people.some(isOfficial) || people.length > 1 || people.some(({ name }) => context.parties.includes(name)));

const isFurtherOrAhead = (read: ReadSentence, hit: Mark): boolean =>
  isMore(read, 'sequel', hit) || isMore(read, 'further', hit) || isAhead(read, hit);

/** "The ambassadors will return to their posts." */
const isJourneyOf = (read: ReadSentence, hit: Mark): boolean =>
  /^(?:return|go|come|fly|travel|head)/.test(read.sentence.word(hit.from)) &&
  !isNoun(read, hit) &&
  read.sentence.tokens.slice(hit.to - 1, hit.to + 1).some(({ lower }) => lower === 'to');

/** What only officials do for a meeting: "will resume in Oslo", "work on the issue". */
const isWorkOf = (read: ReadSentence, { hit, people }: Seen): boolean =>
  !/^(?:work|resume|resumes|resumed|resuming|follow|take|takes|took)/.test(read.sentence.word(hit.from)) ||
  hit.meaning !== 'meetingVerb' ||
  /^(?:talks|negotiations|consultations|discussions)$/.test(read.sentence.word(hit.to - 1)) ||
  people.some(isOfficial);

/** What was cancelled or put off is another one, unless it was their own that they broke off. */
const isCalledOff = ({ sentence }: ReadSentence, { status, hit }: Seen): boolean =>
  (status === 'cancelled' || status === 'postponed') &&
  ![1, 2].some((back) => /^(?:their|this)$/.test(sentence.word(hit.from - back)));

/** After the talks only what is not the talks themselves. */
export function isAnother(context: Context, read: ReadSentence, candidate: Seen): boolean {
  const { hit, people } = candidate;
  const isToCome = isWorkOf(read, candidate) && (isFurtherOrAhead(read, hit) || isCalledOff(read, candidate));
  if (isOfficials(context, people)) return isToCome && !isJourneyOf(read, hit);
  if (!isSummitItself(context, people)) return isToCome && concerns(context, read, candidate);
  return isAnotherOfThese(context, read, candidate, isToCome);
}

const isAnotherOfThese = (context: Context, read: ReadSentence, candidate: Seen, isToCome: boolean): boolean =>
  isNamedAfterIt(context, read, candidate.hit)
    ? isMore(read, 'sequel', candidate.hit)
    : (isToCome && !isStillItself(context, read, candidate)) || isInvited(candidate);

/** On the day itself "are to meet" still speaks of the summit, unless it is again, elsewhere or at a time of its own. */
const isStillItself = (context: Context, read: ReadSentence, { hit, place }: Seen): boolean =>
  context.published < context.ended + aDay &&
  place === null &&
  !isMore(read, 'sequel', hit) &&
  !isMore(read, 'further', hit) &&
  !read.sentence.marks.has('afterwards') &&
  whenSaid(read, context.publishedAt) === null;

const isNamedAfterIt = (context: Context, read: ReadSentence, hit: Mark): boolean =>
  pairBefore(read, hit).length > 1 || isAtSummit(context, read);

/** What was held after the summit was held with somebody else, or by telephone. */
export function isWithOthers(context: Context, read: ReadSentence, candidate: Seen): boolean {
  const isSummit = isSummitItself(context, candidate.people);
  return (!isSummit || isCallOfTheirs(context, read, candidate.hit)) && concerns(context, read, candidate);
}

/** That the two of the summit spoke is the summit itself, unless days have passed or it was by telephone. */
const isCallOfTheirs = ({ published, ended }: Context, read: ReadSentence, hit: Mark): boolean =>
  hit.meaning === 'phone' ||
  read.sentence.word(hit.from).startsWith('call') ||
  (isByPhone(read, hit) && published > ended + twoDays);

const isInvited = ({ place, status, people }: Seen): boolean =>
  place !== null && status === 'proposed' && people.length > 0;

const unnamedObject = /^(?:the|a|an|his|her|its|their|[\p{L}]{4,})$/u;
const notObjects =
  /^(?:again|with|next|this|later|soon|within|before|once|face|here|there|together|during|after|until|over|under|from|about|when|directly|privately|shortly|sometime|early|late|personally|in|separately|every|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|by|without)$/;
const weak =
  /^(?:see|seeing|attend|attends|attended|go|goes|going|come|comes|coming|return|returns|returned|returning|take|takes|took|work|works|working|negotiate|start|starts|begin|begins|resume|resumes|continue|continues|launch|open|opens|report|reports|reported|reporting|join|joins|joined|talk|speak|speaks|spoke|speaking|sit)$/;

/** "They", "we": the two of the summit. */
const isTheirs = (read: ReadSentence, hit: Mark): boolean =>
  read.mentions.some(
    ({ from, to, pronoun }) => (pronoun === 'we' || pronoun === 'they') && to <= hit.from && hit.from - from < 8,
  );

/** Nothing but people, or an adverbial, stands behind the verb: not "will meet donors". */
function hasRoomForPeople(read: ReadSentence, hit: Mark): boolean {
  const next = read.sentence.word(hit.to);
  return !unnamedObject.test(next) || notObjects.test(next) || read.mentions.some(({ from }) => from === hit.to);
}

/** Somebody is named, or the meeting is a further one of the two; a verb's subject and object are people at all. */
export function isFilled(read: ReadSentence, { hit, people }: Seen): boolean {
  if (people.length > 1) return true;
  const isAgain = isMore(read, 'further', hit);
  if (isNoun(read, hit) || hit.meaning === 'phone') return people.length > 0 || isAgain;
  if (people.length === 0) return isAgain && isTheirs(read, hit);
  return weak.test(read.sentence.word(hit.from)) ? isAgain : hasRoomForPeople(read, hit);
}

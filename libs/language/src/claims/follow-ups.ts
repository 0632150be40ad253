/**
 * Follow-up meetings: a meeting, call or round of talks after the summit because of it. The summit itself, what came
 * before it and meetings without a word of what is to come are not follow-ups.
 */
import type { FollowUpFinding, MeetingKind, MeetingStatus } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark, Meaning } from '../words/meanings.js';
import type { Context } from './context.js';
import { kindOf } from './meeting-kind.js';
import { isOfficial, withOfficials } from './meeting-officials.js';
import { pairBefore, participantsOf } from './participants.js';
import { invitationFor, isAhead, isMore, statusOf } from './meeting-status.js';
import { isNoun } from './meeting-words.js';
import { isAtSummit, placeOf } from './place-of.js';
import { namesOf, speakersAt, subjectsOf } from './scope.js';
import { dueSaid, whenSaid } from './when-of.js';

const isSummitItself = (context: Context, people: readonly Person[]): boolean =>
  people.every(({ name }) => context.leaders.some((leader) => leader.name === name) || context.parties.includes(name));

interface Candidate {
  readonly hit: Mark;
  readonly status: MeetingStatus;
  readonly people: readonly Person[];
  readonly place: string | null;
}

/** Before the talks only what plainly comes after them counts. */
function isSequelTo(context: Context, read: ReadSentence, { hit, people }: Candidate): boolean {
  if (isSummitItself(context, people)) return false;
  return isMore(read, 'sequel', hit) || read.sentence.marks.has('afterwards');
}

/** A party to the story takes part, or heads of state do, or those who watch the summit together. */
function concerns(context: Context, read: ReadSentence, people: readonly Person[]): boolean {
  const { sentence } = read;
  if (people.some(context.isParty)) return true;
  if (people.filter((person) => context.passage.roster.isHead(person)).length > 1) return true;
  const isHost = people.some((person) => context.passage.roster.isHead(person)) && sentence.marks.has('multilateral');
  const isOnIt = sentence.tokens.some(({ lower }) => /^(?:summit|talks|outcomes?|results?)$/.test(lower));
  if (people.some(isOfficial)) return true;
  return isHost || people.some(({ known, kind }) => known && (kind === 'group' || (kind === 'organization' && isOnIt)));
}

const isOfficials = (context: Context, people: readonly Person[]): boolean =>
  people.length > 0 &&
  people.every((person) => person.kind === 'country' || isOfficial(person)) &&
  (people.some(isOfficial) || people.length > 1 || people.some(({ name }) => context.parties.includes(name)));

const isFurtherOrAhead = (read: ReadSentence, hit: Mark): boolean =>
  isMore(read, 'sequel', hit) || isMore(read, 'further', hit) || isAhead(read, hit);

/** After the talks only what is not the talks themselves. */
function isAnother(context: Context, read: ReadSentence, candidate: Candidate): boolean {
  const { hit, people } = candidate;
  const isToCome = isFurtherOrAhead(read, hit);
  if (isOfficials(context, people)) return isToCome;
  if (!isSummitItself(context, people)) return isToCome && concerns(context, read, people);
  const isNamedAfterIt = pairBefore(read, hit).length > 1 || isAtSummit(context, read);
  if (isNamedAfterIt) return isMore(read, 'sequel', hit);
  return isToCome || isInvited(candidate);
}

/** What was held after the summit was held with somebody else, or by telephone. */
const isWithOthers = (context: Context, read: ReadSentence, { hit, people }: Candidate): boolean =>
  (hit.meaning === 'phone' || !isSummitItself(context, people)) && concerns(context, read, people);

const isInvited = ({ place, status, people }: Candidate): boolean =>
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
function isFilled(read: ReadSentence, { hit, people }: Candidate): boolean {
  if (people.length > 1) return true;
  const isAgain = isMore(read, 'further', hit);
  if (isNoun(read, hit) || hit.meaning === 'phone') return people.length > 0 || isAgain;
  if (people.length === 0) return isAgain && isTheirs(read, hit);
  return weak.test(read.sentence.word(hit.from)) ? isAgain : hasRoomForPeople(read, hit);
}

const afterCall =
  /^(?:on|after|from|to|at|in|before|about|by|later|again|and|over|shortly|straight|immediately|as|when|while|with|monday|tuesday|wednesday|thursday|friday|saturday|sunday|,|[.;:”"]|)$/;

/** "Called it a success", "called for calm" and "called Smith a friend" ring nobody up. */
function isNaming(read: ReadSentence, hit: Mark): boolean {
  if (!/^call(?:s|ed|ing)?$/.test(read.sentence.word(hit.from)) || hit.meaning !== 'meetingVerb') return false;
  let at = hit.to;
  for (let mention; (mention = read.mentions.find(({ from }) => from === at));) {
    at = mention.to;
    if (/^(?:and|,)$/.test(read.sentence.word(at)) && read.mentions.some(({ from }) => from === at + 1)) at += 1;
  }
  return at === hit.to || !afterCall.test(read.sentence.word(at));
}

function candidateOf(context: Context, read: ReadSentence, hit: Mark): Candidate | null {
  const status = isNaming(read, hit) ? null : statusOf(context, read, hit);
  if (!status) return null;
  const place = placeOf(context, read, hit) ?? placeOfInvitation(context, read, hit, status);
  const candidate = { hit, status, people: participantsOf(context, read, hit), place };
  if (status === 'held' && isNoun(read, hit) && candidate.people.length < 2) return null;
  const isCounted = context.beforehand ? isSequelTo : status === 'held' ? isWithOthers : isAnother;
  return isFilled(read, candidate) && isCounted(context, read, candidate) ? candidate : null;
}

function placeOfInvitation(context: Context, read: ReadSentence, hit: Mark, status: MeetingStatus): string | null {
  const invitation = status === 'proposed' ? invitationFor(read, hit) : undefined;
  return invitation ? placeOf(context, read, invitation) : null;
}

const hitMeanings: readonly Meaning[] = ['phone', 'briefing', 'meetingVerb', 'meetingNoun', 'consultNoun'];

/** An invitation names the meeting by itself: "invited Smith to Moscow". */
function hitsIn(context: Context, read: ReadSentence): readonly Mark[] {
  const { marks } = read.sentence;
  const invitations = marks
    .all('invite')
    .filter((mark) => read.sentence.word(mark.from).startsWith('invit') && placeOf(context, read, mark) !== null);
  return [...marks.all(...hitMeanings), ...invitations];
}

function attributionOf(context: Context, read: ReadSentence, { hit, status }: Candidate): string[] {
  const speakers = speakersAt(context.passage, read, hit.from);
  if (speakers.length > 0) return namesOf(speakers);
  const word = status === 'proposed' ? invitationFor(read, hit) : undefined;
  return word ? namesOf(subjectsOf(read, word).flatMap(({ people }) => people)) : [];
}

/** The words that tell most: those with two or more to meet, and with a place. */
const worth = ({ people, place, status }: Candidate): number =>
  Math.min(people.length, 3) * 2 + Number(place !== null) + Number(status !== 'announced' && status !== 'expected');

function participantNames(context: Context, people: readonly Person[], kind: MeetingKind): readonly string[] {
  if (people.length > 1 || kind === 'trilateral-summit') return people.map(({ name }) => name);
  const states = kind === 'consultations';
  if (people.length === 0) return states ? context.parties : context.leaders.map(({ name }) => name);
  const [only] = people;
  const leads = context.leaders.some(({ name }) => name === only?.name);
  return leads && kind !== 'phone-call' && !states
    ? context.leaders.map(({ name }) => name)
    : people.map(({ name }) => name);
}

/** "Is travelling to Berlin for talks with Smith": the journey tells the place of the talks. */
const placeBeside = (best: Candidate, others: readonly Candidate[]): string | null =>
  others.find(
    ({ place, people }) => place !== null && people.some(({ name }) => best.people.some((each) => each.name === name)),
  )?.place ?? null;

function followUpIn(context: Context, read: ReadSentence): FollowUpFinding[] {
  const candidates = hitsIn(context, read).flatMap((hit) => candidateOf(context, read, hit) ?? []);
  const best = candidates.toSorted((a, b) => worth(b) - worth(a))[0];
  if (!best) return [];
  const others = candidates.filter((each) => isApart(read, best, each));
  const second = others.toSorted((a, b) => worth(b) - worth(a))[0];
  return [best, ...(second ? [second] : [])]
    .toSorted((a, b) => a.hit.from - b.hit.from)
    .map((each) => findingOf(context, read, each, candidates));
}

/** "Will report to Smith and then call Jones": another meeting, with somebody who is not in the first and without one who is. */
function isApart(read: ReadSentence, one: Candidate, other: Candidate): boolean {
  const [first, last] = [one.hit, other.hit].toSorted((a, b) => a.from - b.from);
  if (!first || !last || other.people.length < 2) return false;
  const isIn = (people: readonly Person[], { name }: Person): boolean => people.some((each) => each.name === name);
  const differ =
    other.people.some((person) => !isIn(one.people, person)) &&
    one.people.some((person) => !isIn(other.people, person));
  return (
    differ &&
    read.sentence.tokens.slice(first.to, last.from).some(({ lower }) => /^(?:and|then|before|after|;)$/.test(lower))
  );
}

function findingOf(
  context: Context,
  read: ReadSentence,
  best: Candidate,
  candidates: readonly Candidate[],
): FollowUpFinding {
  const counted = kindOf(context, read, best.people, best.hit);
  const participants = participantNames(context, best.people, counted);
  const pair =
    counted === 'meeting' && participants.every((name) => context.leaders.some((leader) => leader.name === name));
  const when = whenSaid(read, context.publishedAt);
  return {
    kind: pair ? 'bilateral-summit' : counted,
    status: best.status,
    participants,
    place: best.place ?? placeBeside(best, candidates),
    when,
    ...dueSaid(context, when, best.status),
    attributedTo: attributionOf(context, read, best),
    start: read.sentence.start,
    end: read.sentence.end,
  };
}

/** Links to other articles. */
const furniture = /^(?:read more|read also|also read|see also|related|watch)\b/i;

export function followUpsOf(context: Context): FollowUpFinding[] {
  if (!context.aboutSummit) return [];
  const told = context.passage.sentences.filter(({ sentence }) => !furniture.test(sentence.slice(0, 2)));
  return told.flatMap((read) => followUpIn(context, withOfficials(context, read)));
}

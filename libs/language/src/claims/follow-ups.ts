/**
 * Follow-up meetings: a meeting, call or round of talks after the summit because of it. The summit itself, what came
 * before it and meetings without a word of what is to come are not follow-ups.
 */
import type { FollowUpFinding, MeetingStatus } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark, Meaning } from '../words/meanings.js';
import type { Context } from './context.js';
import { asksIn } from './meeting-asked.js';
import { callsIn } from './meeting-calls.js';
import { kindOf } from './meeting-kind.js';
import { isOfficial, stateNamed, withOfficials } from './meeting-officials.js';
import { isFilled, isAnother, isSequelTo, isWithOthers, type Candidate, type Seen } from './meeting-gate.js';
import { tellingsIn } from './meeting-told.js';
import { Memory, meetingMeant } from './meeting-memory.js';
import { apartIn, isSame } from './meetings-apart.js';
import { objectsOf } from './participant-lists.js';
import { pairBefore, participantsOf } from './participants.js';
import { invitationFor, isMore, statusOf } from './meeting-status.js';
import { isNaming, isOther } from './meeting-none.js';
import { isNoun } from './meeting-words.js';
import { placeOf } from './place-of.js';
import { namesOf, speakersAt, subjectsOf } from './scope.js';
import { ofThree, thirdSide } from './third-side.js';
import { venueIn, venueNamed } from './venue.js';
import { dueSaid, whenSaid } from './when-of.js';

function candidateOf(context: Context, read: ReadSentence, hit: Mark, memory: Memory): Candidate | null {
  const status = isNaming(read, hit) || isOther(read, hit) ? null : statusOf(context, read, hit);
  if (!status) return null;
  const place = placeOf(context, read, hit) ?? placeOfInvitation(context, read, hit, status);
  const own = withoutTellers(context, read, hit, participantsOf(context, read, hit));
  const meant = isOwn(read, hit, own) ? null : memory.meant(read, hit);
  if (meant) return { hit, status, people: withHost(read, hit, meant.people, own), place, kind: meant.kind };
  const seen = { hit, status, people: own, place };
  if (!isCounted(context, read, seen)) return null;
  const kind = kindOf(context, read, own, hit);
  return { ...seen, kind, people: wholeOf(context, read, { ...seen, kind }, memory) };
}

function isCounted(context: Context, read: ReadSentence, seen: Seen): boolean {
  const { status, hit, people } = seen;
  if (status === 'held' && isNoun(read, hit) && !isTogether(people)) return false;
  if (!isFilled(read, seen)) return false;
  if (context.beforehand) return isSequelTo(context, read, seen);
  return status === 'held' ? isWithOthers(context, read, seen) : isAnother(context, read, seen);
}

/** Two or more, or a body of many. */
const isTogether = (people: readonly Person[]): boolean =>
  people.length > 1 || people.some(({ kind }) => kind === 'group' || kind === 'organization');

/** Who only tells of "the next meeting" is not in it. */
function withoutTellers(context: Context, read: ReadSentence, hit: Mark, people: readonly Person[]): readonly Person[] {
  if (!isNoun(read, hit) || objectsOf(read, hit).length > 0) return people;
  const tellers = speakersAt(context.passage, read, hit.from);
  return people.filter(
    (person) =>
      context.passage.roster.isHead(person) === (person.affiliation !== null && context.isParty(person)) ||
      !tellers.some(({ name }) => name === person.name),
  );
}

/** It names its people beside it, or counts itself: "another meeting", "the next round". */
const isOwn = (read: ReadSentence, hit: Mark, own: readonly Person[]): boolean =>
  pairBefore(read, hit).length > 0 ||
  objectsOf(read, hit).length > 0 ||
  (own.length > 1 && own.every(({ kind }) => kind === 'country')) ||
  (own.length > 1 && !isNoun(read, hit) && own.every(isNamedIn(read))) ||
  isMore(read, 'sequel', hit);

const isNamedIn =
  (read: ReadSentence) =>
  ({ name }: Person): boolean =>
    read.mentions.some(({ pronoun, people }) => pronoun === null && people.some((person) => person.name === name));

/** "Oslo offered to host the talks": whoever offers is there too. */
function withHost(read: ReadSentence, hit: Mark, people: readonly Person[], own: readonly Person[]): readonly Person[] {
  const isHosted = [1, 2, 3].some((back) => /^(?:host|hosting|hosts)$/.test(read.sentence.word(hit.from - back)));
  const [host] = own;
  const isNew = host && own.length === 1 && people.every(({ name }) => name !== host.name);
  return isHosted && isNew ? [host, ...people] : people;
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
  return [
    ...marks.all(...hitMeanings),
    ...invitations,
    ...asksIn(context, read),
    ...tellingsIn(context, read),
    ...meetingMeant(read),
  ];
}

function attributionOf(context: Context, read: ReadSentence, { hit, status }: Candidate): string[] {
  const speakers = speakersAt(context.passage, read, hit.from);
  if (speakers.length > 0) return namesOf(speakers);
  const word = status === 'proposed' ? invitationFor(read, hit) : undefined;
  return word ? namesOf(subjectsOf(read, word).flatMap(({ people }) => people)) : [];
}

/** After this a leader who "agreed to meet" agreed to meet another one. */
const newsAges = 36 * 3_600_000;

/** With whom one leader meets where nobody else is named: the other one, or with whom the text has said before. */
function partnersOf(
  context: Context,
  read: ReadSentence,
  { people, hit }: Candidate,
  memory: Memory,
): readonly Person[] {
  const [only] = people;
  if (!only) return context.leaders;
  const before = memory.with(read, only);
  if (before.length > 0 && !isMore(read, 'further', hit)) return before;
  if (!context.leaders.some(({ name }) => name === only.name)) return people;
  const third =
    isMore(read, 'further', hit) || !(context.published > context.ended + newsAges) ? null : thirdSide(context);
  return third ? [only, third] : context.leaders;
}

function wholeOf(context: Context, read: ReadSentence, candidate: Candidate, memory: Memory): readonly Person[] {
  const { people, kind } = candidate;
  if (kind === 'trilateral-summit') return ofThree(context, people);
  if (people.length > 1 || people.some(isOfficial)) return people;
  if (kind === 'consultations') return people.length > 0 ? people : context.parties.map(stateNamed);
  return kind === 'phone-call' && people.length > 0 ? people : partnersOf(context, read, candidate, memory);
}

/** "Is travelling to Berlin for talks with Smith": the journey tells the place of the talks. */
const placeBeside = (best: Candidate, others: readonly Candidate[]): string | null =>
  others.find(
    ({ place, people }) => place !== null && people.some(({ name }) => best.people.some((each) => each.name === name)),
  )?.place ?? null;

function followUpIn(context: Context, read: ReadSentence, memory: Memory): FollowUpFinding[] {
  const named = hitsIn(context, read).flatMap((hit) => candidateOf(context, read, hit, memory) ?? []);
  const isCallNamed = named.length > 0;
  const calls = isCallNamed ? [] : callsIn(context, read).filter((call) => isWithOthers(context, read, call));
  const told = [...calls, ...named];
  const venue = venueIn(context, read, memory);
  const candidates = venue
    ? [venue, ...told.filter(({ people }) => people.length > 1 && !isSame(people, venue.people))]
    : told;
  return apartIn(read, candidates)
    .toSorted((a, b) => a.hit.from - b.hit.from)
    .map((each) => findingOf(context, read, each, { candidates, memory }));
}

interface Around {
  readonly candidates: readonly Candidate[];
  readonly memory: Memory;
}

function findingOf(
  context: Context,
  read: ReadSentence,
  best: Candidate,
  { candidates, memory }: Around,
): FollowUpFinding {
  const { people } = best;
  const isPair = people.length === 2 && people.every((person) => context.passage.roster.isHead(person));
  const kind = best.kind === 'meeting' && isPair ? 'bilateral-summit' : best.kind;
  memory.keep({ people, kind, status: best.status, index: read.sentence.index });
  const when = whenSaid(read, context.publishedAt);
  return {
    kind,
    status: best.status,
    participants: people.map(({ name }) => name),
    place: best.place ?? placeBeside(best, candidates) ?? venueNamed(context, read),
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
  const memory = new Memory();
  return told.flatMap((read) => followUpIn(context, memory.resolved(context, withOfficials(context, read)), memory));
}

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
import { pairBefore, participantsOf } from './participants.js';
import { isAtSummit, placeOf } from './place-of.js';
import { isConditional, namesOf, speakersAt, subjectsOf } from './scope.js';
import { dayReported, dueSaid, whenSaid } from './when-of.js';

/** What is said of a meeting's prospects; the first that is found near it counts. */
const prospects: readonly (readonly [Meaning, MeetingStatus])[] = [
  ['cancelling', 'cancelled'],
  ['postponing', 'postponed'],
  ['refusing', 'rejected'],
  ['confirming', 'confirmed'],
];

const near = (a: Mark, b: Mark, reach: number): boolean => a.from - b.to <= reach && b.from - a.to <= reach;

const nearest = (read: ReadSentence, meaning: Meaning, hit: Mark, reach: number): Mark | undefined =>
  read.sentence.marks.all(meaning).find((mark) => near(mark, hit, reach));

const before = (read: ReadSentence, meaning: Meaning, hit: Mark, reach: number): Mark | undefined =>
  read.sentence.marks.all(meaning).findLast((mark) => mark.from <= hit.from && hit.from - mark.to <= reach);

const isNoun = ({ meaning }: Mark): boolean => meaning === 'meetingNoun' || meaning === 'consultNoun';

/** "Smith to meet Jones": the future of headlines. */
const infinitive = (read: ReadSentence, hit: Mark): boolean =>
  read.sentence.word(hit.from - 1) === 'to' && read.mentions.some(({ to }) => to === hit.from - 1);

function settledStatus(read: ReadSentence, hit: Mark): MeetingStatus | null {
  const found = prospects.find(([meaning]) => nearest(read, meaning, hit, 8));
  if (found?.[0] === 'confirming' && read.sentence.marks.has('negation')) return null;
  return found?.[1] ?? null;
}

/** "Hopes for another meeting", and behind a noun "the next summit could be held". */
function hopeFor(read: ReadSentence, hit: Mark): Mark | undefined {
  const behind = read.sentence.marks.all('expecting').find(({ from }) => from >= hit.to && from <= hit.to + 2);
  return before(read, 'expecting', hit, 10) ?? (isNoun(hit) ? behind : undefined);
}

/** Hope is hope unless a plan follows it; an invitation is one unless an arrangement follows it. */
function prospectOf(read: ReadSentence, hit: Mark): MeetingStatus | null {
  const arranged = nearest(read, 'arranging', hit, 10)?.from ?? (infinitive(read, hit) ? 0 : -1);
  const follows = (mark: Mark | undefined, slack: number): boolean => mark !== undefined && arranged <= mark.to + slack;
  if (follows(hopeFor(read, hit), 3)) return 'expected';
  if (follows(before(read, 'invite', hit, 12), 0)) return 'proposed';
  return arranged >= 0 ? 'announced' : null;
}

const isSummitItself = (context: Context, people: readonly Person[]): boolean =>
  people.every(({ name }) => context.leaders.some((leader) => leader.name === name) || context.parties.includes(name));

interface Candidate {
  readonly hit: Mark;
  readonly status: MeetingStatus;
  readonly people: readonly Person[];
  readonly place: string | null;
}

const halfDay = 12 * 3_600_000;

function isReportedHeld(context: Context, read: ReadSentence, hit: Mark): boolean {
  const word = nearest(read, 'happened', hit, 4);
  if (
    !word ||
    isAtSummit(context, read) ||
    (isNoun(hit) && !/^(?:took|was|were|held)$/.test(read.sentence.word(word.from)))
  )
    return false;
  if (read.sentence.marks.has('afterwards')) return true;
  const day = dayReported(read, context.publishedAt);
  return day !== null && day.getTime() > Date.parse(context.story.summit.ended) + halfDay;
}

/** Before the talks only what plainly comes after them counts. */
function isSequelTo(context: Context, read: ReadSentence, { hit, people }: Candidate): boolean {
  if (isSummitItself(context, people)) return false;
  return nearest(read, 'sequel', hit, 3) !== undefined || read.sentence.marks.has('afterwards');
}

/** After the talks only what is not the talks themselves. */
function isAnother(context: Context, read: ReadSentence, { hit, status, people, place }: Candidate): boolean {
  const isSequel = nearest(read, 'sequel', hit, 3) !== undefined;
  const isFurther = isSequel || nearest(read, 'further', hit, 3) !== undefined;
  if (!isSummitItself(context, people)) return people.some(context.isParty);
  if (pairBefore(read, hit).length > 1) return isSequel;
  return isFurther || (place !== null && status === 'proposed' && people.length > 0);
}

function statusOf(context: Context, read: ReadSentence, hit: Mark): MeetingStatus | null {
  if (isConditional(read, hit) || read.sentence.marks.has('beforehand')) return null;
  const status = settledStatus(read, hit) ?? prospectOf(read, hit);
  return status ?? (isReportedHeld(context, read, hit) ? 'held' : null);
}

function candidateOf(context: Context, read: ReadSentence, hit: Mark): Candidate | null {
  const status = statusOf(context, read, hit);
  if (!status) return null;
  const invitation = status === 'proposed' ? before(read, 'invite', hit, 12) : undefined;
  const place = placeOf(context, read, hit) ?? (invitation ? placeOf(context, read, invitation) : null);
  const candidate = { hit, status, people: participantsOf(context, read, hit), place };
  const counts = context.beforehand ? isSequelTo(context, read, candidate) : isAnother(context, read, candidate);
  return counts ? candidate : null;
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
  const word = status === 'proposed' ? before(read, 'invite', hit, 12) : undefined;
  return word ? namesOf(subjectsOf(read, word).flatMap(({ people }) => people)) : [];
}

/** The words that tell most: those with two or more to meet, and with a place. */
const worth = ({ people, place, status }: Candidate): number =>
  Math.min(people.length, 2) * 2 + Number(place !== null) + Number(status !== 'announced' && status !== 'expected');

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

function followUpIn(context: Context, read: ReadSentence): FollowUpFinding[] {
  const candidates = hitsIn(context, read).flatMap((hit) => candidateOf(context, read, hit) ?? []);
  const best = candidates.toSorted((a, b) => worth(b) - worth(a))[0];
  if (!best) return [];
  const counted = kindOf(context, read, best.people, best.hit);
  const participants = participantNames(context, best.people, counted);
  const when = whenSaid(read, context.publishedAt);
  const pair =
    counted === 'meeting' && participants.every((name) => context.leaders.some((leader) => leader.name === name));
  return [
    {
      kind: pair ? 'bilateral-summit' : counted,
      status: best.status,
      participants,
      place: best.place,
      when,
      ...dueSaid(context, when, best.status),
      attributedTo: attributionOf(context, read, best),
      start: read.sentence.start,
      end: read.sentence.end,
    },
  ];
}

export function followUpsOf(context: Context): FollowUpFinding[] {
  return context.aboutSummit ? context.passage.sentences.flatMap((read) => followUpIn(context, read)) : [];
}

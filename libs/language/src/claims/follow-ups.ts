/**
 * Follow-up meetings: a meeting, call or round of talks after the summit because of it. The summit itself, what came
 * before it and meetings without a word of what is to come are not follow-ups.
 */
import type { FollowUpFinding, MeetingKind, MeetingStatus } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark, Meaning } from '../words/meanings.js';
import type { Context } from './context.js';
import { kindOf, placeOf } from './meeting-kind.js';
import { participantsOf } from './participants.js';
import { isConditional, namesOf, speakersAt, subjectsOf } from './scope.js';
import { whenOf } from './when-of.js';

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

/** "Smith to meet Jones": the future of headlines. */
const infinitive = (read: ReadSentence, hit: Mark): boolean =>
  read.sentence.tokens[hit.from - 1]?.lower === 'to' && read.mentions.some(({ to }) => to === hit.from - 1);

function settledStatus(read: ReadSentence, hit: Mark): MeetingStatus | null {
  const found = prospects.find(([meaning]) => nearest(read, meaning, hit, 8));
  if (found?.[0] === 'confirming' && read.sentence.marks.has('negation')) return null;
  return found?.[1] ?? null;
}

function statusOf(read: ReadSentence, hit: Mark): MeetingStatus | null {
  const settled = settledStatus(read, hit);
  if (settled) return settled;
  const invited = before(read, 'invite', hit, 12);
  const expecting = before(read, 'expecting', hit, 10);
  const arranging = nearest(read, 'arranging', hit, 10);
  if (expecting && !(arranging && arranging.from > expecting.to + 3)) return 'expected';
  if (arranging && !invited) return 'announced';
  if (invited) return arranging && arranging.from > invited.to ? 'announced' : 'proposed';
  return infinitive(read, hit) ? 'announced' : null;
}

const isSummitItself = (context: Context, people: readonly Person[]): boolean =>
  people.every(({ name }) => context.leaders.some((leader) => leader.name === name) || context.parties.includes(name));

interface Candidate {
  readonly hit: Mark;
  readonly status: MeetingStatus;
  readonly people: readonly Person[];
  readonly place: string | null;
}

function heldStatus(context: Context, read: ReadSentence, hit: Mark): MeetingStatus | null {
  if (!nearest(read, 'happened', hit, 4)) return null;
  if (read.sentence.marks.has('afterwards')) return 'held';
  const at = whenOf(context.passage.text, read, context.publishedAt)?.at;
  const dayAfter = Date.parse(context.story.summit.ended) + 12 * 3_600_000;
  return at && at.getTime() > dayAfter && context.publishedAt !== null && Date.parse(context.publishedAt) > dayAfter
    ? 'held'
    : null;
}

/** Before the talks only what plainly comes after them counts; after them only what is not the talks themselves. */
function isFollowUp(context: Context, read: ReadSentence, { hit, status, people, place }: Candidate): boolean {
  const further = nearest(read, 'further', hit, 3) !== undefined;
  const itself = isSummitItself(context, people);
  if (context.beforehand)
    return !itself && (nearest(read, 'sequel', hit, 3) !== undefined || read.sentence.marks.has('afterwards'));
  if (itself && !further && !(place !== null && status === 'proposed')) return false;
  return people.some(context.isParty) || (further && people.length === 0);
}

function candidateOf(context: Context, read: ReadSentence, hit: Mark): Candidate | null {
  if (isConditional(read, hit) || read.sentence.marks.has('beforehand')) return null;
  const status = statusOf(read, hit) ?? heldStatus(context, read, hit);
  if (!status) return null;
  const invitation = status === 'proposed' ? before(read, 'invite', hit, 12) : undefined;
  const place = placeOf(context, read, hit) ?? (invitation ? placeOf(context, read, invitation) : null);
  const candidate = { hit, status, people: participantsOf(context, read, hit), place };
  return isFollowUp(context, read, candidate) ? candidate : null;
}

const hitMeanings: readonly Meaning[] = ['phone', 'briefing', 'meetingVerb', 'meetingNoun', 'consultNoun'];

/** An invitation names the meeting by itself: "invited Smith to Moscow". */
function hitsIn(context: Context, read: ReadSentence): readonly Mark[] {
  const { marks, tokens } = read.sentence;
  const invitations = marks
    .all('invite')
    .filter((mark) => /^invit/.test(tokens[mark.from]?.lower ?? '') && placeOf(context, read, mark) !== null);
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
  const pair =
    counted === 'meeting' && participants.every((name) => context.leaders.some((leader) => leader.name === name));
  return [
    {
      kind: pair ? 'bilateral-summit' : counted,
      status: best.status,
      participants,
      place: best.place,
      when: whenOf(context.passage.text, read, context.publishedAt)?.text ?? null,
      attributedTo: attributionOf(context, read, best),
      start: read.sentence.start,
      end: read.sentence.end,
    },
  ];
}

export function followUpsOf(context: Context): FollowUpFinding[] {
  return context.aboutSummit ? context.passage.sentences.flatMap((read) => followUpIn(context, read)) : [];
}

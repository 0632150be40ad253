/** A follow-up meeting of a sentence in which the rules find none, though a word of it tells of a meeting. */
import type { FollowUpFinding, MeetingKind, MeetingStatus } from '#core';
import type { Context } from '../claims/context.js';
import { stateNamed } from '../claims/meeting-officials.js';
import { participantsOf } from '../claims/participants.js';
import { isOfThePast } from '../claims/past.js';
import { placeOf } from '../claims/place-of.js';
import { isConditional, namesOf, speakersAt } from '../claims/scope.js';
import { ofThree } from '../claims/third-side.js';
import { whenSaid } from '../claims/when-of.js';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark, Meaning } from '../words/meanings.js';
import type { Features } from './features.js';
import { likeliest, sharesOf } from './linear.js';
import type { Weights } from './weights.js';

const telling: readonly Meaning[] = [
  'meetingVerb',
  'phone',
  'briefing',
  'meetingNoun',
  'consultNoun',
  'invite',
  'summitWord',
];

export function meetingIn(
  context: Context,
  read: ReadSentence,
  features: Features,
  weights: Weights,
): FollowUpFinding[] {
  const [hit] = telling.flatMap((meaning) => read.sentence.marks.all(meaning));
  if (!hit || isConditional(read, hit) || isOfThePast(context, read, hit)) return [];
  const kind = likeliest(sharesOf(weights.meetingKind, features)) as MeetingKind;
  const { start, end } = read.sentence;
  return [
    {
      kind,
      status: likeliest(sharesOf(weights.meetingStatus, features)) as MeetingStatus,
      participants: namesOf(peopleAt(context, read, hit, kind)),
      place: placeOf(context, read, hit),
      when: whenSaid(read, context.publishedAt),
      attributedTo: namesOf(speakersAt(context.passage, read, hit.from)),
      start,
      end,
    },
  ];
}

function peopleAt(context: Context, read: ReadSentence, hit: Mark, kind: MeetingKind): readonly Person[] {
  const people = participantsOf(context, read, hit);
  if (kind === 'trilateral-summit') return ofThree(context, people);
  if (people.length > 1 || kind === 'multilateral-summit') return people;
  if (kind === 'consultations') return people.length > 0 ? people : context.parties.map(stateNamed);
  return kind === 'phone-call' && people.length > 0 ? people : context.leaders;
}

/** Follow-up meetings: those that the rules find, judged anew, and those of sentences that they pass over, as far as all of it is likely. */
import type { FollowUpFinding, MeetingKind, MeetingStatus } from '#core';
import type { Context } from '../claims/context.js';
import { placeOf } from '../claims/place-of.js';
import { namesOf, speakersAt } from '../claims/scope.js';
import { whenSaid } from '../claims/when-of.js';
import type { ReadSentence } from '../speech/reading.js';
import { doubtIn } from './doubt.js';
import { labelsOf, ownFeatures, wordsNear } from './gathering-features.js';
import { gatheringsIn, meetingWordsIn, type Gathering, type Told } from './gatherings.js';
import { chanceFrom, chanceOf, judgedAnew, likeliest, sharesOf, sumOf } from './linear.js';
import { mayMeet } from './may-meet.js';
import type { Seen, Weighing } from './weighing.js';

/** How likely all key fields must be right together. */
const bound = 0.21;
/** Of several that the rules tell apart in one sentence the whole of it cannot judge each. */
const leastChance = 0.1;
/** What the rules' word counts beside how likely others are: on kind and status, and on who takes part. */
const [trust, trustOnPeople] = [0.53, 0.25];

export function meetingsWeighed(weighing: Weighing, seen: Seen, told: Told): readonly FollowUpFinding[] {
  if (told.here.length === 0 && !mayMeet(weighing.context, seen.read)) return [];
  const chance = chanceOf(weighing.weights.meeting, seen.features);
  if (told.here.length > 1) return chance < leastChance ? [] : told.here;
  const [only] = told.here;
  if (chance < bound) return [];
  return only ? keptOf(weighing, seen, { told, only, chance }) : newOf(weighing, seen, told, chance);
}

const kindsOf = ({ weights }: Weighing, { features }: Seen): ReadonlyMap<string, number> =>
  sharesOf(weights.meetingKind, features);
const statusesOf = ({ weights }: Weighing, { features }: Seen): ReadonlyMap<string, number> =>
  sharesOf(weights.meetingStatus, features);

interface Ruled {
  readonly told: Told;
  readonly only: FollowUpFinding;
  readonly chance: number;
}

/** Whom the rules name is asked of no chance: plain prose of few words gives it nothing to go by. */
function keptOf(weighing: Weighing, seen: Seen, { told, only, chance }: Ruled): FollowUpFinding[] {
  const kinds = kindsOf(weighing, seen);
  const kind = judgedAnew(only.kind, kinds, trust);
  const status = judgedAnew(only.status, statusesOf(weighing, seen), trust);
  const likely = chance * kind.share * status.share;
  if (likely < bound) return [];
  const { names } = peopleAt(weighing, seen.read, told, { kinds, kind: kind.option });
  const fields = { kind: kind.option as MeetingKind, status: status.option as MeetingStatus, participants: names };
  return [
    { ...only, ...fields, ...(isInvitation(weighing.context, seen.read, fields) ? {} : doubtIn('meeting', likely)) },
  ];
}

/** In words: a sentence so short says nothing besides. */
const short = 8;

/** "Orlov invited Whitfield to Moscow", and no more: the rules are sure of it. */
const isInvitation = (
  { leaders }: Context,
  { sentence }: ReadSentence,
  { status, participants }: Pick<FollowUpFinding, 'status' | 'participants'>,
): boolean =>
  status === 'proposed' &&
  sentence.tokens.length <= short &&
  sentence.marks.has('invite') &&
  participants.length === 2 &&
  leaders.every(({ name }) => participants.includes(name));

function newOf(weighing: Weighing, seen: Seen, told: Told, chance: number): FollowUpFinding[] {
  const { context } = weighing;
  const kinds = kindsOf(weighing, seen);
  const [kind, status] = [likeliest(kinds), likeliest(statusesOf(weighing, seen))];
  const likely = chance * kind.share * status.share;
  if (likely < bound) return [];
  const people = peopleAt(weighing, seen.read, told, { kinds, kind: kind.option });
  const whole = likely * people.chance;
  if (whole < bound) return [];
  const fields = {
    kind: kind.option as MeetingKind,
    status: status.option as MeetingStatus,
    participants: people.names,
  };
  return [{ ...fields, ...restOf(context, seen.read), ...doubtIn('meeting', whole) }];
}

interface Kinds {
  readonly kinds: ReadonlyMap<string, number>;
  /** The one that was chosen. */
  readonly kind: string;
}

/** How many leaders meet. */
const leadersOf: Readonly<Record<string, number>> = { 'bilateral-summit': 2, 'trilateral-summit': 3 };

/** As many as the kind of the meeting says, none of them a group, where there are such. */
function fitting({ story }: Context, all: readonly Gathering[], kind: string): readonly Gathering[] {
  const isGroup = (each: string): boolean =>
    story.actors.some((actor) => actor.kind === 'group' && actor.name === each);
  const found = all.filter(({ names }) => names.length === leadersOf[kind] && !names.some(isGroup));
  return found.length > 0 ? found : all;
}

function peopleAt(
  { context, weights }: Weighing,
  read: ReadSentence,
  told: Told,
  { kinds, kind }: Kinds,
): { names: readonly string[]; chance: number } {
  const model = weights.gathering;
  const byLabel = new Map<string, number>();
  const near = (label: string): number => {
    const sum = byLabel.get(label) ?? sumOf(model, wordsNear(read, label));
    byLabel.set(label, sum);
    return sum;
  };
  const rated = fitting(context, gatheringsIn(context, read, told), kind).map((gathering) => {
    const [count, type] = labelsOf(gathering);
    const own = sumOf(model, ownFeatures(context, read, gathering, { kinds, told }));
    const chance = chanceFrom(model.bias + own + near(count) + near(type));
    return { names: gathering.names, chance, worth: chance + (gathering.ways.has('ruled') ? trustOnPeople : 0) };
  });
  return rated.reduce((one, other) => (other.worth > one.worth ? other : one), { names: [], chance: 0, worth: 0 });
}

function restOf(
  context: Context,
  read: ReadSentence,
): Pick<FollowUpFinding, 'place' | 'when' | 'attributedTo' | 'start' | 'end'> {
  const [hit] = meetingWordsIn(read);
  const { start, end } = read.sentence;
  return {
    place: hit ? placeOf(context, read, hit) : null,
    when: whenSaid(read, context.publishedAt),
    attributedTo: hit ? namesOf(speakersAt(context.passage, read, hit.from)) : [],
    start,
    end,
  };
}

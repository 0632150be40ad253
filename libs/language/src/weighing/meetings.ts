/** Follow-up meetings: those that the rules find, judged anew, and those of sentences that they pass over, as far as all of it is likely. */
import type { FollowUpFinding, MeetingKind, MeetingStatus } from '#core';
import type { Context } from '../claims/context.js';
import { isOfThePast } from '../claims/past.js';
import { placeOf } from '../claims/place-of.js';
import { isConditional, namesOf, speakersAt } from '../claims/scope.js';
import { whenSaid } from '../claims/when-of.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Features } from './features.js';
import { gatheringFeatures } from './gathering-features.js';
import { gatheringsIn, meetingWordsIn, type Told } from './gatherings.js';
import { chanceOf, judgedAnew, likeliest, sharesOf } from './linear.js';
import { mayTell } from './may-tell.js';
import type { Weights } from './weights.js';

/** How likely all key fields must be right together. */
const bounds = { add: 0.2, keep: 0.1 };
/** Of several that the rules tell apart in one sentence the whole of it cannot judge each. */
const leastChance = 0.1;
/** What the rules' word counts beside how likely others are: on kind and status, and on who takes part. */
const [trust, trustOnPeople] = [0.8, 0.5];

export function meetingsWeighed(
  context: Context,
  read: ReadSentence,
  told: Told,
  features: Features,
  weights: Weights,
): readonly FollowUpFinding[] {
  const chance = chanceOf(weights.meeting, features);
  if (told.here.length > 1) return chance < leastChance ? [] : told.here;
  const [only] = told.here;
  const bound = only ? bounds.keep : bounds.add;
  if (chance < bound || (!only && !mayBeNew(context, read))) return [];
  const [kinds, statuses] = [sharesOf(weights.meetingKind, features), sharesOf(weights.meetingStatus, features)];
  const [kind, status] = only
    ? [judgedAnew(only.kind, kinds, trust), judgedAnew(only.status, statuses, trust)]
    : [likeliest(kinds), likeliest(statuses)];
  const likely = chance * kind.share * status.share;
  if (likely < bound) return [];
  const people = peopleAt(context, read, told, kinds, weights);
  // Whom the rules name is asked of no chance: plain prose of few words gives it nothing to go by.
  if (!only && likely * people.chance < bound) return [];
  const fields = {
    kind: kind.option as MeetingKind,
    status: status.option as MeetingStatus,
    participants: people.names,
  };
  return [only ? { ...only, ...fields } : { ...fields, ...restOf(context, read) }];
}

/** A word of it tells of a meeting, which is neither supposed nor long past. */
function mayBeNew(context: Context, read: ReadSentence): boolean {
  const [hit] = meetingWordsIn(read);
  return hit !== undefined && mayTell(read) && !isConditional(read, hit) && !isOfThePast(context, read, hit);
}

function peopleAt(
  context: Context,
  read: ReadSentence,
  told: Told,
  kinds: ReadonlyMap<string, number>,
  weights: Weights,
): { names: readonly string[]; chance: number } {
  const rated = gatheringsIn(context, read, told).map((gathering) => {
    const features = gatheringFeatures(context, read, gathering, { kinds, told });
    const chance = chanceOf(weights.gathering, features);
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

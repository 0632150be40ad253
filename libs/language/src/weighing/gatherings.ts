/** Who may be meant to meet in a sentence: sets of people, each by the ways that lead to it. */
import type { FollowUpFinding } from '#core';
import type { Context } from '../claims/context.js';
import { withOfficials } from '../claims/meeting-officials.js';
import { participantsOf, peopleIn } from '../claims/participants.js';
import { stateOfVisit } from '../claims/meeting-sides.js';
import { namesOf, speakersAt } from '../claims/scope.js';
import { thirdSide } from '../claims/third-side.js';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark, Meaning } from '../words/meanings.js';

export interface Gathering {
  readonly names: readonly string[];
  /** "ruled", "leaders", "last": what makes one think of them. */
  readonly ways: ReadonlySet<string>;
}

const telling: readonly Meaning[] = [
  'meetingVerb',
  'phone',
  'briefing',
  'meetingNoun',
  'consultNoun',
  'invite',
  'summitWord',
];

/** The words of a sentence that may tell of a meeting, those that tell most first. */
export const meetingWordsIn = ({ sentence }: ReadSentence): readonly Mark[] =>
  telling.flatMap((meaning) => sentence.marks.all(meaning));

/** What the rules found of meetings in a sentence, before it, and in the whole article, in order. */
export interface Told {
  readonly here: readonly FollowUpFinding[];
  readonly before: readonly FollowUpFinding[];
  readonly all: readonly FollowUpFinding[];
}

type Way = readonly [way: string, names: readonly string[]];

/** Of a longer list no pairs are made. */
const mostPaired = 5;

export function gatheringsIn(context: Context, read: ReadSentence, told: Told): Gathering[] {
  const whole = withOfficials(context, read);
  const found = new Map<string, { names: readonly string[]; ways: Set<string> }>();
  for (const [way, names] of [
    ...told.here.map(({ participants }): Way => ['ruled', participants]),
    ...waysOfTable(context),
    ...waysOfWords(context, whole),
    ...waysOfPeople(context, whole),
    ...waysOfLast(told.before),
  ]) {
    if (names.length === 0) continue;
    const key = [...names].toSorted().join('|');
    const known = found.get(key) ?? { names, ways: new Set<string>() };
    known.ways.add(way);
    found.set(key, known);
  }
  return [...found.values()];
}

function waysOfTable(context: Context): Way[] {
  const third = thirdSide(context);
  const leaders = namesOf(context.leaders);
  const withThird: Way[] = third
    ? [
        ['three', [...leaders, third.name]],
        ...leaders
          .slice(0, 2)
          .map((name, at): Way => [at === 0 ? 'first and third' : 'second and third', [name, third.name]]),
      ]
    : [];
  return [['leaders', leaders], ['states', context.parties], ...withThird];
}

function waysOfWords(context: Context, read: ReadSentence): Way[] {
  return meetingWordsIn(read).flatMap((hit, at) => {
    const people = namesOf(participantsOf(context, read, hit));
    const state = people.length === 1 ? stateOfVisit(read, hit) : null;
    return [
      ['word', people],
      [at === 0 ? 'first word' : 'other word', people],
      ['guest', state === null ? [] : [...people, state]],
    ] satisfies Way[];
  });
}

function waysOfPeople(context: Context, read: ReadSentence): Way[] {
  const named = namesOf(peopleIn(context, read, read.mentions));
  const [hit] = meetingWordsIn(read);
  const speakers: readonly Person[] = hit ? speakersAt(context.passage, read, hit.from) : [];
  const others = named.filter((name) => !speakers.some((speaker) => speaker.name === name));
  const few = named.slice(0, mostPaired);
  const pairs = few.flatMap((one, at) => few.slice(at + 1).map((other): Way => ['pair', [one, other]]));
  const leaders = namesOf(context.leaders).filter((name) => !named.includes(name));
  const withLeader = few.flatMap((one) => leaders.map((name): Way => ['with leader', [one, name]]));
  return [
    ['all', named],
    ['all but who speaks', others],
    ...few.map((name): Way => ['one', [name]]),
    ...pairs,
    ...withLeader,
  ];
}

function waysOfLast(before: readonly FollowUpFinding[]): Way[] {
  const [last, other] = before.slice(-6).toReversed();
  return [
    ...(last ? [['last', last.participants] as const] : []),
    ...(other ? [['last but one', other.participants] as const] : []),
  ];
}

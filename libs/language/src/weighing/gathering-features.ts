/** What tells whether these are the people who are to meet. */
import type { Context } from '../claims/context.js';
import { speakersAt } from '../claims/scope.js';
import type { Mention, Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import { Features, see, seatOf, stemmed, step } from './features.js';
import { meetingWordsIn, type Gathering, type Told } from './gatherings.js';

/** Words so near to the meeting's count with the number of those who meet. */
const near = 6;
const mostCounted = 4;

interface Around {
  /** How likely each kind of meeting is. */
  readonly kinds: ReadonlyMap<string, number>;
  readonly told: Told;
}

/** How many meet, and of which sort they are: what the words of the sentence are seen with. */
export const labelsOf = (gathering: Gathering): readonly [count: string, type: string] => [
  step(mostCounted, gathering.names.length),
  typeOf(gathering),
];

export function ownFeatures(
  context: Context,
  read: ReadSentence,
  gathering: Gathering,
  { kinds, told: { all } }: Around,
): Features {
  const features = new Features();
  const [count, type] = labelsOf(gathering);
  see(features, `of ${count}`);
  for (const way of gathering.ways) {
    see(features, `by ${way}`);
    see(features, `by ${way} of ${count}`);
    for (const [kind, share] of kinds) see(features, `${kind} by ${way}`, share);
  }
  for (const [kind, share] of kinds) see(features, `${kind} of ${count}`, share);
  seeMembers(features, context, read, gathering);
  see(features, `type ${type}`);
  for (const [kind, share] of kinds) see(features, `${kind} type ${type}`, share);
  const days = Number.isNaN(context.published)
    ? 'unknown'
    : step(3, Math.max(0, (context.published - context.ended) / day));
  see(features, `type ${type} days ${days}`);
  const told = all.filter(({ participants }) => isSame(participants, gathering.names)).length;
  see(features, `type ${type} told ${step(3, told)}`);
  see(features, `told ${step(3, told)}`);
  const distances = gathering.names.map((name) => distanceTo(context, read, name));
  see(features, `nearest ${step(4, Math.min(...distances))}`);
  see(features, `farthest ${step(4, Math.max(...distances))}`);
  return features;
}

const day = 86_400_000;

/** Sentences back to where somebody was named last. */
function distanceTo({ passage }: Context, { sentence }: ReadSentence, name: string): number {
  for (let back = 0; back < 5; back += 1)
    if (
      passage.sentences[sentence.index - back]?.mentions.some(({ people }) => people.some((each) => each.name === name))
    )
      return back;
  return 5;
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name) => others.includes(name));

const typeOf = ({ ways }: Gathering): string =>
  ['leaders', 'first and third', 'second and third', 'three', 'states'].find((way) => ways.has(way)) ?? 'other';

function seeMembers(features: Features, context: Context, read: ReadSentence, { names }: Gathering): void {
  const [hit] = meetingWordsIn(read);
  const speakers = hit ? speakersAt(context.passage, read, hit.from) : [];
  const isSpeaker = ({ name }: Person): boolean => speakers.some((speaker) => speaker.name === name);
  const seen = new Set<string>();
  for (const mention of read.mentions)
    for (const person of mention.people) {
      seen.add(person.name);
      const isIn = names.includes(person.name) ? 'in' : 'out';
      see(features, `${isIn} ${seatOf(context, person)} ${person.kind}`);
      see(features, `${isIn} ${sideOf(hit, mention)}`);
      seeAround(features, read, mention, isIn);
      if (isSpeaker(person)) see(features, `${isIn} speaks`);
    }
  for (const name of names.filter((each) => !seen.has(each))) see(features, unnamed(context, name));
}

const sideOf = (hit: Mark | undefined, { from }: Mention): string => (hit && from >= hit.to ? 'behind' : 'before');

function unnamed(context: Context, name: string): string {
  if (context.leaders.some((each) => each.name === name)) return 'unnamed leader';
  return context.parties.includes(name) ? 'unnamed state' : 'unnamed other';
}

function seeAround(features: Features, { sentence }: ReadSentence, mention: Mention, isIn: string): void {
  see(features, `${isIn} after ${stemmed(sentence.word(mention.from - 1))}`);
  see(features, `${isIn} ahead of ${stemmed(sentence.word(mention.to))}`);
  if (mention.bound) see(features, `${isIn} bound`);
  if (mention.pronoun !== null) see(features, `${isIn} ${mention.pronoun}`);
}

/** The same for all gatherings of a sentence that share the label. */
export function wordsNear({ sentence }: ReadSentence, label: string): Features {
  const features = new Features();
  for (const meaning of sentence.marks.meanings()) see(features, `of ${label} m ${meaning}`);
  const [hit] = sentence.marks.all('meetingVerb', 'meetingNoun', 'consultNoun', 'phone', 'summitWord');
  if (!hit) return features;
  for (let at = hit.from - near; at < hit.to + near; at += 1)
    if (sentence.word(at)) see(features, `of ${label} ${stemmed(sentence.word(at))}`);
  return features;
}

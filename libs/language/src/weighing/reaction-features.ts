/** What tells whether somebody judges, how, and what. */
import type { Findings, Span } from '#core';
import type { Context } from '../claims/context.js';
import { isOwnSide } from '../claims/stance-of.js';
import type { Mention, Person } from '../people/mention.js';
import { ruledOf, spanOf, type Candidate, type Words } from './candidates.js';
import { seeElsewhere, type Elsewhere } from './elsewhere.js';
import { Features, see, seatOf, seeDays, seeDirection, seeWords, stemmed, step } from './features.js';

export function reactionFeatures(context: Context, candidate: Candidate, found: Findings): Features {
  const features = new Features();
  for (const words of candidate.words) seeSaid(features, context, candidate, words);
  seeDirection(features, candidate.words);
  const sentences = context.passage.sentences.slice(candidate.first, candidate.last + 1);
  for (const read of sentences) {
    for (const meaning of read.sentence.marks.meanings()) see(features, `s m ${meaning}`, 0.5);
    if (read.sentence.titleCase) see(features, 'title case');
    if (read.sentence.index === 0) see(features, 'headline');
  }
  seeSpeaker(features, context, candidate);
  seeRuled(features, context, candidate, found);
  seeElsewhere(features, ownIn(found, candidate.person), spanOf(context, candidate));
  seeBeside(features, context, candidate, found);
  return features;
}

function seeSaid(features: Features, context: Context, { person }: Candidate, { read, from, to }: Words): void {
  seeWords(features, context, read, { from, to });
  const negations = read.sentence.marks.all('negation');
  for (const { meaning, from: at } of read.sentence.marks.between(from, to)) {
    const isDenied = negations.some((no) => no.from < at && no.from >= at - 4 && no.from >= from);
    see(features, `m ${meaning}${isDenied ? ' denied' : ''}`);
  }
  for (const mention of read.mentions.filter((each) => each.from >= from && each.to <= to))
    seePeople(features, context, person, { mention, opens: mention.from <= from + 1 });
}

interface Spoken {
  readonly mention: Mention;
  /** With whom what is said begins. */
  readonly opens: boolean;
}

/** Of whom somebody speaks. */
function seePeople(features: Features, context: Context, speaker: Person, { mention, opens }: Spoken): void {
  for (const other of mention.people) {
    const side = sideOf(context, speaker, other);
    see(features, `on ${side}`);
    if (opens) see(features, `opens on ${side}`);
    if (mention.bound) see(features, `on ${side}'s`);
    if (mention.pronoun !== null) see(features, `${opens ? 'opens on' : 'on'} ${mention.pronoun}`);
  }
}

function sideOf(context: Context, speaker: Person, other: Person): string {
  if (other.name === speaker.name) return 'self';
  return isOwnSide(other, [speaker]) ? 'own side' : seatOf(context, other);
}

function seeSpeaker(features: Features, context: Context, { person, manners, cues, words }: Candidate): void {
  for (const manner of manners) see(features, `is ${manner}`);
  see(features, `is ${[...manners].toSorted().join('+')}`);
  for (const { mark, word } of cues) {
    see(features, `cue m ${mark.meaning}`);
    see(features, `cue ${stemmed(word)}`);
  }
  see(features, `speaker ${seatOf(context, person)}`);
  see(features, `speaker ${person.kind}`);
  see(features, `speaker ${person.affiliation === null ? 'of none' : 'of some'}`);
  const office = person.role?.toLowerCase().split(' ').at(-1);
  if (office !== undefined) see(features, `office ${stemmed(office)}`);
  const length = words.reduce((sum, { from, to }) => sum + to - from, 0);
  see(features, `length ${step(5, length / 8)}`);
}

/** What the rules make of it. */
function seeRuled(features: Features, context: Context, candidate: Candidate, found: Findings): void {
  const ruled = ruledOf(context, candidate, found);
  for (const { stance, toward, speech } of ruled) {
    see(features, 'ruled');
    see(features, `ruled ${stance}`);
    see(features, `ruled on ${toward}`);
    see(features, `ruled ${speech}`);
  }
  const { start, end } = spanOf(context, candidate);
  const isHere = (each: Span): boolean => each.start < end && start < each.end;
  if (ruled.length === 0 && found.reactions.some(isHere)) see(features, 'another ruled');
  for (const { status } of found.outcomes.filter(isHere)) see(features, `outcome ${status}`);
  if (found.followUps.some(isHere)) see(features, 'meeting');
}

/** What the rules say that each person made of it, named once for an article. */
const known = new WeakMap<Findings, ReadonlyMap<string, readonly Elsewhere[]>>();

function namedBy({ reactions }: Findings): ReadonlyMap<string, readonly Elsewhere[]> {
  const byActor = new Map<string, Elsewhere[]>();
  for (const span of reactions) {
    const names = [`elsewhere ${span.stance}`, `elsewhere on ${span.toward}`];
    const own = byActor.get(span.actor) ?? [];
    own.push({ span, names });
    byActor.set(span.actor, own);
  }
  return byActor;
}

function ownIn(found: Findings, { name }: Person): readonly Elsewhere[] {
  const byActor = known.get(found) ?? namedBy(found);
  known.set(found, byActor);
  return byActor.get(name) ?? [];
}

/** Where it stands, how long after the summit, and what stands beside it. */
function seeBeside(features: Features, context: Context, candidate: Candidate, found: Findings): void {
  const { sentences } = context.passage;
  see(features, `place ${step(3, (4 * candidate.first) / sentences.length)}`);
  seeDays(features, context);
  for (const [side, at] of [
    ['before', candidate.first - 1],
    ['after', candidate.last + 1],
  ] as const) {
    const sentence = sentences[at]?.sentence;
    if (!sentence) continue;
    for (const meaning of sentence.marks.meanings()) see(features, `${side} m ${meaning}`, 0.3);
    const isHere = (each: Span): boolean => each.start < sentence.end && sentence.start < each.end;
    for (const { stance, toward } of found.reactions.filter(isHere)) {
      see(features, `${side} ${stance}`);
      see(features, `${side} on ${toward}`);
    }
  }
}

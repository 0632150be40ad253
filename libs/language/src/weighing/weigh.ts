/**
 * What the rules found, weighed by what was learnt from articles with gold: outcomes, meetings and reactions are added
 * where the rules pass over them, doubtful ones dropped, and stance and target of a reaction judged anew. Every finding is
 * a sentence of the article as before.
 */
import type { Findings, FollowUpFinding, OutcomeFinding, ReactionFinding } from '#core';
import { statesOf } from '../claims/acting.js';
import type { Context } from '../claims/context.js';
import { stateNamed } from '../claims/meeting-officials.js';
import { isRefused } from '../claims/outcomes.js';
import { participantsOf } from '../claims/participants.js';
import { isNoWord } from '../claims/no-word.js';
import { isOfThePast } from '../claims/past.js';
import { placeOf } from '../claims/place-of.js';
import { isSomebody } from '../claims/reactions.js';
import { isConditional, namesOf, speakersAt } from '../claims/scope.js';
import { ofThree } from '../claims/third-side.js';
import { whenSaid } from '../claims/when-of.js';
import type { Person } from '../people/mention.js';
import type { Mark } from '../words/meanings.js';
import type { ReadSentence } from '../speech/reading.js';
import { candidatesIn, ruledOf, spanOf, type Candidate } from './candidates.js';
import type { Features } from './features.js';
import { chanceOf, sharesOf, type Chance, type Choice } from './linear.js';
import { reactionFeatures } from './reactions.js';
import { sentenceFeatures } from './sentences.js';

export interface Weights {
  readonly outcome: Chance;
  readonly topic: Choice;
  readonly outcomeStatus: Choice;
  readonly meeting: Chance;
  readonly meetingKind: Choice;
  readonly meetingStatus: Choice;
  readonly reaction: Chance;
  readonly stance: Choice;
  readonly toward: Choice;
}
/** From which chance on something is taken that the rules did not find, and below which something is dropped that they did. */
export const bounds = {
  outcome: { add: 0.35, drop: 0.1 },
  meeting: { add: 0.5, drop: 0.1 },
  reaction: { add: 0.35, drop: 0.15 },
};
/** What the rules' own word counts beside the shares of the others. */
export const trust = { stance: 0.2, toward: 0 };

export function weigh(context: Context, found: Findings, weights: Weights): Findings {
  if (!context.aboutSummit) return found;
  return {
    ...found,
    followUps: meetingsWeighed(context, found, weights),
    outcomes: context.beforehand ? found.outcomes : outcomesWeighed(context, found, weights),
    reactions: reactionsWeighed(context, found, weights),
  };
}

const best = (shares: ReadonlyMap<string, number>): string =>
  [...shares].reduce((one, other) => (other[1] > one[1] ? other : one))[0];

/** A question tells nothing, nor does a heading that asks. */
const mayTell = ({ sentence }: ReadSentence): boolean =>
  sentence.tokens.at(-1)?.lower !== '?' && !/^(?:what|why|how|who|where|which|whether|asked)$/.test(sentence.word(0));

function outcomesWeighed(context: Context, found: Findings, weights: Weights): OutcomeFinding[] {
  return context.passage.sentences
    .flatMap((read) => {
      const ruled = found.outcomes.filter((each) => each.start === read.sentence.start);
      const features = sentenceFeatures(context, read, found);
      const chance = chanceOf(weights.outcome, features);
      if (ruled.length > 0) return chance < bounds.outcome.drop ? [] : ruled;
      return chance > bounds.outcome.add && mayTell(read) && !isRefused(context, read) ? [outcomeIn(context, read, features, weights)] : [];
    })
    .toSorted((a, b) => a.start - b.start);
}

function outcomeIn(context: Context, read: ReadSentence, features: Features, weights: Weights): OutcomeFinding {
  const { start, end } = read.sentence;
  const speakers = read.frames[0]?.speaker.people ?? [];
  const states = statesOf(read.mentions.flatMap(({ people }) => people).filter(context.isAtTable));
  return {
    topic: best(sharesOf(weights.topic, features)) as OutcomeFinding['topic'],
    status: best(sharesOf(weights.outcomeStatus, features)) as OutcomeFinding['status'],
    parties: states.length > 0 ? states : context.parties,
    attributedTo: namesOf(speakers),
    start,
    end,
  };
}

function meetingsWeighed(context: Context, found: Findings, weights: Weights): FollowUpFinding[] {
  return context.passage.sentences
    .flatMap((read) => {
      const ruled = found.followUps.filter((each) => each.start === read.sentence.start);
      const features = sentenceFeatures(context, read, found);
      const chance = chanceOf(weights.meeting, features);
      if (ruled.length > 0) return chance < bounds.meeting.drop ? [] : ruled;
      return chance > bounds.meeting.add && mayTell(read) ? meetingIn(context, read, features, weights) : [];
    })
    .toSorted((a, b) => a.start - b.start);
}

const words = ['meetingVerb', 'phone', 'briefing', 'meetingNoun', 'consultNoun', 'invite', 'summitWord'] as const;

/** Only where a word tells of a meeting, and where somebody is named to be in it. */
function meetingIn(context: Context, read: ReadSentence, features: Features, weights: Weights): FollowUpFinding[] {
  const [hit] = words.flatMap((meaning) => read.sentence.marks.all(meaning));
  if (!hit || isConditional(read, hit) || isOfThePast(context, read, hit)) return [];
  const kind = best(sharesOf(weights.meetingKind, features)) as FollowUpFinding['kind'];
  const people = peopleAt(context, read, hit, kind);
  const status = best(sharesOf(weights.meetingStatus, features)) as FollowUpFinding['status'];
  const { start, end } = read.sentence;
  return [
    {
      kind,
      status,
      participants: namesOf(people),
      place: placeOf(context, read, hit),
      when: whenSaid(read, context.publishedAt),
      attributedTo: namesOf(speakersAt(context.passage, read, hit.from)),
      start,
      end,
    },
  ];
}

function peopleAt(context: Context, read: ReadSentence, hit: Mark, kind: FollowUpFinding['kind']): readonly Person[] {
  const people = participantsOf(context, read, hit);
  if (kind === 'trilateral-summit') return ofThree(context, people);
  if (people.length > 1 || kind === 'multilateral-summit') return people;
  if (kind === 'consultations') return people.length > 0 ? people : context.parties.map(stateNamed);
  return kind === 'phone-call' && people.length > 0 ? people : context.leaders;
}

function reactionsWeighed(context: Context, found: Findings, weights: Weights): ReactionFinding[] {
  const candidates = candidatesIn(context);
  const known = new Set<ReactionFinding>();
  const kept = candidates.flatMap((candidate) => {
    const ruled = ruledOf(context, candidate, found);
    ruled.forEach((each) => known.add(each));
    const features = reactionFeatures(context, candidate, found);
    const chance = chanceOf(weights.reaction, features);
    if (ruled.length > 0) return chance < bounds.reaction.drop ? [] : judgedAnew(ruled, features, weights);
    return chance > bounds.reaction.add && mayJudge(context, candidate) ? [reactionOf(context, candidate, features, weights)] : [];
  });
  const others = found.reactions.filter((each) => !known.has(each));
  return [...kept, ...others].toSorted((a, b) => a.start - b.start);
}

/** Somebody who can be told apart, and whose words are of these days. */
const mayJudge = (context: Context, { person, words, cues }: Candidate): boolean =>
  isSomebody(person) &&
  words.every(({ read }) => mayTell(read)) &&
  !cues.some(({ mark, read }) => isNoWord(read, mark) || isOfThePast(context, read, mark));

function judgedAnew(ruled: readonly ReactionFinding[], features: Features, weights: Weights): ReactionFinding[] {
  const [stances, towards] = [sharesOf(weights.stance, features), sharesOf(weights.toward, features)];
  const weighed = (shares: ReadonlyMap<string, number>, said: string, worth: number): string =>
    best(new Map([...shares].map(([option, share]) => [option, share + (option === said ? worth : 0)])));
  return ruled.map((each) => ({
    ...each,
    stance: (ruled.length > 1 ? each.stance : weighed(stances, each.stance, trust.stance)) as ReactionFinding['stance'],
    toward: weighed(towards, each.toward, trust.toward) as ReactionFinding['toward'],
  }));
}

function reactionOf(context: Context, candidate: Candidate, features: Features, weights: Weights): ReactionFinding {
  const { person, manners } = candidate;
  const speech = manners.has('quoted') ? 'direct' : manners.has('term') ? 'mixed' : 'indirect';
  return {
    actor: person.name,
    actorKind: person.kind,
    role: person.role,
    affiliation: person.affiliation,
    stance: best(sharesOf(weights.stance, features)) as ReactionFinding['stance'],
    toward: best(sharesOf(weights.toward, features)) as ReactionFinding['toward'],
    speech,
    via: null,
    ...spanOf(context, candidate),
  };
}

/**
 * What the rules found, weighed by what was learnt from articles with gold: outcomes, meetings and reactions are added
 * where the rules pass over them, doubtful ones dropped, and stance and target of a reaction judged anew. Every finding is
 * a sentence of the article as before.
 */
import type { Findings, Span } from '#core';
import type { Context } from '../claims/context.js';
import { isRefused } from '../claims/outcomes.js';
import type { ReadSentence } from '../speech/reading.js';
import { chanceOf } from './linear.js';
import { mayTell } from './may-tell.js';
import { meetingIn } from './meetings.js';
import { outcomeIn } from './outcomes.js';
import { reactionsWeighed } from './reactions.js';
import { sentenceFeatures } from './sentence-features.js';
import type { Weights } from './weights.js';

/** From which chance on something is taken that the rules did not find, and below which something is dropped that they did. */
interface Bounds {
  readonly add: number;
  readonly drop: number;
}
const ofOutcomes: Bounds = { add: 0.35, drop: 0.1 };
const ofMeetings: Bounds = { add: 0.8, drop: 0.1 };

/** What the rules found in a sentence, or else what can be made of it, as far as either is likely. */
function either<Finding extends Span>(
  ruled: readonly Finding[],
  chance: number,
  { add, drop }: Bounds,
  otherwise: () => Finding[],
): readonly Finding[] {
  if (ruled.length > 0) return chance < drop ? [] : ruled;
  return chance > add ? otherwise() : [];
}

export function weigh(context: Context, found: Findings, weights: Weights): Findings {
  if (!context.aboutSummit) return found;
  const sentences = context.passage.sentences.map((read) => ({
    read,
    features: sentenceFeatures(context, read, found),
  }));
  const within = <Finding extends Span>(findings: readonly Finding[], { sentence }: ReadSentence): Finding[] =>
    findings.filter(({ start }) => start >= sentence.start && start < sentence.end);
  const outcomes = sentences.flatMap(({ read, features }) =>
    either(within(found.outcomes, read), chanceOf(weights.outcome, features), ofOutcomes, () =>
      mayTell(read) && !isRefused(context, read) ? [outcomeIn(context, read, features, weights)] : [],
    ),
  );
  const followUps = sentences.flatMap(({ read, features }) =>
    either(within(found.followUps, read), chanceOf(weights.meeting, features), ofMeetings, () =>
      mayTell(read) ? meetingIn(context, read, features, weights) : [],
    ),
  );
  return {
    ...found,
    outcomes: context.beforehand ? found.outcomes : outcomes,
    followUps,
    reactions: reactionsWeighed(context, found, weights),
  };
}

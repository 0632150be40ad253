/** An outcome of a sentence in which the rules find none. */
import type { OutcomeFinding, OutcomeStatus, OutcomeTopic } from '#core';
import { statesOf } from '../claims/acting.js';
import type { Context } from '../claims/context.js';
import { namesOf } from '../claims/scope.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Features } from './features.js';
import { likeliest, sharesOf } from './linear.js';
import type { Weights } from './weights.js';

export function outcomeIn(context: Context, read: ReadSentence, features: Features, weights: Weights): OutcomeFinding {
  const { start, end } = read.sentence;
  const states = statesOf(read.mentions.flatMap(({ people }) => people).filter(context.isAtTable));
  return {
    topic: likeliest(sharesOf(weights.topic, features)) as OutcomeTopic,
    status: likeliest(sharesOf(weights.outcomeStatus, features)) as OutcomeStatus,
    parties: states.length > 0 ? states : context.parties,
    attributedTo: namesOf(read.frames[0]?.speaker.people ?? []),
    start,
    end,
  };
}

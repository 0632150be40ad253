/** What weighing a sentence takes: the article's context and the weights, the sentence and what is seen of it. */
import type { Context } from '../claims/context.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Features } from './features.js';
import type { Weights } from './weights.js';

export interface Weighing {
  readonly context: Context;
  readonly weights: Weights;
}

export interface Seen {
  readonly read: ReadSentence;
  readonly features: Features;
}

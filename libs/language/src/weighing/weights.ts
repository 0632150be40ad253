/** What `npm run train` learnt. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance, Choice } from './linear.js';

export interface Weights {
  readonly outcome: Chance;
  readonly topic: Choice;
  readonly outcomeStatus: Choice;
  readonly meeting: Chance;
  readonly meetingKind: Choice;
  readonly meetingStatus: Choice;
  /** That these are the people who meet. */
  readonly gathering: Chance;
  readonly reaction: Chance;
  readonly stance: Choice;
  readonly toward: Choice;
}

export const weights = JSON.parse(readFileSync(join(__dirname, 'weights.json'), 'utf8')) as Weights;

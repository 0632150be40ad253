/** What `npm run train` learnt. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance, Choice } from './linear.js';

export interface Weights {
  /** That somebody, or nobody, said a quotation; a sum to compare, no chance. */
  readonly speaker: Chance;
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

type Written = Record<string, Record<string, unknown> & { readonly weights: Record<string, unknown> }>;

/** From the form of the file, in which the weights of a model are an object by feature. */
export const weightsFrom = (written: Written): Weights =>
  Object.fromEntries(
    Object.entries(written).map(([model, each]) => [
      model,
      { ...each, weights: new Map(Object.entries(each.weights)) },
    ]),
  ) as unknown as Weights;

/** `learntFrom`: the hash of what they were learnt from, which `npm run train -- --check` compares. */
const { learntFrom: _, ...models } = JSON.parse(readFileSync(join(__dirname, 'weights.json'), 'utf8')) as Written;

export const weights = weightsFrom(models);

/** What `npm run train` learnt. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axisNames } from './features.js';
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

interface WrittenChance {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

interface WrittenChoice {
  readonly options: readonly string[];
  readonly bias: readonly number[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

type Written = Readonly<Record<string, WrittenChance | WrittenChoice>>;

/** From the form of the file, in which the weights of a model are an object by feature, and each axis is one. */
export const weightsFrom = (written: Written): Weights =>
  Object.fromEntries(
    Object.entries(written).map(([name, model]) => [
      name,
      'options' in model ? choiceModel(model) : chanceModel(model),
    ]),
  ) as unknown as Weights;

export function chanceModel({ bias, weights }: WrittenChance): Chance {
  const named = new Map(Object.entries(weights));
  const axes = axisNames.map((name) => named.get(name) ?? 0);
  for (const name of axisNames) named.delete(name);
  return { bias, weights: named, axes };
}

/** All weights lie in one list, for there are thousands of features. */
export function choiceModel({ options, bias, weights }: WrittenChoice): Choice {
  const places = new Map(Object.keys(weights).map((name, at) => [name, at * options.length]));
  const axes = axisNames.map((name) => places.get(name) ?? -1);
  for (const name of axisNames) places.delete(name);
  return { options, bias, places, axes, weights: Float64Array.from(Object.values(weights).flat()) };
}

/** `learntFrom`: the hash of what they were learnt from, which `npm run train -- --check` compares. */
const { learntFrom: _, ...models } = JSON.parse(readFileSync(join(__dirname, 'weights.json'), 'utf8')) as Written & {
  readonly learntFrom: string;
};

export const weights = weightsFrom(models);

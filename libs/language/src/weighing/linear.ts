/**
 * Linear models: what is seen adds up to the log-odds of an answer (logistic regression; for one answer out of several the
 * softmax of their sums). `npm run train` writes the weights.
 */
import type { Features } from './features.js';

export interface Chance {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
  /** A weight for each axis along which words lie; none where the model does not look at that. */
  readonly axes: ArrayLike<number>;
}

export interface Choice {
  readonly options: readonly string[];
  readonly bias: ArrayLike<number>;
  /** Where the weights of a feature begin among all: one for each option, in their order. */
  readonly places: ReadonlyMap<string, number>;
  /** The same of each axis; below 0 where it has none. */
  readonly axes: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

/** Log-odds, without the bias. */
export function sumOf({ weights, axes }: Chance, features: Features): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  const { direction } = features;
  for (let axis = 0; axis < direction.length; axis += 1) sum += (axes[axis] ?? 0) * (direction[axis] ?? 0);
  return sum;
}

/** From 0 to 1. */
export const chanceFrom = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** From 0 to 1. */
export const chanceOf = (model: Chance, features: Features): number => chanceFrom(model.bias + sumOf(model, features));

/** What each option is worth; together 1. */
export function sharesOf(model: Choice, features: Features): Map<string, number> {
  const sums = Float64Array.from(model.bias);
  for (const [name, value] of features) addTo(sums, model, model.places.get(name), value);
  const { direction } = features;
  for (let axis = 0; axis < direction.length; axis += 1) addTo(sums, model, model.axes[axis], direction[axis] ?? 0);
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((one, other) => one + other, 0);
  return new Map(model.options.map((option, at) => [option, (powers[at] ?? 0) / total]));
}

function addTo(sums: Float64Array, { weights }: Choice, place: number | undefined, value: number): void {
  if (place === undefined || place < 0) return;
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[place + at] ?? 0) * value;
}

export interface Pick {
  readonly option: string;
  readonly share: number;
}

export const likeliest = (shares: ReadonlyMap<string, number>): Pick =>
  [...shares]
    .map(([option, share]) => ({ option, share }))
    .reduce((one, other) => (other.share > one.share ? other : one));

/**
 * The likeliest where the rules have said one already.
 * @param trust what their word counts beside the shares of all values
 */
export function judgedAnew(ruled: string, shares: ReadonlyMap<string, number>, trust: number): Pick {
  const { option, share } = likeliest(new Map(shares).set(ruled, (shares.get(ruled) ?? 0) + trust));
  return { option, share: share / (1 + trust) };
}

/**
 * Linear models: what is seen adds up to the log-odds of an answer (logistic regression; for one answer out of several the
 * softmax of their sums). `npm run train` writes the weights.
 */
import type { Features } from './features.js';

export interface Chance {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** One weight for each option, in their order. */
export interface Choice {
  readonly options: readonly string[];
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Log-odds, without the bias. */
export function sumOf({ weights }: Chance, features: Features): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value;
  return sum;
}

/** From 0 to 1. */
export const chanceFrom = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** From 0 to 1. */
export const chanceOf = (model: Chance, features: Features): number => chanceFrom(model.bias + sumOf(model, features));

/** What each option is worth; together 1. */
export function sharesOf({ options, bias, weights }: Choice, features: Features): Map<string, number> {
  const sums = [...bias];
  for (const [name, value] of features) {
    const own = weights.get(name);
    if (own) for (let at = 0; at < own.length; at += 1) sums[at] = (sums[at] ?? 0) + (own[at] ?? 0) * value;
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((one, other) => one + other, 0);
  return new Map(options.map((option, at) => [option, (powers[at] ?? 0) / total]));
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

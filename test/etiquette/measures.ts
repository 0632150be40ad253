/** What rows measure in the requests a site was asked. */
import type { Asked } from './row.js';

/** Milliseconds between requests that follow each other. */
export const gaps = (asked: readonly Asked[]): readonly number[] =>
  asked.slice(1).map(({ at }, index) => at - asked[index]!.at);

/**
 * The middle gap, in milliseconds. Of starts that keep a distance one may arrive late and the next in time, so a
 * single gap proves nothing; most do.
 */
export function usualGap(asked: readonly Asked[]): number {
  const sorted = [...gaps(asked)].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** It was asked often enough to show a habit. */
export function polledOn(polls: readonly Asked[], times = 4): void {
  expect(polls.length).toBeGreaterThanOrEqual(times);
}

/** Each wait is about twice the one before, or longer: with chance in it, never less than by half as much again. */
export function backsOff(polls: readonly Asked[], floorMs = 1000): void {
  polledOn(polls, 3);
  for (const [index, gap] of gaps(polls).entries()) {
    expect(gap).toBeGreaterThanOrEqual(floorMs * 1.5 ** (index + 1) * 0.9);
  }
}

/** A header of all requests after the first. */
export const later = (polls: readonly Asked[], header: string): readonly (string | undefined)[] =>
  polls.slice(1).map(({ headers }) => headers[header]);

/** Expects the same value in the header of every request after the first, and none in the first. */
export function comesBack(polls: readonly Asked[], header: string, value: string): void {
  polledOn(polls, 3);
  expect(polls[0]?.headers[header]).toBeUndefined();
  expect(new Set(later(polls, header))).toEqual(new Set([value]));
}

export const paths = (asked: readonly Asked[]): readonly string[] => asked.map(({ path }) => path);

export const countOf = (asked: readonly Asked[], path: string): number =>
  paths(asked).filter((one) => one === path).length;

/**
 * When a feed that redirects for good (301, 308) is believed to have moved: the same target in three polls in a row, over twenty
 * times the floor, and a feed read there each time. A redirect set by mistake is taken back within that time, as a rule.
 */
export interface Moving {
  readonly to: string;
  /** ISO 8601 UTC: the first of these polls. */
  readonly since: string;
  readonly polls: number;
}

const pollsInARow = 3;
const floors = 20;

/** After a poll that succeeded at `to`, the address after redirects; `forGood` when all of them were permanent. */
export function movingOn(
  before: Moving | undefined,
  { to, forGood, now }: { to: string; forGood: boolean; now: string },
): Moving | undefined {
  if (!forGood) return undefined;
  return before?.to === to ? { ...before, polls: before.polls + 1 } : { to, since: now, polls: 1 };
}

export function hasMoved({ since, polls }: Moving, now: string, floorSeconds: number): boolean {
  return polls >= pollsInARow && Date.parse(now) - Date.parse(since) >= floors * floorSeconds * 1000;
}

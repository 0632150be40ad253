/** What became of a report by people's rulings. */
import type { Claim } from '../findings/matters.js';
import type { Note } from '../rulings/evolve.js';

/**
 *  - `confirmed`, `corrected`, `settled`: it counts, and as much as a primary source;
 *  - `rejected`, `muted`, `irrelevant` (its article is about something else), `overruled` (by a settlement), `unbacked` (by sources that are never sole): it is shown and does not count;
 *  - `moved`: it counts under another matter than the machine's.
 */
export interface Verdict extends Note {
  readonly verdict:
    | 'confirmed'
    | 'corrected'
    | 'settled'
    | 'rejected'
    | 'muted'
    | 'irrelevant'
    | 'overruled'
    | 'unbacked'
    | 'moved';
  /** What the machine read, where that is not what counts. */
  readonly machine?: Claim;
}

/** A person stands behind it. */
export function isVouchedFor(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && ['confirmed', 'corrected', 'settled'].includes(verdict.verdict);
}

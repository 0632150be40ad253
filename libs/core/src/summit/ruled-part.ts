/** What people's rulings make of a matter, beside what the machine makes of it. */
import type { Note } from '../rulings/evolve.js';
import type { Report } from './report.js';

/** What people see where it is not the machine's: absent where no ruling reaches the matter. */
export interface RuledPart {
  /** What the machine alone believes of it; null: nothing. */
  readonly machine: { readonly value: string; readonly contradicted: boolean } | null;
  /** Reports that do not count, each with its verdict. */
  readonly aside: readonly Report[];
  /** The latest ruling or lifting that concerns it. */
  readonly latest: Note | null;
  /** ISO 8601: when we learnt the latest report that can count under it. */
  readonly learntAt: string;
}

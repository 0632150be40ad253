/** A slip in a filter: where it stands, what is wrong in words, and what could be written instead. */
import { Refusal } from '../../errors.js';

export type SlipKind =
  | 'unknown-key'
  | 'unknown-value'
  | 'no-value'
  | 'no-word'
  | 'given-twice'
  | 'open-quote'
  | 'operator'
  | 'not-negatable'
  | 'too-long';

export interface Slip {
  readonly kind: SlipKind;
  /** In UTF-16 units of what was typed. */
  readonly at: number;
  readonly length: number;
  /** A sentence for people. */
  readonly message: string;
  /** In the place of those characters. */
  readonly instead?: string;
}

export class AskSlip extends Refusal {
  constructor(readonly slip: Slip) {
    super('invalid', `q, character ${String(slip.at + 1)}: ${slip.message}`);
  }
}

/** The candidate that is closest in spelling, when it is close; a swap of neighbours counts as one slip. */
export function nearest(typed: string, candidates: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  const begun = word.length > 1 ? candidates.find((candidate) => candidate.startsWith(word)) : undefined;
  if (begun !== undefined) return begun;
  const ranked = candidates
    .map((candidate) => ({ candidate, far: distance(word, candidate) }))
    .filter(({ candidate, far }) => far <= Math.max(1, Math.floor(candidate.length / 3)));
  return ranked.sort((a, b) => a.far - b.far)[0]?.candidate;
}

/** Damerau and Levenshtein, neighbours swapped once. */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) row.push(cell(one, other, { i, j, row, rows }));
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}

interface Cell {
  readonly i: number;
  readonly j: number;
  readonly row: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

function cell(one: string, other: string, { i, j, row, rows }: Cell): number {
  const at = (r: readonly number[] | undefined, column: number) => r?.[column] ?? Infinity;
  const above = rows[i - 1];
  const same = one[i - 1] === other[j - 1];
  const least = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
  const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return swapped ? Math.min(least, at(rows[i - 2], j - 2) + 1) : least;
}

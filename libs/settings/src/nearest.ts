/** Near spellings: the one allowed word a person most likely meant, or none. */

/** Optimal string alignment: insert, delete, replace, or swap two neighbours, one step each. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const steps = [at(last, column) + 1, at(now, column - 1) + 1, at(last, column - 1) + cost];
      if (swapped(a, b, row, column)) steps.push(at(beforeLast, column - 2) + 1);
      now.push(Math.min(...steps));
    }
    beforeLast = last;
    last = now;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;

const swapped = (a: string, b: string, row: number, column: number): boolean =>
  row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];

const bare = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');

export function nearest(word: string, allowed: readonly string[]): string | undefined {
  // A third of the letters may be wrong; beyond that a guess misleads.
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = allowed
    .map((candidate) => ({ candidate, steps: distance(bare(word), bare(candidate)) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps);
  return ranked[0]?.candidate;
}

/** `; did you mean "newspaper"?`, or nothing. */
export function didYouMean(word: string, allowed: readonly string[]): string {
  const found = nearest(word.slice(0, 80), allowed);
  return found === undefined ? '' : `; did you mean "${found}"?`;
}

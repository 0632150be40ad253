/** Whether two words are one word and a slip of the keys. */

/** In letters. In shorter words one letter makes another word: "Iran" and "Iraq", "now" and "not". */
const least = { word: 4, name: 6, two: 9 };

/** `isName`: names differ by little more often than words do, so less is forgiven. */
export function isTypingError(one: string, other: string, isName: boolean): boolean {
  const length = Math.min(one.length, other.length);
  if (length < (isName ? least.name : least.word)) return false;
  const most = !isName && length >= least.two ? 2 : 1;
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most;
}

/** Before a word of four letters or more, each of these turns its meaning round in some language. */
const turns = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'не', 'anti'];

/** "legal" and "illegal". */
export function isNegated(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= least.word && turns.some((turn) => long === turn + short);
}

/** Letters left out, put in, changed or swapped with the next (Damerau's distance, in its restricted form). */
function distance(one: string, other: string): number {
  let [before, row] = [[] as number[], Array.from({ length: other.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const least = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next.push(swapped ? Math.min(least, at(before, j - 2) + 1) : least);
    }
    [before, row] = [row, next];
  }
  return at(row, other.length);
}

const at = (row: readonly number[], place: number): number => row[place] ?? Infinity;

/**
 * Which words are used alike, by the company that words keep in much text (`bin/train/families.mjs` tells how that was learnt): families
 * within families, and where a word lies among all others. A word that no lesson had stands so beside those it had.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const known = new Map<string, readonly string[]>();

/** "17.2.0" → "~17", "~17.2", "~17.2.0": one list for all words of a family, for there are twenty thousand words. */
function pathsOf(code: string): readonly string[] {
  const paths = known.get(code) ?? code.split('.').map((_, at, parts) => `~${parts.slice(0, at + 1).join('.')}`);
  known.set(code, paths);
  return paths;
}

interface Word {
  readonly families: readonly string[];
  /** Of its vector among all, in bytes. */
  readonly from: number;
}

/** Along so many axes a word lies somewhere: as many signed bytes for each. */
export const axes = 100;
const vectors = new Int8Array(readFileSync(join(__dirname, 'vectors.bin')));

const words: ReadonlyMap<string, Word> = new Map(
  readFileSync(join(__dirname, 'families.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      const [word = '', code = ''] = line.split('\t');
      return [word, { families: pathsOf(code), from: at * axes }];
    }),
);

const none: readonly string[] = [];

/** The names of a word's families, the widest first; of a word in lower case. */
export const familiesOf = (lower: string): readonly string[] => words.get(lower)?.families ?? none;

/** Where words lie together, rare ones counting more: a direction of length 1, or undefined where no word is known. */
export function directionOf(lower: readonly string[]): Float64Array | undefined {
  const sum = new Float64Array(axes);
  for (const word of lower) {
    const from = words.get(word)?.from;
    if (from !== undefined) for (let at = 0; at < axes; at += 1) sum[at] = (sum[at] ?? 0) + (vectors[from + at] ?? 0);
  }
  const length = Math.sqrt(sum.reduce((squares, part) => squares + part * part, 0));
  return length === 0 ? undefined : sum.map((part) => part / length);
}

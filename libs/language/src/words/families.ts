/**
 * Which words are used alike: families within families, by the company that words keep in much text (`bin/train/families.mjs` tells how
 * they were made). A word that no lesson had stands so beside those it had.
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

const families: ReadonlyMap<string, readonly string[]> = new Map(
  readFileSync(join(__dirname, 'families.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([word = '', code = '']) => [word, pathsOf(code)]),
);

const none: readonly string[] = [];

/** The names of a word's families, the widest first; of a word in lower case. */
export const familiesOf = (lower: string): readonly string[] => families.get(lower) ?? none;

/** What a group or a body is called in a language: by its name, or by the state before its ministry. */
import type { Words } from '../languages/said.js';
import { knownIn, spelt } from './known.js';

type Told = Pick<Words, 'body' | 'ministry' | 'ministryOf' | 'stateBefore'>;

/** Null for one that the language has no word for: it keeps the name that the story gives. */
export function bodyIn(name: string, words: Told): string | null {
  return knownIn(words.body, name) ?? ministryIn(name, words);
}

/** "Russian Foreign Ministry"; the state may be two words. */
function ministryIn(name: string, { ministry, ministryOf, stateBefore }: Told): string | null {
  const parts = spelt(name).split(' ');
  for (const length of [0, 1, 2]) {
    const known = knownIn(ministry, parts.slice(length).join(' '));
    const state = length === 0 ? '' : knownIn(stateBefore, parts.slice(0, length).join(' '));
    if (known !== null && state !== null) return state === '' ? known : ministryOf(state, known);
  }
  return null;
}

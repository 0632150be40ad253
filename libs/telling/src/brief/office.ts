/** What an office is called in a language. Articles name it in English, each in its own spelling. */
import type { Words } from '../languages/said.js';
import { knownIn, spelt } from './known.js';

type Told = Pick<Words, 'office' | 'formerOffice'>;

/** Null for an office that the language has no word for: it stands as the article has it. */
export function officeIn(role: string, words: Told): string | null {
  const name = spelt(role);
  const held = name.replace(/^(?:former|ex) /, '');
  const known = knownIn(words.office, held);
  if (known === null) return null;
  return held === name ? known : words.formerOffice(known);
}

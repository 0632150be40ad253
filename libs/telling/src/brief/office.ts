/** What an office is called in a language. Articles name it in English, each in its own spelling. */
import type { Words } from '../languages/said.js';

type Told = Pick<Words, 'office' | 'formerOffice'>;

/** Null for an office that the language has no word for: it stands as the article has it. */
export function officeIn(role: string, words: Told): string | null {
  const name = spelt(role);
  const held = name.replace(/^(?:former|ex) /, '');
  const known = new Map(Object.entries(words.office)).get(held);
  if (known === undefined) return null;
  return held === name ? known : words.formerOffice(known);
}

/** "Defense Minister" is no other than "defence minister". */
function spelt(role: string): string {
  return role.toLowerCase().replaceAll('-', ' ').replace('defense', 'defence').replace('advisor', 'adviser');
}

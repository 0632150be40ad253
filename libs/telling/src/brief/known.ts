/** A word of a language for what articles name in English, each in its own spelling. */
import { ownOf } from './own.js';

/** Null where the language has none. */
export function knownIn(words: Readonly<Record<string, string>>, name: string): string | null {
  return ownOf(words, spelt(name)) ?? null;
}

/** "The U.S. Defense Ministry" is no other than "us defence ministry". */
export function spelt(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('-', ' ')
    .replaceAll('.', '')
    .replaceAll('’', "'")
    .replace(/^the /, '')
    .replace('defense', 'defence')
    .replace('advisor', 'adviser');
}

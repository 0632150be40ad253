/**
 * The texts of the language in which this page is read. It is chosen before the first part of the page is loaded, so that each takes its
 * words in once, and no other language comes over the wire.
 */
import type { Words } from '../../../../libs/telling/src/languages/said.js';

let spoken: Words | undefined;

export function speak(words: Words): void {
  spoken = words;
}

export function spokenWords(): Words {
  if (spoken === undefined) throw new Error('No language has been chosen yet.');
  return spoken;
}

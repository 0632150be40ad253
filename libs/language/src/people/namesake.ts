/** Others who share a leader's family name. */
import type { Sentence } from '../text/passage.js';
import { familyNames } from '../words/family-names.js';
import type { Cast, Entry } from './cast.js';
import { bearsGivenName } from './pronoun-for.js';
import { unknownName, type NameRun } from './unknown-name.js';

/** "Thomas Graham" beside Lindsey Graham: a given name that is spelt or shortened otherwise at least begins alike. Of whom an office names, none is known. */
export const isOfAnother = (name: string, known: Entry): boolean =>
  bearsGivenName({ name }) &&
  bearsGivenName(known) &&
  name.charAt(0).toLowerCase() !== known.name.charAt(0).toLowerCase();

const lettersOf = (words: string): string => words.toLowerCase().replace(/\P{L}/gu, '');

/** "Kim Eui-keum" is not Kim Jong-un: where the family name stands first, another given name behind it is somebody else's. */
export function namesakeAt(sentence: Sentence, at: number, { kind, name }: Entry, cast: Cast): NameRun | null {
  const mayBe = kind === 'person' && familyNames.has(sentence.word(at)) && !cast.find(sentence, at + 1);
  const run = mayBe ? unknownName(sentence, at) : null;
  return run && run.to > at + 1 && lettersOf(sentence.slice(at, run.to)) !== lettersOf(name) ? run : null;
}

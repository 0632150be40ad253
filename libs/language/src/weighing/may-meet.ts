/** Sentences of which no meeting is taken that the rules did not find, however likely it seems. */
import type { Context } from '../claims/context.js';
import { objectsOf } from '../claims/participant-lists.js';
import { isOfThePast } from '../claims/past.js';
import { isConditional, isDenied } from '../claims/scope.js';
import type { Mention } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import { meetingWordsIn } from './gatherings.js';
import { mayTell } from './may-tell.js';

/** A word of it tells of a meeting, which is neither supposed, denied nor long past, nor left open. */
export function mayMeet(context: Context, read: ReadSentence): boolean {
  const hits = meetingWordsIn(read);
  const [hit] = hits;
  if (hit === undefined || !mayTell(read) || isLeftOpen(read, hit)) return false;
  if (hits.every((each) => isResult(read, each))) return false;
  return !isConditional(read, hit) && !isDenied(read, hit) && !isOfThePast(context, read, hit);
}

/**
 * "A meeting of leaders must be well prepared", "no date was set for the visit", "Oslo and Rome were named as venues for a summit":
 * whoever says so neither plans nor refuses one, or does not say whose.
 */
function isLeftOpen(read: ReadSentence, hit: Mark): boolean {
  const wordsTo = (end: number): string => read.sentence.slice(0, end).toLowerCase();
  if (/\bno (?:\S+ )?date (?:(?:was|is|has been|had been) )?(?:set|fixed|named|agreed)\b/.test(wordsTo(hit.from)))
    return true;
  const whole = wordsTo(read.sentence.tokens.length);
  if (/\bvenues?\b/.test(whole) && !read.mentions.some(isNamed)) return true;
  const isToBePrepared = /\b(?:must|ha[sd] to|have to|should|needs? to) be (?:\S+ ){0,3}prepared\b/.test(whole);
  return isToBePrepared && !objectsOf(read, hit).some(isNamed);
}

/** "Of leaders", "between the presidents" names nobody. */
const isNamed = ({ named, people }: Mention): boolean => named && people.some(({ kind }) => kind !== 'group');

/** What talks lead to is no word of further ones. */
const isResult = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  /^(?:agreed|agreements?|deals?|accord|results?|outcomes?)$/.test(sentence.word(from));

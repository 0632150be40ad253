/** Sentences and people of whom nothing is taken that the rules did not find, however likely it seems. */
import type { Context } from '../claims/context.js';
import { isNoWord } from '../claims/no-word.js';
import { isOfThePast } from '../claims/past.js';
import { isOfficial, isSomebody, pointsAtTopic } from '../claims/reactions.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Candidate } from './candidates.js';

const asks = /^(?:what|why|how|who|where|which|whether|asked)$/;

/** A question tells nothing, nor does a heading that asks. */
export const mayTell = ({ sentence }: ReadSentence): boolean =>
  sentence.tokens.at(-1)?.lower !== '?' && !asks.test(sentence.word(0));

/** Somebody who can be told apart, and whose words are of these days and, where anybody might say them, of something said before. */
export const mayJudge = (context: Context, { person, words, cues }: Candidate): boolean =>
  isSomebody(person) &&
  (isOfficial(person) || words.some(pointsAtTopic)) &&
  words.every(({ read }) => mayTell(read)) &&
  !cues.some(({ mark, read }) => isNoWord(read, mark) || isOfThePast(context, read, mark));

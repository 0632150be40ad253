/** Sentences and people of whom nothing is taken that the rules did not find, however likely it seems. */
import type { Context } from '../claims/context.js';
import { isDisowned, isNoDenial } from '../claims/claimed-status.js';
import { isNoWord } from '../claims/no-word.js';
import { isOfStrangers, isRefused } from '../claims/outcomes.js';
import { isOfThePast } from '../claims/past.js';
import { isOfficial, isSomebody, pointsAtTopic } from '../claims/reactions.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Candidate } from './candidates.js';

const asks = /^(?:what|why|how|who|where|which|whether|asked)$/;

/** A question tells nothing, nor does a heading that asks. */
export const mayTell = ({ sentence }: ReadSentence): boolean =>
  sentence.tokens.at(-1)?.lower !== '?' && !asks.test(sentence.word(0));

/** "Could be eased one day". */
const isGuess = ({ sentence }: ReadSentence): boolean => sentence.marks.has('guess') && sentence.marks.has('hedge');

/** What of a sentence takes back that it became so. */
const takesBack: Readonly<Record<string, (read: ReadSentence) => boolean>> = {
  denied: isNoDenial,
  announced: isGuess,
  progress: (read) => isGuess(read) || isDisowned(read, 'progress'),
  agreed: (read) => isGuess(read) || isDisowned(read, 'agreed') || read.sentence.marks.has('purpose'),
};

const year = /^(?:1[89]|20)\d\d$/;

/** "The accord of 1994 promised": a year long past, and nobody of these talks. */
const isOfOldTimes = ({ years, leaders }: Context, { sentence, mentions }: ReadSentence): boolean =>
  sentence.tokens.some(({ lower }) => year.test(lower) && Number(lower) < Math.min(...years)) &&
  !mentions.some(({ people }) => people.some(({ name }) => leaders.some((leader) => leader.name === name)));

/** That it became so: none of its words may take that away. */
export const mayResult = (context: Context, read: ReadSentence, status: string): boolean =>
  mayTell(read) &&
  !isRefused(context, read) &&
  !isOfStrangers(context, read) &&
  !isOfOldTimes(context, read) &&
  takesBack[status]?.(read) !== true;

/** "They made headway": what the two brought about, and no view of it. */
const isDoneByBoth = ({ manners, first, last, words, person }: Candidate): boolean =>
  manners.size === 1 &&
  manners.has('named') &&
  first === last &&
  words.every(({ read, from }) => {
    const own = read.mentions.find(({ to, people }) => to === from && people.includes(person));
    return own?.pronoun === 'they';
  });

/** "The talks should be held in Vienna", "a summit must be prepared with care": where and how to meet, and no view of the matter. */
const onHowToMeet =
  /\b(?:conference|meeting|round|summit|talks)s?\b (?:\S+ ){0,4}(?:must|ought to|should) (?:be (?:\S+ )?(?:arranged|built|convened|held|organi[sz]ed|prepared)|come together|take place)\b/i;

const isOnHowToMeet = ({ words }: Candidate): boolean =>
  words.some(({ read, from, to }) => onHowToMeet.test(read.sentence.slice(from, to)));

/** Somebody who can be told apart, and whose words are of these days and, where anybody might say them, of something said before. */
export const mayJudge = (context: Context, candidate: Candidate): boolean =>
  isSpeaking(context, candidate) && !isDoneByBoth(candidate) && !isOnHowToMeet(candidate);

const isSpeaking = (context: Context, { person, words, cues }: Candidate): boolean =>
  isSomebody(person) &&
  (isOfficial(person) || words.some(pointsAtTopic)) &&
  words.every(({ read }) => mayTell(read)) &&
  !cues.some(({ mark, read }) => isNoWord(read, mark) || isOfThePast(context, read, mark));

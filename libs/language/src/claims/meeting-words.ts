/** The words of a meeting and what stands near them. */
import type { ReadSentence } from '../speech/reading.js';
import type { Mark, Meaning } from '../words/meanings.js';

export const near = (a: Mark, b: Mark, reach: number): boolean => a.from - b.to <= reach && b.from - a.to <= reach;

export const nearest = (read: ReadSentence, meaning: Meaning, hit: Mark, reach: number): Mark | undefined =>
  read.sentence.marks.all(meaning).find((mark) => near(mark, hit, reach));

/** Past these begins another matter. */
const barriers = /^(?:after|following|during|as|when|while|which|where|who|whose|because|ending|[;:])$/;

export function isParted(read: ReadSentence, mark: Mark, hit: Mark): boolean {
  const { tokens } = read.sentence;
  const between = tokens.slice(Math.min(mark.to, hit.to), Math.max(mark.from, hit.from));
  if (between.some(({ lower }) => barriers.test(lower))) return true;
  const [theirs, ours] = [read.quoted[mark.from], read.quoted[hit.from]];
  return theirs !== null && theirs !== ours && between.some(({ lower }) => lower === ',');
}

const opensAnother = /^(?:but|then|before|after|followed|ahead|which|;)$/;

/** "And then", and "and" that joins no names. */
export const isParting = ({ sentence, mentions }: ReadSentence, at: number): boolean =>
  opensAnother.test(sentence.word(at)) ||
  (sentence.word(at) === 'and' && !mentions.some(({ from, to }) => from <= at + 1 && at + 1 < to));

/** "May", the month. */
export const isMonth = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  from > 0 && sentence.word(from) === 'may' && sentence.tokens[from]?.capital === true;

export const before = (read: ReadSentence, meaning: Meaning, hit: Mark, reach: number): Mark | undefined =>
  read.sentence.marks
    .all(meaning)
    .findLast(
      (mark) =>
        mark.from <= hit.from && hit.from - mark.to <= reach && !isMonth(read, mark) && !isParted(read, mark, hit),
    );

const determiner =
  /^(?:a|an|the|another|his|her|their|its|joint|of|for|upcoming|further|new|planned|second|next|first|follow|up|more|no|any|possible|[’']s)$/;

/** "A call", "phone talks": the medium as a thing, not as what somebody does. */
const isPhoneNoun = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  /^(?:call|calls|video|videoconference|conference|virtual|phone|telephone|online)$/.test(sentence.word(from)) &&
  determiner.test(sentence.word(from - 1));

/** "Will visit", "to contact": the noun's verb. */
const isVerbNow = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  /^(?:visit|visits|contact|talk|face)$/.test(sentence.word(from)) &&
  /^(?:will|would|to|could|may|might|should|can|[’']ll|not)$/.test(sentence.word(from - 1));

export const isNoun = (read: ReadSentence, hit: Mark): boolean =>
  (hit.meaning === 'meetingNoun' && !isVerbNow(read, hit)) ||
  hit.meaning === 'consultNoun' ||
  ((hit.meaning === 'phone' || hit.meaning === 'meetingVerb') && isPhoneNoun(read, hit));

/** "Called", "spoke" and whatever names the telephone. */
export const isByPhone = (read: ReadSentence, hit: Mark): boolean =>
  hit.meaning === 'phone' ||
  (!isNoun(read, hit) && /^(?:call|calls|called|calling|spoke|spoken|talked)$/.test(read.sentence.word(hit.from))) ||
  /^conversations?$/.test(read.sentence.word(hit.from));

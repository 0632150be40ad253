/** What happened at other times than the summit's: "in Geneva in 2021 they had agreed", "talks in Riyadh in February". */
import type { ReadSentence } from '../speech/reading.js';
import type { Context } from './context.js';
import { clauseAround, type Range } from './scope.js';

const months = 'january february march april may june july august september october november december'.split(' ');
const openers = /^(?:at|in|on|during|back|after|since|when|before)$/;
const year = /^(?:19|20)\d\d$/;

/** The phrase's own clause, and what only a comma parts from it: the adverbial that opens the sentence, "Their talks, in 2019, ended". */
function stretchesOf(read: ReadSentence, mark: Range): Range[] {
  const own = clauseAround(read, mark);
  const before = { from: own.from, to: mark.from };
  if (read.sentence.word(own.from - 1) !== ',') return [before];
  const beside = clauseAround(read, { from: own.from - 2, to: own.from - 1 });
  return openers.test(read.sentence.word(beside.from)) ? [beside, before] : [before];
}

/** "Far better than those of 2021". */
const isComparedWith = ({ sentence }: ReadSentence, { to }: Range, at: number): boolean =>
  sentence.tokens.slice(to, at).some(({ lower }) => lower === 'than');

/** "In 1986" anywhere in its clause, "in February" before it. */
export function isOfThePast(context: Context, read: ReadSentence, mark: Range): boolean {
  const { sentence } = read;
  const isOtherYear = (at: number): boolean =>
    year.test(sentence.word(at)) &&
    !context.years.has(Number(sentence.word(at))) &&
    sentence.word(at - 1) !== 'of' &&
    !isComparedWith(read, mark, at);
  const isOtherMonth = (at: number): boolean =>
    sentence.tokens[at]?.capital === true &&
    months.includes(sentence.word(at)) &&
    /^(?:in|last|since)$/.test(sentence.word(at - 1)) &&
    months.indexOf(sentence.word(at)) !== context.month;
  const within = ({ from, to }: Range, holds: (at: number) => boolean): boolean =>
    sentence.tokens.slice(from, to).some((_, index) => holds(from + index));
  const stretches = stretchesOf(read, mark);
  return (
    within(clauseAround(read, mark), isOtherYear) ||
    stretches.some((stretch) => within(stretch, (at) => isOtherYear(at) || isOtherMonth(at))) ||
    stretches.some(({ from, to }) => sentence.marks.within('longAgo', from, to).length > 0) ||
    isYearsAgo(read, mark)
  );
}

/** "Signed a declaration in Singapore seven years ago." */
function isYearsAgo(read: ReadSentence, mark: Range): boolean {
  const { sentence } = read;
  const { to } = clauseAround(read, mark);
  return sentence.tokens
    .slice(mark.to, to)
    .some(({ lower }, on) => lower === 'ago' && /^(?:years?|months?|decades?)$/.test(sentence.word(mark.to + on - 1)));
}

/**
 * The terms of what was agreed: "under the deal …", "the memorandum provides for …", a list of points behind a colon, and what both
 * are to do in the sentences that go on from there. Only where the article tells of an agreement at all.
 */
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import { actorsOf, actsAtTable } from './acting.js';
import { jointClaims } from './claimed-status.js';
import type { Context } from './context.js';
import { isOfThePast } from './past.js';
import { isConditional, shortlyBefore, speakersAt } from './scope.js';
import { termTopics, type NamedTopic } from './topic-places.js';

export interface Term {
  readonly mark: Mark;
  readonly topics: readonly NamedTopic[];
}

/** Sentences in a row that may go on with the terms. */
const longestRun = 4;
const bullet = /^(?:[-–—•*·]|\d{1,2}|[a-z])$/;
const duty = /^(?:must|shall|will|would|to)$/;
const notYet =
  /^(?:proposed|draft|possible|future|potential|any|eventual|hypothetical|no|suggested|earlier|old|previous)$/;

/** Somebody at the table agreed on something. */
const isSettled = (context: Context, read: ReadSentence): boolean =>
  jointClaims(read).some(
    ({ status, mark }) =>
      status === 'agreed' &&
      actsAtTable(context, actorsOf(read, mark)) &&
      !isConditional(read, mark) &&
      !isOfThePast(context, read, mark),
  );

const endOf = ({ sentence }: ReadSentence): string => sentence.word(sentence.tokens.length - 1);
const isOpen = (read: ReadSentence): boolean => endOf(read) === ':';

/** A line of a list: behind a dash or a number, in small letters, or without a stop. */
const isItem = (read: ReadSentence): boolean =>
  bullet.test(read.sentence.word(0)) ||
  read.sentence.tokens[0]?.capital === false ||
  /[\p{L}\p{N};,]$/u.test(endOf(read));

/** "Under the deal", "the agreement provides for"; a deal that is only thought of has no terms. */
function termMark(context: Context, read: ReadSentence): Mark | undefined {
  const { sentence } = read;
  return sentence.marks
    .all('underDeal', 'dealProvides')
    .find(
      (mark) =>
        !sentence.tokens.slice(mark.from, mark.to).some(({ lower }) => notYet.test(lower)) &&
        !isConditional(read, mark) &&
        !isOfThePast(context, read, mark) &&
        !shortlyBefore(read, 'negation', mark),
    );
}

/** Where a sentence says what is to be done. */
const dutyAt = ({ sentence }: ReadSentence): number =>
  sentence.tokens.findIndex(
    ({ lower }, at) =>
      duty.test(lower) &&
      (lower !== 'to' || /^(?:is|are|was|were)$/.test(sentence.word(at - 1))) &&
      !/^(?:not|never)$/.test(sentence.word(at + 1)),
  );

/** "Both sides must …", "the troops are to …", without anybody who only speaks of it. */
function dutyIn(context: Context, read: ReadSentence): Mark | undefined {
  const at = dutyAt(read);
  const mark: Mark = { meaning: 'underDeal', from: at, to: at + 1 };
  if (at < 0 || isConditional(read, mark) || speakersAt(context.passage, read, at).length > 0) return undefined;
  const actors = actorsOf(read, mark);
  const isOnesOwn = actors.length === 1 && actors[0]?.kind === 'person';
  return isOnesOwn || !actsAtTable(context, actors) ? undefined : mark;
}

const wholeLine: Mark = { meaning: 'underDeal', from: 0, to: 0 };

/** Reads on from sentence to sentence: whether a list is open, and for how long the terms have gone on. */
class Reading {
  private isListed = false;
  private run = 0;

  constructor(private readonly context: Context) {}

  next(read: ReadSentence): Mark | undefined {
    const settled = isSettled(this.context, read);
    const named = termMark(this.context, read) ?? this.itemOf(read);
    this.open(read, named !== undefined || settled);
    if (named) this.run = 1;
    const mark = named ?? this.further(read);
    if (!mark) this.run = settled ? 1 : 0;
    return mark;
  }

  /** A line of the list that was opened before it. */
  private itemOf(read: ReadSentence): Mark | undefined {
    return this.isListed && isItem(read) ? wholeLine : undefined;
  }

  private open(read: ReadSentence, isSource: boolean): void {
    const opens = isOpen(read) && (isSource || this.run > 0 || read.sentence.marks.has('points'));
    this.isListed = opens || (this.isListed && isItem(read));
  }

  private further(read: ReadSentence): Mark | undefined {
    const mark = this.run > 0 && this.run <= longestRun ? dutyIn(this.context, read) : undefined;
    if (mark) this.run += 1;
    return mark && { ...mark, from: 0, to: 0 };
  }
}

/** The terms of every sentence that tells some, by the sentence's index. */
export function termsOf(context: Context): ReadonlyMap<number, Term> {
  const { sentences } = context.passage;
  const found = new Map<number, Term>();
  if (!sentences.some((read) => isSettled(context, read))) return found;
  const reading = new Reading(context);
  for (const read of sentences) {
    const mark = reading.next(read);
    if (mark) found.set(read.sentence.index, { mark, topics: termTopics(read, mark.to) });
  }
  return found;
}

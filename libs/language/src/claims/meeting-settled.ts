/** What has become of a meeting by the words beside it: cancelled, put off, refused or confirmed. */
import type { MeetingStatus } from '#core';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark, Meaning } from '../words/meanings.js';
import { isNoun, isParted, nearest } from './meeting-words.js';

/** What is said of a meeting's prospects; the first that is found near it counts. */
const prospects: readonly (readonly [Meaning, MeetingStatus])[] = [
  ['cancelling', 'cancelled'],
  ['postponing', 'postponed'],
  ['refusing', 'rejected'],
  ['confirming', 'confirmed'],
];
/** Behind its noun with what stands between: "the talks in Oslo, set for May, were put off". */
const reachOfEnd = 18;

/** "Did not rule out". */
function isTakenBack(read: ReadSentence, hit: Mark): boolean {
  const refusal = nearest(read, 'refusing', hit, 8);
  return refusal !== undefined && /^(?:not|never|didn't|doesn't)$/.test(read.sentence.word(refusal.from - 1));
}

/** "The second summit … has been called off." */
function endOf(read: ReadSentence, hit: Mark): (typeof prospects)[number] | undefined {
  if (!isNoun(read, hit)) return undefined;
  return prospects
    .slice(0, 2)
    .find(([meaning]) =>
      read.sentence.marks
        .all(meaning)
        .some(
          (mark) =>
            mark.from >= hit.to &&
            mark.from - hit.to < reachOfEnd &&
            /^(?:was|were|been|be|is|are)$/.test(read.sentence.word(mark.from - 1)) &&
            !isParted(read, mark, hit),
        ),
    );
}

/** "Confirmed that he had invited her": what is confirmed is the invitation. */
const isOfInvitation = (read: ReadSentence, hit: Mark): boolean =>
  read.sentence.marks
    .all('invite')
    .some(
      ({ from }) =>
        from <= hit.from &&
        hit.from - from < 12 &&
        /^(?:invit|propos|offer|suggest)/.test(read.sentence.word(from)) &&
        read.sentence.marks.all('confirming').some((mark) => mark.to <= from && from - mark.to < 6),
    );

export function settledStatus(read: ReadSentence, hit: Mark): MeetingStatus | null {
  const isSaid = ([each]: (typeof prospects)[number]): boolean => {
    const mark = nearest(read, each, hit, 8);
    return mark !== undefined && !(each === 'cancelling' && read.sentence.word(mark.from - 1) === 'not');
  };
  const [meaning, status] = prospects.find(isSaid) ?? endOf(read, hit) ?? [null, null];
  if (meaning === 'confirming' && (read.sentence.marks.has('negation') || isOfInvitation(read, hit))) return null;
  return meaning === 'refusing' && isTakenBack(read, hit) ? 'expected' : status;
}

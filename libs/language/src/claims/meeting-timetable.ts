/** Meetings that the sentence puts ahead by its tense or by an adjective: headlines, timetables, "a possible meeting". */
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import { isNoun } from './meeting-words.js';
import { objectsOf } from './participant-lists.js';
import { pairBefore } from './participants.js';

/** "Smith to meet Jones": the future of headlines. */
const infinitive = (read: ReadSentence, hit: Mark): boolean =>
  read.sentence.word(hit.from - 1) === 'to' &&
  read.mentions.some(({ from, to }) => to === hit.from - 1 && !/^(?:in|to|at|for)$/.test(read.sentence.word(from - 1)));

/** "Smith flies to Brussels on Monday", "negotiators meet again next week": a timetable in the present tense. */
const isTimetabled = (read: ReadSentence, hit: Mark): boolean =>
  !isNoun(read, hit) && (isOneTimetabled(read, hit) || isManyTimetabled(read, hit));

const isOneTimetabled = ({ sentence }: ReadSentence, { from }: Mark): boolean =>
  /^(?:flies|travels|visits|meets|hosts|receives|heads|goes|returns|joins)$/.test(sentence.word(from)) &&
  sentence.marks.has('calendar', 'vagueTime');

const isManyTimetabled = ({ sentence, mentions }: ReadSentence, { from }: Mark): boolean =>
  /^(?:meet|gather|convene|reconvene|travel|fly)$/.test(sentence.word(from)) &&
  sentence.marks.has('vagueTime') &&
  mentions.some(({ to }) => to === from);

/** "Next time in Moscow." */
export const isNextTime = (read: ReadSentence, hit: Mark): boolean =>
  read.sentence.slice(hit.from, hit.to).toLowerCase() === 'next time' && /^(?:in|at)$/.test(read.sentence.word(hit.to));

export const isPresentFuture = (read: ReadSentence, hit: Mark): boolean =>
  infinitive(read, hit) || isTimetabled(read, hit);

/** "A possible Smith-Jones meeting", of which nothing more is said. */
export const isPossible = (read: ReadSentence, hit: Mark): boolean =>
  isNoun(read, hit) &&
  (pairBefore(read, hit).length > 1 || objectsOf(read, hit).length > 1) &&
  read.sentence.tokens
    .slice(Math.max(0, hit.from - 4), hit.from)
    .some(({ lower }) => /^(?:possible|potential|eventual|prospective)$/.test(lower));

/**
 * Calls that only say how something was told: "passed the plan on to Smith by phone", "told Jones in a call that …", "on the phone,
 * Smith told Jones". Who speaks and who is spoken to were on the line.
 */
import type { Mention, Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import type { Candidate } from './meeting-gate.js';
import { isSince } from './meeting-held.js';
import { peopleIn } from './participants.js';
import { objectsOf } from './participant-lists.js';
import { isConditional, isDenied, type Range } from './scope.js';
import { isOfThePast } from './past.js';

const within = /^(?:in|during|on|over|by|via|through)$/;
const describing =
  /^(?:a|an|the|his|her|their|its|that|this|same|brief|short|long|lengthy|hour|separate|subsequent|joint|phone|telephone|video|evening|morning|late|night|saturday|sunday|monday|tuesday|wednesday|thursday|friday|[’']s)$/;
const line =
  /^(?:phone|telephone|calls?|conversations?|videoconference|conference|video|link|line|hotline|teleconference)$/;
const ends = /^(?:that|to|about|while|when|which|who|where|because|before|as|[;:—–“”"])$/;
const aside = /^(?:after|before|about|of|from|on|for|against|by|in|at|than|over|like|near|until|since)$/;
const future = /^(?:will|would|can|could|may|might|should|must|[’']ll|shall|to|not|never)$/;
const past =
  /^(?:told|set|spoke|spoken|had|held|gave|laid|put|made|got|spent|let|heard|said|went|brought|shared|[\p{L}]{2,}ed)$/u;

/** "In a conversation" may be face to face. */
const isByMouth = (words: string): boolean =>
  /(?:conversations?|conference)$/.test(words) && !/phone|video|call/.test(words);

/** "Officials briefed on the call": they were not on the line. */
const isHearsay = /^(?:briefed|present|familiar|listening)$/;

/** The words of a medium and the preposition that they hang on. */
function mediumAt({ sentence }: ReadSentence, to: number): Range | null {
  if (!line.test(sentence.word(to - 1))) return null;
  let from = to - 1;
  while (describing.test(sentence.word(from - 1)) || line.test(sentence.word(from - 1))) from -= 1;
  if (!within.test(sentence.word(from - 1)) || isHearsay.test(sentence.word(from - 2))) return null;
  return isByMouth(sentence.slice(from, to).toLowerCase()) ? null : { from: from - 1, to };
}

function mediaIn(read: ReadSentence): Range[] {
  const found: Range[] = [];
  for (let to = 2; to <= read.sentence.tokens.length; to += 1) {
    const medium = line.test(read.sentence.word(to)) ? null : mediumAt(read, to);
    if (medium) found.push(medium);
  }
  return found;
}

/** The clause that the medium belongs to: up to it and a little on; behind its comma where it opens the sentence. */
function clauseOf({ sentence }: ReadSentence, medium: Range): Range {
  let from = medium.from;
  if (medium.from < 2) {
    const comma = sentence.tokens.findIndex(({ lower }, at) => at >= medium.to && lower === ',');
    from = comma < 0 ? medium.to : comma + 1;
    return { from, to: endFrom(sentence, from) };
  }
  while (from > 0 && (sentence.word(from - 1) === 'to' || !ends.test(sentence.word(from - 1)))) from -= 1;
  return { from, to: endFrom(sentence, medium.to) };
}

function endFrom(sentence: ReadSentence['sentence'], from: number): number {
  const reach = sentence.tokens.slice(from, from + 14).findIndex(({ lower }) => ends.test(lower) || lower === ',');
  return reach < 0 ? Math.min(sentence.tokens.length, from + 14) : from + reach;
}

const isDone = ({ sentence }: ReadSentence, { from, to }: Range): boolean =>
  sentence.tokens
    .slice(from, to)
    .some(
      ({ lower }, on) => past.test(lower) && ![1, 2, 3].some((back) => future.test(sentence.word(from + on - back))),
    );

const isOnLine =
  ({ sentence }: ReadSentence, clause: Range) =>
  ({ from, to, bound, pronoun }: Mention): boolean =>
    from >= clause.from &&
    to <= clause.to &&
    !bound &&
    pronoun !== 'they' &&
    !aside.test(sentence.word(from - 1)) &&
    !(aside.test(sentence.word(from - 2)) && /^(?:the|a|an|his|her)$/.test(sentence.word(from - 1)));

function onLine(context: Context, read: ReadSentence, medium: Range, clause: Range): readonly Person[] {
  const listed = objectsOf(read, medium);
  const mentions = read.mentions.filter(isOnLine(read, clause));
  return peopleIn(context, read, [...new Set([...mentions, ...listed])]);
}

function callAt(context: Context, read: ReadSentence, medium: Range): Candidate | null {
  const hit: Mark = { meaning: 'phone', from: medium.from, to: medium.to };
  const clause = clauseOf(read, medium);
  if (!isDone(read, clause) || isConditional(read, hit) || isDenied(read, hit) || isOfThePast(context, read, hit))
    return null;
  if (read.sentence.marks.has('beforehand') || !isSince(context, read, hit)) return null;
  const people = onLine(context, read, medium, clause);
  if (people.length < 2) return null;
  return { hit, status: 'held', people, place: null, kind: 'phone-call' };
}

/** Each call by which somebody told somebody something. */
export const callsIn = (context: Context, read: ReadSentence): Candidate[] =>
  context.beforehand ? [] : mediaIn(read).flatMap((medium) => callAt(context, read, medium) ?? []);

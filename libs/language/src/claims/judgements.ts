/** Who judges in a sentence without being quoted whole, and in which of its words. */
import type { Speech } from '#core';
import type { Mention, Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import { carriedAt, carrying, isCeremony, keyOf, type Judgement } from './judgement.js';
import { isOfThePast } from './past.js';
import { isNoWord } from './no-word.js';
import { receptionsIn } from './reception.js';
import { outerOf, quotedWhole, reported } from './reported.js';
import { subjectsOf, type Range } from './scope.js';

const be = /^(?:is|was|are|were|be|been|remains|remained|seemed|appeared|sounded)$/;

/** The word by which a person is said to feel about something: "Smith was 'very positive' about". */
function feelingOf({ sentence }: ReadSentence, { to, bound, people }: Mention): Mark | undefined {
  if (bound || people[0]?.kind !== 'person' || !be.test(sentence.word(to))) return undefined;
  const feelings = sentence.marks.all('praise', 'blame', 'reserve');
  return feelings.find((mark) => mark.from > to && mark.from <= to + 3 && isAbout(sentence, mark.to));
}

/** Over a closing mark. */
const isAbout = ({ tokens }: ReadSentence['sentence'], at: number): boolean =>
  /^(?:about|with|over|at|on)$/.test(tokens.slice(at).find(({ word }) => word)?.lower ?? '');

const isIdle = (context: Context, read: ReadSentence, cue: Mark): boolean =>
  isNoWord(read, cue) || isOfThePast(context, read, cue) || read.sentence.word(cue.from - 1) === 'to';

/** "Smith said that Orlov had hailed the talks": how another judges, in the words of whoever passes it on. */
function retold(context: Context, read: ReadSentence): Judgement[] {
  const { start, end } = read.sentence;
  return read.frames.flatMap((frame) => {
    const outer = outerOf(read, frame);
    const via = outer?.speaker.people[0]?.name;
    const carried = carriedAt(read, frame.cue.from);
    const isSaidSo = carried === 'positive' || (carried === null && frame.cue.meaning === 'calling');
    if (via === undefined || !isSaidSo || isIdle(context, read, frame.cue)) return [];
    const parts = [{ read, from: frame.cue.from, to: frame.to, opens: frame.from }];
    return [
      { speakers: frame.speaker.people, parts, speech: 'indirect' as const, via, start, end, carried, aimed: [] },
    ];
  });
}

/** Somebody passes on how another judges. */
function relayed(read: ReadSentence): Judgement[] {
  const { start, end, tokens } = read.sentence;
  return read.mentions.flatMap((mention) => {
    const frame = read.frames.findLast(({ from, to }) => from <= mention.from && mention.to <= to);
    const via = frame?.speaker.people[0]?.name;
    const feeling = feelingOf(read, mention);
    if (via === undefined || !feeling) return [];
    const speech = read.quoted[feeling.from] === null ? 'indirect' : 'mixed';
    const parts = [{ read, from: mention.to, to: tokens.length, opens: mention.to }];
    return [{ speakers: mention.people, parts, speech, via, start, end, carried: null, aimed: [] }];
  });
}

const showing =
  /^(?:is|was|are|were|remains?|remained|seem(?:s|ed)|appear(?:s|ed)|sound(?:s|ed)|struck|stayed|felt|saw|sees|found|finds)$/;

/** "Lindt was among the first to applaud", "Holm sounded wary": no words of theirs, but what they made of it. */
function shown({ leaders, parties }: Context, read: ReadSentence): Judgement[] {
  const { start, end, tokens, marks } = read.sentence;
  const [subject] = read.mentions;
  const isLeading = ({ name }: Person): boolean =>
    parties.includes(name) || leaders.some((leader) => leader.name === name);
  if (!subject || read.frames.length > 0 || subject.bound || subject.from > 3 || subject.people.some(isLeading))
    return [];
  const verb = tokens.findIndex(({ lower }, at) => at >= subject.to && at < subject.to + 8 && showing.test(lower));
  const word = marks
    .all('praise', 'blame', 'reserve')
    .find(({ from }) => from > verb && from <= verb + 7 && !marks.at('emptiness', from));
  if (verb < 0 || !word) return [];
  const parts = [{ read, from: verb, to: tokens.length, opens: tokens.length }];
  return [{ speakers: subject.people, parts, speech: 'indirect', via: null, start, end, carried: null, aimed: [] }];
}

/** "Their support", "U.S. military support": a verb without ending stands right behind several people. */
const isNoun = ({ sentence }: ReadSentence, { from }: Range, { to, people }: Mention): boolean =>
  !/(?:s|ed|ing|ose|aid|ew|ood)$/.test(sentence.word(from)) &&
  !(from - to <= 1 && (people.length > 1 || people[0]?.kind === 'group'));

/** With something behind it that is judged, and told as done: not "to send envoys back,", "could they come back?". */
const isVerb = (read: ReadSentence, mark: Mark): boolean =>
  !isNoWord(read, mark) &&
  !isCeremony(read, mark) &&
  read.sentence.tokens.at(-1)?.lower !== '?' &&
  (read.sentence.tokens[mark.to]?.word === true || read.quoted[mark.to] !== null);

/** Somebody's word, not the article's. */
const isSpoken = (read: ReadSentence, mark: Mark): boolean =>
  read.frames.some(({ from, to, cue }) => cue.from === mark.from || (from <= mark.from && mark.to <= to)) ||
  read.quoted[mark.from] !== null;

const mayAct = (read: ReadSentence, mark: Mark, subject: Mention): boolean =>
  mark.from - subject.to <= 3 && keyOf(subject.people) !== '' && !isNoun(read, mark, subject);

/** "European leaders back the effort", "the Kremlin played down hopes": a verb no one speaks by. */
function acted(context: Context, read: ReadSentence): Judgement[] {
  const { start, end, tokens, marks } = read.sentence;
  const quoting = quotedWhole(context, read);
  return marks.all(...carrying).flatMap((mark) => {
    const carried = carriedAt(read, mark.from);
    if (carried === null || isSpoken(read, mark) || !isVerb(read, mark)) return [];
    const [subject] = subjectsOf(read, mark).slice(-1);
    if (!subject || !mayAct(read, mark, subject) || subject.people.some(({ name }) => quoting.has(name))) return [];
    const parts = [{ read, from: mark.from, to: tokens.length, opens: mark.to }];
    const isMixed = read.quoted.slice(mark.from).some((at) => at !== null);
    const speech: Speech = isMixed ? 'mixed' : 'indirect';
    return [{ speakers: subject.people, parts, speech, via: null, start, end, carried, aimed: [] }];
  });
}

/** Whoever only passes another's judgement on does not judge. */
export function judgementsIn(context: Context, read: ReadSentence): Judgement[] {
  const passedOn = relayed(read);
  const through = new Set(passedOn.map(({ via }) => via));
  const own = reported(context, read).filter(({ speakers }) => !speakers.some(({ name }) => through.has(name)));
  const told = [...own, ...passedOn, ...retold(context, read), ...shown(context, read), ...acted(context, read)];
  const judges = new Set(told.map(({ speakers }) => keyOf(speakers)));
  return [...told, ...receptionsIn(context, read).filter(({ speakers }) => !judges.has(keyOf(speakers)))];
}

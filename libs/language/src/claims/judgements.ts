/** Who judges in a sentence without being quoted whole, and in which of its words. */
import type { Speech, Stance } from '#core';
import type { Mention, Person } from '../people/mention.js';
import type { Frame } from '../speech/frames.js';
import type { ReadSentence, Utterance } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import { shortlyBefore, subjectsOf, type Range } from './scope.js';
import type { Part } from './stance-of.js';

export interface Judgement {
  readonly speakers: readonly Person[];
  readonly parts: readonly Part[];
  readonly speech: Speech;
  /** Who passes it on. */
  readonly via: string | null;
  readonly start: number;
  readonly end: number;
  /** What the verb alone tells: "hailed", "slammed". */
  readonly carried: Stance | null;
  /** The words that tell at what the verb aims; none where all of them do. */
  readonly aimed: readonly Part[];
}

const carriers = { praising: 'positive', blaming: 'negative', reserving: 'cautious', takingNote: 'neutral' } as const;
type Carrier = keyof typeof carriers;
const carrying = Object.keys(carriers) as Carrier[];

/** The longest verb at that word that carries a stance, unless denied. */
function carriedAt(read: ReadSentence, at: number): Stance | null {
  const marks = carrying.flatMap((meaning) => read.sentence.marks.at(meaning, at) ?? []);
  const [longest] = marks.toSorted((a, b) => b.to - a.to);
  if (!longest || shortlyBefore(read, 'negation', longest, 3)) return null;
  return carriers[longest.meaning as Carrier];
}

const nobody = /^(?:people|sources|reporters|journalists|residents|media reports)$/i;
const keyOf = (people: readonly Person[]): string =>
  people
    .map(({ name }) => name)
    .filter((name) => !nobody.test(name))
    .join('|');

/** Greeting somebody with applause is no judgement: "welcomed Smith", "applauding Jones's arrival". */
function isCeremony(read: ReadSentence, at: Range): boolean {
  const greeted = read.mentions.find(({ from }) => from === at.to);
  return (
    /^(?:welcom|applaud|greet)/.test(read.sentence.word(at.from)) &&
    greeted?.people[0]?.kind === 'person' &&
    !saysOf(read, greeted.to)
  );
}

const saysOf = (read: ReadSentence, at: number): boolean =>
  read.sentence.marks.all('summitWord', 'processWord').some(({ from }) => from >= at && from <= at + 3);

/** Whoever denies a report, or thinks of what is coming, does not judge. */
const isNoJudgement = ({ sentence }: ReadSentence, { cue }: Frame): boolean =>
  /^(?:den(?:y|ies|ied|ying)|continue[sd]?)$/.test(sentence.word(cue.from));

/**
 * A quotation that stands for itself: a clause or more, behind a verb of saying, a stop or nothing. What goes on with the
 * article's own sentence ("welcomed their “Article 5-like guarantees”") is part of what is reported.
 */
export function isFree(read: ReadSentence, { whole, start }: Utterance): boolean {
  const at = read.sentence.tokens.findIndex((token) => token.start >= start);
  const before = read.sentence.tokens[at - 1];
  if (!whole || at < 0) return false;
  if (!before?.word) return true;
  const isCued = read.quoteFrames.some(({ cue, speaker }) => cue.to === at || speaker.to === at);
  return isCued || /^(?:that|said|says|saying|told)$/.test(before.lower);
}

/** Whoever is quoted whole in this sentence is judged by those words. */
function quotedWhole(context: Context, read: ReadSentence): Set<string> {
  return new Set(
    read.quoted.flatMap((at) => {
      const utterance = at === null ? undefined : context.passage.utterances[at];
      return utterance && isFree(read, utterance) ? utterance.speakers.map(({ name }) => name) : [];
    }),
  );
}

/** "Smith said that Orlov continued to …": somebody else's words or deeds, told by the first. */
const outerOf = (read: ReadSentence, frame: Frame): Frame | undefined =>
  read.frames.find(
    (other) =>
      other !== frame &&
      keyOf(other.speaker.people) !== keyOf(frame.speaker.people) &&
      other.from <= frame.speaker.from &&
      frame.cue.to <= other.to &&
      frame.cue.from > other.cue.from,
  );

const speaksFor = /^(?:spokes|press|government spokes|kremlin spokes|foreign ministry spokes)/i;

/** "A spokesman for Holm said that she welcomed the talks": Holm judges. */
const passesOn = (read: ReadSentence, outer: Frame, inner: Frame): boolean =>
  carriedAt(read, inner.cue.from) !== null &&
  outer.speaker.people.every(({ role, name }) => speaksFor.test(role ?? name));

const isInner = (read: ReadSentence, frame: Frame): boolean => {
  const outer = outerOf(read, frame);
  return outer !== undefined && !passesOn(read, outer, frame);
};

/** "Thanked Orlov for the signal, but said …": whom a verb names right behind it does not speak by the next. */
function ownFrame(read: ReadSentence, frame: Frame): Frame {
  const other = read.frames.find(({ cue }) => cue.to === frame.speaker.from && cue.from < frame.cue.from);
  return other && other.speaker !== frame.speaker ? { ...frame, speaker: other.speaker } : frame;
}

/** The frames of a sentence in which somebody judges for themselves, by speaker. */
function framesBySpeaker(context: Context, read: ReadSentence): Map<string, Frame[]> {
  const quoting = quotedWhole(context, read);
  const bySpeaker = new Map<string, Frame[]>();
  for (const frame of read.frames.map((each) => ownFrame(read, each))) {
    const key = keyOf(frame.speaker.people);
    const isOut = key === '' || isCeremony(read, frame.cue) || isNoJudgement(read, frame) || isInner(read, frame);
    if (isOut || frame.speaker.people.some(({ name }) => quoting.has(name))) continue;
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), frame]);
  }
  return bySpeaker;
}

/** "Hailed", "slammed", and what somebody is called where no other word tells: "called Orlov an ogre". */
function carriedBy(read: ReadSentence, frame: Frame | undefined): Stance | null {
  return frame ? carriedAt(read, frame.cue.from) : null;
}

/** The first verb of praise, blame or reserve, else the one that takes note. */
function carrierOf(read: ReadSentence, frames: readonly Frame[]): number {
  const stances = frames.map((frame) => carriedBy(read, frame));
  const strong = stances.findIndex((stance) => stance !== null && stance !== 'neutral');
  return strong < 0 ? stances.indexOf('neutral') : strong;
}

/** One part per act of speech, each up to the next. */
function partsOf(read: ReadSentence, frames: readonly Frame[]): Part[] {
  return frames.map((frame, at) => {
    const next = frames[at + 1]?.cue.from ?? Infinity;
    const from = Math.min(frame.from, frame.cue.from);
    const to = Math.max(frame.to, frame.cue.to);
    return { read, from, to: next > from ? Math.min(to, next) : to, opens: frame.from };
  });
}

function judgementOf(read: ReadSentence, frames: readonly Frame[], via: string | null): Judgement {
  const { sentence, quoted } = read;
  const parts = partsOf(read, frames);
  const carrier = carrierOf(read, frames);
  const isMixed = parts.some(({ from, to }) => quoted.slice(from, to).some((at) => at !== null));
  return {
    speakers: frames[0]?.speaker.people ?? [],
    parts,
    speech: isMixed ? 'mixed' : 'indirect',
    via,
    start: sentence.start,
    end: sentence.end,
    carried: carriedBy(read, frames[carrier]),
    aimed: carrier < 0 ? [] : parts.slice(carrier, carrier + 1),
  };
}

/** "Welcomed the plan but said that pressure must go on" is two, "praised it and thanked her" one. */
function turns(read: ReadSentence, frames: readonly Frame[]): Frame[][] {
  const groups: Frame[][] = [];
  let carried: Stance | null = null;
  for (const frame of frames) {
    const stance = carriedBy(read, frame);
    const now = stance === 'neutral' ? null : stance;
    const last = groups.at(-1);
    const isTurn: boolean = carried !== null && ((now !== null && now !== carried) || turnsToDemand(read, frame));
    if (last && !isTurn) last.push(frame);
    else groups.push([frame]);
    carried = now ?? (isTurn ? null : carried);
  }
  return groups;
}

const turnsToDemand = (read: ReadSentence, { cue, from, to }: Frame): boolean =>
  read.sentence.tokens.slice(Math.max(0, cue.from - 3), cue.from).some(({ lower }) => lower === 'but') &&
  read.sentence.marks.within('demanding', from, to).length > 0;

/** "According to spokeswoman Holm", "a spokesman said that she welcomed". */
const isMessenger = (read: ReadSentence, frame: Frame): boolean =>
  frame.cue.meaning === 'accordingTo' ||
  read.frames.some((inner) => outerOf(read, inner) === frame && passesOn(read, frame, inner));

function reported(context: Context, read: ReadSentence): Judgement[] {
  const groups = [...framesBySpeaker(context, read).values()];
  const spokesman = groups.find((frames) => frames.every((frame) => isMessenger(read, frame)));
  const others = groups.filter((frames) => frames !== spokesman);
  const via = spokesman && others.length > 0 ? (spokesman[0]?.speaker.people[0]?.name ?? null) : null;
  return (via === null ? groups : others).flatMap((frames) =>
    turns(read, frames).map((turn) => judgementOf(read, turn, via)),
  );
}

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

/** "European leaders back the effort", "the Kremlin played down hopes": a verb no one speaks by. */
function acted(context: Context, read: ReadSentence): Judgement[] {
  const { start, end, tokens, marks } = read.sentence;
  const quoting = quotedWhole(context, read);
  return marks.all(...carrying).flatMap((mark) => {
    const isSpoken =
      read.frames.some(({ from, to, cue }) => cue.from === mark.from || (from <= mark.from && mark.to <= to)) ||
      read.quoted[mark.from] !== null;
    const carried = carriedAt(read, mark.from);
    const [subject] = subjectsOf(read, mark).slice(-1);
    if (isSpoken || carried === null || !subject || isCeremony(read, mark)) return [];
    if (isNoun(read, mark, subject)) return [];
    const isNear = mark.from - subject.to <= 3 && subject.people.every(({ name }) => !quoting.has(name));
    if (!isNear || keyOf(subject.people) === '') return [];
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
  return [...own, ...passedOn, ...shown(context, read), ...acted(context, read)];
}

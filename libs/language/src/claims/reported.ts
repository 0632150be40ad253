/** Judgements that somebody is said to have made: one per speaker and sentence, or two where they turn. */
import type { Stance } from '#core';
import type { Frame } from '../speech/frames.js';
import type { ReadSentence, Utterance } from '../speech/reading.js';
import type { Context } from './context.js';
import { isNoWord } from './no-word.js';
import { isOfThePast } from './past.js';
import { carriedAt, isCeremony, keyOf, type Judgement } from './judgement.js';
import type { Part } from './stance-of.js';

/** Whoever denies a report, or thinks of what is coming, does not judge. */
const isNoJudgement = (context: Context, read: ReadSentence, frame: Frame): boolean =>
  /^(?:den(?:y|ies|ied|ying)|continue[sd]?)$/.test(read.sentence.word(frame.cue.from)) ||
  isNoWord(read, frame.cue) ||
  isAsked(read, frame) ||
  isTerm(read, frame) ||
  isCeremony(read, frame.cue) ||
  isEarlier(context, read, frame) ||
  isMereNews(read, frame);

/** "What Orlov hopes to gain", "Why Holm fears the talks": a heading that asks what it is that they think. */
const isAsked = ({ sentence }: ReadSentence, { speaker, cue }: Frame): boolean =>
  /^(?:what|why|how|who|where|which)$/.test(sentence.word(0)) && speaker.from <= 2 && cue.from >= speaker.to;

/** "What Orlov calls “peace” is none": his word for it, in a sentence of somebody else's. */
const isTerm = ({ sentence, quoted }: ReadSentence, { cue, speaker }: Frame): boolean =>
  cue.meaning === 'calling' &&
  sentence.word(speaker.from - 1) === 'what' &&
  quoted.filter((at, index) => at !== null && index >= cue.to && sentence.tokens[index]?.word === true).length < 2;

/** "Had said before the summit that", "in February she berated": no reaction to what came later. */
const isEarlier = (context: Context, read: ReadSentence, { cue }: Frame): boolean =>
  isOfThePast(context, read, cue) ||
  read.sentence.marks
    .all('beforehand')
    .some(({ from, to }) => from <= cue.to + 1 && (to <= cue.from || read.sentence.word(cue.from - 1) === 'had'));

/** "Would brief them by phone", "that Orlov had promised to come": a plan, or what another did, and no word on it. */
function isMereNews(read: ReadSentence, { cue, from, to }: Frame): boolean {
  if (carriedAt(read, cue.from) !== null) return false;
  const { marks } = read.sentence;
  const isNear = (at: number): boolean => at >= from && at <= Math.min(to, from + 9);
  const isTold = read.mentions.some(
    (mention) =>
      isNear(mention.from) &&
      marks.all('promised').some((mark) => mark.from >= mention.to && mark.from <= mention.to + 1),
  );
  return isTold || marks.all('plan').some((mark) => isNear(mark.from));
}

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
export function quotedWhole(context: Context, read: ReadSentence): Set<string> {
  return new Set(
    read.quoted.flatMap((at) => {
      const utterance = at === null ? undefined : context.passage.utterances[at];
      return utterance && isFree(read, utterance) ? utterance.speakers.map(({ name }) => name) : [];
    }),
  );
}

/** "Replying to Orlov, who had called it a triumph": Orlov's words are the article's to tell. */
const answers = ({ sentence }: ReadSentence, { cue }: Frame): boolean =>
  /^(?:repl(?:y|ie[ds]|ying)|respond(?:s|ed|ing)?)$/.test(sentence.word(cue.from)) && sentence.word(cue.to) === 'to';

/** "Smith said that Orlov continued to …": somebody else's words or deeds, told by the first. */
export const outerOf = (read: ReadSentence, frame: Frame): Frame | undefined =>
  read.frames.find(
    (other) =>
      other !== frame &&
      !answers(read, other) &&
      frame.cue.meaning !== 'accordingTo' &&
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

/** "Thanked Orlov", "told Orlov", where "said Orlov" lets Orlov act. */
const takesPerson = ({ sentence }: ReadSentence, { meaning, from }: Frame['cue']): boolean =>
  meaning === 'calling' || /^(?:tell|told|ask|urg|warn|remind|reassur|chid)/.test(sentence.word(from));

/** "Thanked Orlov for the signal, but said …": whom a verb names right behind it does not speak by the next. */
function ownFrame(read: ReadSentence, frame: Frame): Frame {
  const other = read.frames.find(
    ({ cue }) => cue.to === frame.speaker.from && cue.from < frame.cue.from && takesPerson(read, cue),
  );
  return other && other.speaker !== frame.speaker ? { ...frame, speaker: other.speaker } : frame;
}

/** The frames of a sentence in which somebody judges for themselves, by speaker. */
function framesBySpeaker(context: Context, read: ReadSentence): Map<string, Frame[]> {
  const quoting = quotedWhole(context, read);
  const bySpeaker = new Map<string, Frame[]>();
  for (const frame of read.frames.map((each) => ownFrame(read, each))) {
    const key = keyOf(frame.speaker.people);
    const isOut = key === '' || isInner(read, frame) || isNoJudgement(context, read, frame);
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
    const now = leaning(read, frame);
    const last = groups.at(-1);
    const isTurn: boolean = carried !== null && (isAnother(now, carried) || turnsToDemand(read, frame));
    if (last && !isTurn) last.push(frame);
    else groups.push([frame]);
    carried = now ?? (isTurn ? null : carried);
  }
  return groups;
}

const isAnother = (now: Stance | null, before: Stance): boolean => now !== null && now !== before;

function leaning(read: ReadSentence, frame: Frame): Stance | null {
  const stance = carriedBy(read, frame);
  return stance === 'neutral' ? null : stance;
}

const turnsToDemand = (read: ReadSentence, { cue, from, to }: Frame): boolean =>
  read.sentence.tokens.slice(Math.max(0, cue.from - 3), cue.from).some(({ lower }) => lower === 'but') &&
  read.sentence.marks.within('demanding', from, to).length > 0;

/** "According to spokeswoman Holm", "a spokesman said that she welcomed". */
const isMessenger = (read: ReadSentence, frame: Frame): boolean =>
  frame.cue.meaning === 'accordingTo' ||
  read.frames.some((inner) => outerOf(read, inner) === frame && passesOn(read, frame, inner));

export function reported(context: Context, read: ReadSentence): Judgement[] {
  const groups = [...framesBySpeaker(context, read).values()];
  const spokesman = groups.find((frames) => frames.every((frame) => isMessenger(read, frame)));
  const others = groups.filter((frames) => frames !== spokesman);
  const via = spokesman && others.length > 0 ? (spokesman[0]?.speaker.people[0]?.name ?? null) : null;
  return (via === null ? groups : others).flatMap((frames) =>
    turns(read, frames).map((turn) => judgementOf(read, turn, via)),
  );
}

/**
 * Reactions: an evaluation of the summit, its parties or what follows, by somebody. One per quotation that is a clause or
 * more, and one per speaker and sentence for what is reported. The article's own judgement is not a reaction.
 */
import type { ReactionFinding, Speech, Stance, Toward } from '#core';
import type { Mention, Person } from '../people/mention.js';
import type { Frame } from '../speech/frames.js';
import type { ReadSentence, Utterance } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import { stanceOf, towardOf, type Part } from './stance-of.js';

interface Evaluation {
  readonly speakers: readonly Person[];
  readonly parts: readonly Part[];
  readonly speech: Speech;
  readonly via: string | null;
  readonly start: number;
  readonly end: number;
}

/** Has a name, an office or a group: "my neighbour" reacts to nothing here. */
const isSomebody = ({ name, kind, role }: Person): boolean =>
  kind !== 'person' || role !== null || /^(?!(?:The|An?|One|Two|His|Her|Their) )\p{Lu}/u.test(name);

/** What leaders say of their own summit without praise or blame is their position, not a reaction to it. */
const isPosition = (stance: Stance, toward: Toward | null, speech: Speech): boolean =>
  stance === 'neutral' ||
  (stance === 'cautious' && toward !== 'summit' && (toward !== null || speech !== 'direct')) ||
  (stance === 'negative' && toward === null);

/** Whoever is not of the parties is quoted for what they think; where no word tells, it is blame more often than not. */
const isAtTheTable = ({ isAtTable }: Context, speakers: readonly Person[]): boolean => speakers.some(isAtTable);

const isOfficial = ({ known, kind, affiliation }: Person): boolean =>
  known || kind !== 'person' || affiliation !== null;

/** "It was a mistake", "you do not send the cook": what was spoken of before. */
const pointsAtTopic = ({ read, from, to }: Part): boolean =>
  read.sentence.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:it|this|that|we|they|he|she|you|both|two)$/.test(lower)) ||
  read.mentions.some((mention) => mention.from >= from && mention.to <= to);

function reactionsTo(context: Context, evaluation: Evaluation): ReactionFinding[] {
  const leaders = new Set(context.leaders.map(({ name }) => name));
  const { speakers, parts, speech, via, start, end } = evaluation;
  const stance = stanceOf(parts) ?? (speech === 'direct' && !isAtTheTable(context, speakers) ? 'negative' : null);
  if (!stance) return [];
  const aim = towardOf(parts, new Set(speakers.map(({ name }) => name)));
  const toward = aim ?? 'summit';
  const isOnTopic = aim !== null || parts.some(pointsAtTopic);
  return speakers
    .filter(
      (speaker) =>
        isSomebody(speaker) &&
        (isOnTopic || isOfficial(speaker)) &&
        !(leaders.has(speaker.name) && isPosition(stance, aim, speech)),
    )
    .map(({ name, kind, role, affiliation }) => ({
      actor: name,
      actorKind: kind,
      role,
      affiliation,
      stance,
      toward,
      speech,
      via,
      start,
      end,
    }));
}

function partsIn(context: Context, index: number, utterance: Utterance): Part[] {
  return context.passage.sentences.slice(utterance.first, utterance.last + 1).flatMap((read) => {
    const from = read.quoted.indexOf(index);
    return from < 0 ? [] : [{ read, from, to: read.quoted.lastIndexOf(index) + 1 }];
  });
}

function quotedReactions(context: Context): ReactionFinding[] {
  const { utterances, sentences } = context.passage;
  return utterances.flatMap((utterance, index) => {
    const [first, last] = [sentences[utterance.first], sentences[utterance.last]];
    if (!utterance.whole || utterance.speakers.length === 0 || !first || !last) return [];
    const parts = partsIn(context, index, utterance);
    return reactionsTo(context, {
      speakers: utterance.speakers,
      parts,
      speech: 'direct',
      via: null,
      start: first.sentence.start,
      end: last.sentence.end,
    });
  });
}

const nobody = /^(?:people|sources|reporters|journalists|residents|media reports)$/i;
const speakerKey = ({ speaker }: Frame): string =>
  speaker.people
    .map(({ name }) => name)
    .filter((name) => !nobody.test(name))
    .join('|');

/** Greeting somebody with applause is no judgement: "welcomed Smith", "applauding Jones's arrival". */
function isCeremony(read: ReadSentence, { cue }: Frame): boolean {
  const greeted = read.mentions.find(({ from }) => from === cue.to);
  return (
    /^(?:welcom|applaud)/.test(read.sentence.word(cue.from)) &&
    greeted?.people[0]?.kind === 'person' &&
    !saysOf(read, greeted.to)
  );
}

/** Whoever denies a report does not judge. */
const isDenial = ({ sentence }: ReadSentence, { cue }: Frame): boolean =>
  /^den(?:y|ies|ied|ying)$/.test(sentence.word(cue.from));

const saysOf = (read: ReadSentence, at: number): boolean =>
  read.sentence.marks.all('summitWord', 'processWord').some(({ from }) => from >= at && from <= at + 3);

/** The frames of a sentence by speaker, those of an article quoting somebody whole left out. */
function reportedBySpeaker(context: Context, read: ReadSentence): Map<string, Frame[]> {
  const quoting = new Set(
    read.quoted.flatMap((at) =>
      at !== null && context.passage.utterances[at]?.whole
        ? context.passage.utterances[at].speakers.map(({ name }) => name)
        : [],
    ),
  );
  const bySpeaker = new Map<string, Frame[]>();
  for (const frame of read.frames) {
    const key = speakerKey(frame);
    if (
      key === '' ||
      isCeremony(read, frame) ||
      isDenial(read, frame) ||
      frame.speaker.people.some(({ name }) => quoting.has(name))
    )
      continue;
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), frame]);
  }
  return bySpeaker;
}

function reportedEvaluation(read: ReadSentence, frames: readonly Frame[], via: string | null): Evaluation {
  const { sentence, quoted } = read;
  const from = Math.min(...frames.map((frame) => Math.min(frame.from, frame.cue.from)));
  const to = Math.max(...frames.map((frame) => Math.max(frame.to, frame.cue.to)));
  const speech = quoted.slice(from, to).some((at) => at !== null) ? 'mixed' : 'indirect';
  return {
    speakers: frames[0]?.speaker.people ?? [],
    parts: [{ read, from, to }],
    speech,
    via,
    start: sentence.start,
    end: sentence.end,
  };
}

function reportedReactions(context: Context, read: ReadSentence): ReactionFinding[] {
  const groups = [...reportedBySpeaker(context, read).values()];
  const spokesman = groups.find((frames) => frames.every(({ cue }) => cue.meaning === 'accordingTo'));
  const others = groups.filter((frames) => frames !== spokesman);
  const via = spokesman && others.length > 0 ? (spokesman[0]?.speaker.people[0]?.name ?? null) : null;
  return (via === null ? groups : others).flatMap((frames) =>
    reactionsTo(context, reportedEvaluation(read, frames, via)),
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
function relayedReactions(context: Context, read: ReadSentence): ReactionFinding[] {
  const { start, end, tokens } = read.sentence;
  return read.mentions.flatMap((mention) => {
    const frame = read.frames.findLast(({ from, to }) => from <= mention.from && mention.to <= to);
    const via = frame?.speaker.people[0]?.name;
    const feeling = feelingOf(read, mention);
    if (via === undefined || !feeling) return [];
    const speech = read.quoted[feeling.from] === null ? 'indirect' : 'mixed';
    const parts = [{ read, from: mention.to, to: tokens.length }];
    return reactionsTo(context, { speakers: mention.people, parts, speech, via, start, end });
  });
}

function oncePerActor(reactions: readonly ReactionFinding[]): ReactionFinding[] {
  return [
    ...new Map(
      reactions.toReversed().map((reaction) => [`${reaction.actor} ${reaction.start} ${reaction.end}`, reaction]),
    ).values(),
  ];
}

const showing =
  /^(?:is|was|are|were|remains?|remained|seem(?:s|ed)|appear(?:s|ed)|sound(?:s|ed)|struck|stayed|felt|saw|sees|found|finds)$/;

/** "Lindt was among the first to applaud", "Holm sounded wary": no words of theirs, but what they made of it. */
function shownReactions(context: Context, read: ReadSentence): ReactionFinding[] {
  const { sentence, mentions, frames } = read;
  const { start, end, tokens, marks } = sentence;
  const [subject] = mentions;
  if (!subject || frames.length > 0 || subject.bound || subject.from > 3 || isAtTheTable(context, subject.people))
    return [];
  const verb = tokens.findIndex(({ lower }, at) => at >= subject.to && at < subject.to + 8 && showing.test(lower));
  const shown = marks.all('praise', 'blame', 'reserve').find(({ from }) => from > verb && from <= verb + 7);
  if (verb < 0 || !shown) return [];
  const parts = [{ read, from: verb, to: tokens.length }];
  return reactionsTo(context, { speakers: subject.people, parts, speech: 'indirect', via: null, start, end });
}

/** Whoever only passes another's judgement on does not judge. */
function reactionsIn(context: Context, read: ReadSentence): ReactionFinding[] {
  const relayed = relayedReactions(context, read);
  const through = new Set(relayed.map(({ via }) => via));
  return [
    ...reportedReactions(context, read).filter(({ actor }) => !through.has(actor)),
    ...relayed,
    ...shownReactions(context, read),
  ];
}

export function reactionsOf(context: Context): ReactionFinding[] {
  if (!context.aboutSummit) return [];
  const reported = context.passage.sentences.flatMap((read) => reactionsIn(context, read));
  return oncePerActor([...quotedReactions(context), ...reported]).toSorted((a, b) => a.start - b.start);
}

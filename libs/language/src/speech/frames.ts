/**
 * A frame is one act of speech in a sentence: who speaks, by which verb, and which words are what was said. What is said
 * ends where the article takes over again.
 */
import { accountAt, opensAccount } from '../people/accounts.js';
import type { Mention, Person } from '../people/mention.js';
import { tellsOfDocument } from '../people/stand-ins.js';
import type { Sentence } from '../text/passage.js';
import type { Mark } from '../words/meanings.js';
import { Speakers } from './speakers.js';
import { opensWithAnd } from './subjects.js';
import type { Quoted } from './unknown-speaker.js';

type Range = Pick<Frame, 'from' | 'to'>;

export interface Frame {
  readonly speaker: Mention;
  readonly cue: Mark;
  /** What was said, as word positions. */
  readonly from: number;
  readonly to: number;
}

/** ", although they failed", "as Jones prepares": the article's own words. */
const handovers = new Set(['although', 'though', 'despite', 'whereas', 'amid', 'while']);

const finite =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|[a-z]+n['’]t)$/;
const prepositions = new Set(
  'in on at after before during as if when while by for from with amid despite since to'.split(' '),
);

/** "Smith told reporters in Oslo on Friday". */
const longestParenthesis = 7;

/** "Watch:" and "Explainer:" are nobody. */
const isSomebody = ({ kind, known, role }: Person): boolean => kind === 'person' && (known || role !== null);

/** "Smith: no deal": a headline's way to quote. */
function colonFrame(sentence: Sentence, mentions: readonly Mention[]): Frame[] {
  const [speaker] = mentions;
  if (speaker?.from !== 0 || sentence.word(speaker.to) !== ':' || !speaker.people.every(isSomebody)) return [];
  const cue: Mark = { meaning: 'saying', from: speaker.to, to: speaker.to + 1 };
  return [{ speaker, cue, from: cue.to, to: sentence.tokens.length }];
}

/** Verbs in order, of several readings at one word the longest. */
function cuesOf(sentence: Sentence, speakers: Speakers): Mark[] {
  const anywhere = sentence.marks.all('citing', 'saying', 'calling', 'accordingTo');
  const beside = sentence.marks.all('besideQuote').filter((cue) => speakers.isBesideQuote(cue));
  const cues = [...anywhere, ...beside].filter(({ from }) => speakers.isOutside(from));
  const longest = new Map<number, Mark>();
  for (const cue of cues) if (cue.to > (longest.get(cue.from)?.to ?? 0)) longest.set(cue.from, cue);
  return [...longest.values()].toSorted((a, b) => a.from - b.from);
}

function contentEnd(sentence: Sentence, mentions: readonly Mention[], speakers: Speakers, cue: Mark): number {
  const isHandover = (at: number): boolean => {
    const word = sentence.word(at);
    if (word === 'as') return mentions.some(({ from }) => from === at + 1);
    return handovers.has(word) || (word === 'but' && sentence.word(at - 1) === ',');
  };
  const speaksAgain = (semicolon: number): boolean =>
    sentence.word(semicolon) === ';' && sentence.marks.all('saying', 'calling').some(({ from }) => from > semicolon);
  let at = cue.to + 1;
  while (at < sentence.tokens.length && !(speakers.isOutside(at) && (isHandover(at) || speaksAgain(at)))) at += 1;
  return Math.min(at, sentence.tokens.length);
}

/** A phrase, not a clause, before the comma: "In Kyiv on Monday, Smith said …", "Asked about it, Smith said …". */
const opensPhrase = ({ tokens, marks }: Sentence): boolean => {
  const first = tokens[0]?.lower ?? '';
  return (
    prepositions.has(first) || first.endsWith('ing') || (first.endsWith('ed') && marks.at('role', 0) === undefined)
  );
};

/** "A deal is close, Smith told the paper after the talks": a clause and a comma before the speaker, no clause behind. */
function trails(sentence: Sentence, cue: Mark, speaker: Mention, end: number): boolean {
  if (speaker.from < 4 || speaker.to > cue.from || !/^[,–—]$/.test(sentence.word(speaker.from - 1))) return false;
  const behind = sentence.tokens.slice(cue.to, end).map(({ lower }) => lower);
  const isClause = behind.some((word) => finite.test(word) || word === 'that' || word === ':');
  return !isClause && cue.meaning === 'saying' && !opensPhrase(sentence);
}

/** "It was, Smith said on Friday, a start": the article only names the speaker between two commas. */
function isParenthesis(sentence: Sentence, { from, to }: Range): boolean {
  const end = sentence.tokens.findIndex(({ word }, at) => at >= to && !word);
  return from > 1 && sentence.word(from - 1) === ',' && sentence.word(end) === ',' && end - to < longestParenthesis;
}

/** "Warned against haste": what is said, however short; "said on Friday" tells when. */
const objectOpeners = /^(?:against|of|that|about|as)$/;

function isNextToNothing({ tokens }: Sentence, from: number, to: number): boolean {
  const [first, ...more] = tokens.slice(from, to).filter(({ word }) => word);
  return more.length <= 1 && !objectOpeners.test(first?.lower ?? '');
}

/** "Called it theatre" names what it is, however short. */
const isBare = ({ tokens }: Sentence, at: number): boolean => tokens[at]?.word !== true;

/** `"…," Smith said, smiling`: what is said is the quotation. */
const isBehindQuote = ({ tokens }: Sentence, quoted: Quoted, { from, to }: Range): boolean =>
  quoted[from - 1] !== null && tokens[to]?.lower === ',';

const contentOfSource = (sentence: Sentence, { from, to }: Range, end: number): Range => {
  if (from <= 2) return { from: to, to: end };
  return { from: 0, to: isNextToNothing(sentence, to, end) ? from : end };
};

type Act = Pick<Frame, 'cue' | 'speaker'> & { readonly end: number };

/** Where the verb or the commas around its speaker tell by themselves where what is said stands. */
function contentByVerb(sentence: Sentence, { meaning, to }: Mark, act: Range, end: number): Range | null {
  if (meaning === 'accordingTo') return contentOfSource(sentence, act, end);
  if (meaning === 'calling' && !isBare(sentence, act.to)) return { from: to, to: end };
  return meaning === 'saying' && isParenthesis(sentence, act) ? { from: 0, to: sentence.tokens.length } : null;
}

/** "It was a failure, said Smith of the Lake Institute": only who Smith is stands behind the name. */
const isInverted = ({ tokens }: Sentence, { cue, speaker, end }: Act): boolean =>
  speaker.from === cue.to &&
  tokens[cue.from - 1]?.lower === ',' &&
  !tokens.slice(speaker.to, end).some(({ lower }) => /^(?:that|:)$/.test(lower));

/** "Smith said it was agreed, and Jones doubted it": what stands before is not what Jones says. */
const opensAnew = (sentence: Sentence, { from }: Mention): boolean =>
  /^(?:but|while|whereas|;)$/.test(sentence.word(from - 1)) || opensWithAnd(sentence, from);

/** What is said follows the verb, or stands before it where next to nothing follows, or on both sides. */
function contentOf(sentence: Sentence, quoted: Quoted, { cue, speaker, end }: Act): Range {
  const act = { from: Math.min(cue.from, speaker.from), to: Math.max(cue.to, speaker.to) };
  const isLast =
    isNextToNothing(sentence, act.to, end) ||
    isBehindQuote(sentence, quoted, act) ||
    isInverted(sentence, { cue, speaker, end });
  const isBehind = ((act.from > 2 && isLast) || trails(sentence, cue, speaker, end)) && !opensAnew(sentence, speaker);
  return contentByVerb(sentence, cue, act, end) ?? (isBehind ? { from: 0, to: act.from } : { from: cue.to, to: end });
}

const turns = /^(?:but|while|whereas|after|before|when|though|although|as|;)$/;

/** ", and Jones warned", "after Jones had said": where the article turns from what one said to another. */
function turnBefore(sentence: Sentence, speaker: number): number {
  if (turns.test(sentence.word(speaker - 1))) return speaker - 1;
  return opensWithAnd(sentence, speaker) ? speaker - 2 : -1;
}

/** Where the article turns to what this one says; "Smith said it was good, Jones called it bad". */
function turnTo(sentence: Sentence, { speaker, cue, from }: Frame): number {
  const isNext = sentence.word(speaker.from - 1) === ',' && speaker.to <= cue.from && cue.to <= from;
  return isNext ? speaker.from - 1 : turnBefore(sentence, speaker.from);
}

/** What somebody says ends where the article goes on with what another said. */
const upToOthers = (sentence: Sentence, frames: readonly Frame[]): Frame[] =>
  frames.map((frame) => {
    const begin = Math.max(frame.from, frame.cue.to, frame.speaker.to);
    const ends = frames.map((other) => turnTo(sentence, other)).filter((end) => end >= begin);
    return { ...frame, to: Math.min(frame.to, ...ends) };
  });

/** "He was blunt: “…”": whoever acts in the clause that a colon ends before a quotation. */
function colonQuoteFrames(sentence: Sentence, mentions: readonly Mention[], quoted: Quoted): Frame[] {
  return sentence.tokens.flatMap((token, at) => {
    const opens = token.lower === ':' && quoted[at] === null && (quoted[at + 1] ?? quoted[at + 2] ?? null) !== null;
    const speaker = opens ? subjectBefore(sentence, mentions, at) : undefined;
    if (!speaker) return [];
    const cue: Mark = { meaning: 'besideQuote', from: at, to: at + 1 };
    return [{ speaker, cue, from: at + 1, to: sentence.tokens.length }];
  });
}

/** Of the clause that ends there, who stands free and first; a heading may name them alone. */
function subjectBefore(sentence: Sentence, mentions: readonly Mention[], end: number): Mention | undefined {
  let from = end;
  while (from > 0 && !/^[,;:.–—]$/.test(sentence.word(from - 1))) from -= 1;
  const within = mentions.find((mention) => mention.from >= from && mention.to <= end && !mention.bound);
  if (!within) return sentence.word(from - 1) === ',' ? apposedBefore(sentence, mentions, from - 1) : undefined;
  return within.from - from <= 2 && mayAnnounce(sentence, within) ? within : undefined;
}

/** A person, or a body that "issued a statement". */
const mayAnnounce = (sentence: Sentence, { people, named }: Mention): boolean =>
  people.some(isSomebodyNamed) || (named && tellsOfDocument(sentence));

/** "Smith, the envoy, was blunt: “…”". */
const apposedBefore = (sentence: Sentence, mentions: readonly Mention[], comma: number): Mention | undefined =>
  mentions.find(
    ({ from, to, bound, people }) =>
      to < comma && !bound && from <= 1 && sentence.word(to) === ',' && people.some(isSomebodyNamed),
  );

const isSomebodyNamed = ({ kind, known, role, name }: Person): boolean =>
  kind === 'person' && (known || role !== null || name.includes(' '));

/** "By Smith's account", "in her opinion", "for Smith,": a source, what it says is the rest. */
function accountFrames(sentence: Sentence, mentions: readonly Mention[]): Frame[] {
  return mentions.flatMap((speaker) => {
    const { from } = speaker;
    const noun = opensAccount(sentence, from - 1) ? accountOf(sentence, speaker) : null;
    if (noun === null) return isFor(sentence, speaker) ? [sourceFrame(sentence, speaker, speaker.to)] : [];
    return [sourceFrame(sentence, speaker, noun)];
  });
}

function sourceFrame(sentence: Sentence, speaker: Mention, noun: number): Frame {
  const isFirst = speaker.from < 3;
  const cue: Mark = { meaning: 'accordingTo', from: noun, to: noun + 1 };
  return { speaker, cue, from: isFirst ? noun + 1 : 0, to: isFirst ? sentence.tokens.length : speaker.from - 1 };
}

const accountOf = (sentence: Sentence, { to, pronoun }: Mention): number | null => {
  if (pronoun !== null) return accountAt(sentence, to);
  return /^['’]s?$/.test(sentence.word(to)) ? accountAt(sentence, to + 1) : null;
};

/** "For Gov. Smith, the mere fact is a gain": an outsider; of the leaders it is the article that says so. */
const isFor = (sentence: Sentence, { from, to, people }: Mention): boolean =>
  from === 1 &&
  sentence.word(0) === 'for' &&
  sentence.word(to) === ',' &&
  people.every(({ kind, known, role, name }) => kind === 'person' && !known && (role !== null || name.includes(' ')));

/** All acts of speech, those included that only a quotation beside them makes one. */
export function framesOf(sentence: Sentence, mentions: readonly Mention[], quoted: Quoted): Frame[] {
  const speakers = new Speakers(sentence, mentions, quoted);
  const frames = [...colonFrame(sentence, mentions), ...accountFrames(sentence, mentions)];
  for (const cue of cuesOf(sentence, speakers)) {
    const speaker = speakers.of(cue, frames.at(-1)?.speaker ?? null);
    if (!speaker) continue;
    const end = contentEnd(sentence, mentions, speakers, cue);
    frames.push({ speaker, cue, ...contentOf(sentence, quoted, { cue, speaker, end }) });
  }
  const announced = colonQuoteFrames(sentence, mentions, quoted);
  return upToOthers(sentence, [...frames, ...announced]).toSorted((a, b) => a.cue.from - b.cue.from);
}

/** A verb of saying in its own right, with somebody who was named or meant. */
export const isPlain = ({ cue, speaker }: Frame): boolean => cue.meaning !== 'besideQuote' && !speaker.guessed;

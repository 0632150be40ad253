/**
 * Says whose words a quotation holds. In order: the verb behind it, the verb before it in its sentence, whoever acts
 * in front of it, the speaker of the quotation just before it in the paragraph, the person who spoke in the sentence before it.
 */
import type { Span } from '#core';
import type { Person } from '../people/mention.js';
import type { Frame } from './frames.js';
import { isNobodys, positionOf } from './nobodys-words.js';
import type { QuotedSpan } from './quoted-spans.js';
import type { ReadSentence, Utterance } from './reading.js';
import { subjectBefore } from './subject-before.js';

interface Attribution {
  readonly speakers: readonly Person[];
  readonly mention: Span | null;
  readonly said: string | null;
  readonly cue: string | null;
}

const nobody: Attribution = { speakers: [], mention: null, said: null, cue: null };
/** Words that may stand between a closing mark and the verb that attributes it. */
const reachBehind = 24;
const reachOfSpeaker = 12;

function by({ sentence }: ReadSentence, { speaker, cue }: Frame): Attribution {
  const [first, last] = [sentence.tokens[speaker.from], sentence.tokens[speaker.to - 1]];
  const mention = first && last ? { start: first.start, end: last.end } : null;
  return {
    speakers: speaker.people,
    mention,
    said: sentence.slice(speaker.from, speaker.to),
    cue: sentence.slice(cue.from, cue.to),
  };
}

/** `"…," Smith said`: before the next quotation opens, and not too far away. */
function verbBehind(read: ReadSentence, span: QuotedSpan): Frame | undefined {
  const from = positionOf(read, span.end);
  const next = read.quoted.findIndex((quote, at) => at >= from && quote !== null);
  const limit = Math.min(from + reachBehind, next < 0 ? Infinity : next + 1);
  return read.quoteFrames.find(
    ({ cue, speaker }) =>
      cue.from >= from && cue.from < limit && Math.min(cue.from, speaker.from) <= from + reachOfSpeaker,
  );
}

function verbBefore(read: ReadSentence, span: QuotedSpan): Frame | undefined {
  const to = positionOf(read, span.start);
  return read.quoteFrames.findLast(({ cue }) => cue.to <= to);
}

/** A clause or more, as opposed to a term: it begins like one, or is long enough. */
function isWhole(text: string, span: QuotedSpan, opensSentence: boolean): boolean {
  const inner = text.slice(span.start + 1, span.end - 1);
  const words = inner.split(/\s+/u).length;
  if (!/^\p{Lu}/u.test(inner)) return words > 8;
  return words > 2 || (opensSentence && /[.,!?…]$/u.test(inner));
}

/** "In return, he said, “…,” the agency reported": the agency only passes it on. */
function isPassedOn(read: ReadSentence, span: QuotedSpan, before: Frame | undefined): boolean {
  if (!before) return false;
  const { cue, speaker } = before;
  const opens = positionOf(read, span.start);
  const isBeside = cue.to === opens - 1 && read.sentence.word(cue.to) === ',';
  const behind = verbBehind(read, span);
  return isBeside && isOne(speaker) && behind !== undefined && read.sentence.word(behind.cue.from).startsWith('report');
}

const isOne = ({ people }: Frame['speaker']): boolean => people.length === 1 && people[0]?.kind === 'person';

/** "“It failed” and “was lost”, Smith said": the verb stands behind another quotation. */
function verbAtEnd(read: ReadSentence, span: QuotedSpan): Frame | undefined {
  const opens = read.sentence.start >= span.start - 1;
  const to = positionOf(read, span.end);
  const isJoined = /^(?:and|or|but)$/.test(read.sentence.word(to));
  return opens && isJoined ? read.quoteFrames.find(({ cue }) => cue.from > to) : undefined;
}

export class Attributor {
  private previous: Utterance | null = null;

  constructor(
    private readonly text: string,
    private readonly sentences: readonly ReadSentence[],
  ) {}

  /** Quotations are given in order; `first` and `last` are the sentences each begins and ends in. */
  utterance(span: QuotedSpan, first: number, last: number): Utterance {
    const [opening, closing] = [this.sentences[first], this.sentences[last]];
    const whole = isWhole(this.text, span, opening?.sentence.start === span.start);
    const isSaid = opening && closing && !isNobodys(opening, span);
    const attribution = isSaid ? this.attribution(span, opening, closing, whole) : nobody;
    this.previous = { ...span, first, last, whole, ...attribution };
    return this.previous;
  }

  private attribution(span: QuotedSpan, opening: ReadSentence, closing: ReadSentence, whole: boolean): Attribution {
    // A term is nobody's words on the strength of a guess.
    const counts = (frame: Frame | undefined): frame is Frame =>
      frame !== undefined && (whole || frame.speaker.guessed !== true);
    const before = verbBefore(opening, span);
    const behind = this.looksBehind(opening, span, { before, whole }) ? verbBehind(closing, span) : undefined;
    if (counts(behind)) return by(closing, behind);
    const beside = before ?? (opening === closing ? verbAtEnd(opening, span) : undefined);
    if (counts(beside)) return by(opening, beside);
    const acting = this.byActing(opening, span);
    return acting ?? (whole ? this.byContext(opening, closing, span) : nobody);
  }

  private looksBehind(
    opening: ReadSentence,
    span: QuotedSpan,
    { before, whole }: { before: Frame | undefined; whole: boolean },
  ): boolean {
    return (whole || !before || this.opensAnew(opening, span)) && !isPassedOn(opening, span, before);
  }

  /** "“A start,” said Smith; “an insult,” said Jones": behind a semicolon somebody else may speak. */
  private opensAnew(opening: ReadSentence, span: QuotedSpan): boolean {
    return opening.sentence.word(positionOf(opening, span.start) - 1) === ';';
  }

  /** "Smith saw “a ray of light”": no verb of speech, and still nobody else's words. */
  private byActing(opening: ReadSentence, span: QuotedSpan): Attribution | null {
    const subject = subjectBefore(opening, positionOf(opening, span.start));
    if (!subject) return null;
    const [first, last] = [opening.sentence.tokens[subject.from], opening.sentence.tokens[subject.to - 1]];
    return {
      speakers: subject.people,
      mention: first && last ? { start: first.start, end: last.end } : null,
      said: opening.sentence.slice(subject.from, subject.to),
      cue: null,
    };
  }

  private byContext(opening: ReadSentence, closing: ReadSentence, span: QuotedSpan): Attribution {
    return (
      this.byVoice(opening, span) ??
      this.byNeighbour(opening) ??
      this.bySentenceBefore(opening, span) ??
      this.byParagraphBefore(opening, closing, span) ??
      nobody
    );
  }

  /** The answer of an interview, in quotation marks below its question. */
  private byVoice(opening: ReadSentence, span: QuotedSpan): Attribution | null {
    const { voice, sentence } = opening;
    if (!voice || span.start > sentence.start || !this.opensParagraph(opening)) return null;
    return { ...nobody, speakers: [voice] };
  }

  private byNeighbour({ sentence }: ReadSentence): Attribution | null {
    const { previous } = this;
    if (!previous || previous.speakers.length === 0 || previous.last < sentence.index - 2) return null;
    const isNear = this.sentences[previous.last]?.sentence.paragraph === sentence.paragraph;
    return isNear ? sameAs(previous) : null;
  }

  /** "Smith was blunt. “…”", and whatever a colon announces at the end of the paragraph before. */
  private bySentenceBefore({ sentence }: ReadSentence, span: QuotedSpan): Attribution | null {
    const before = this.sentences[sentence.index - 1];
    const frame = before?.quoteFrames.at(-1);
    if (!before || !frame || span.start > sentence.start + 1) return null;
    const isAnnounced = before.sentence.word(before.sentence.tokens.length - 1) === ':';
    return isAnnounced || before.sentence.paragraph === sentence.paragraph ? by(before, frame) : null;
  }

  /** A paragraph that is a quotation and nothing else goes on with whoever was quoted in the last words before it. */
  private byParagraphBefore(opening: ReadSentence, closing: ReadSentence, span: QuotedSpan): Attribution | null {
    const { previous } = this;
    const [start, end] = [opening.sentence.start, closing.sentence.end];
    const isAlone = span.start <= start && end - span.end <= 1 && this.opensParagraph(opening);
    if (!isAlone || !previous || previous.speakers.length === 0) return null;
    return previous.last === opening.sentence.index - 1 ? sameAs(previous) : null;
  }

  private opensParagraph({ sentence }: ReadSentence): boolean {
    return this.sentences[sentence.index - 1]?.sentence.paragraph !== sentence.paragraph;
  }
}

const sameAs = ({ speakers, mention, said, cue }: Utterance): Attribution => ({ speakers, mention, said, cue });

/**
 * Says whose words a quotation holds. In order: the verb behind it, the verb before it in its sentence, the speaker of
 * the quotation just before it in the paragraph, the person whom the sentence before it is about.
 */
import type { Mention, Person } from '../people/mention.js';
import type { Frame } from './frames.js';
import type { QuotedSpan } from './quoted-spans.js';
import type { ReadSentence, Utterance } from './reading.js';

interface Attribution {
  readonly people: readonly Person[];
  readonly read: ReadSentence | null;
  readonly mention: Mention | null;
  readonly frame: Frame | null;
}

const nobody: Attribution = { people: [], read: null, mention: null, frame: null };
/** Words that may stand between a closing mark and the verb that attributes it. */
const reachBehind = 24;

const by = (read: ReadSentence, frame: Frame): Attribution => ({
  people: frame.speaker.people,
  read,
  mention: frame.speaker,
  frame,
});

const positionOf = (read: ReadSentence, offset: number): number => {
  const at = read.sentence.tokens.findIndex(({ start }) => start >= offset);
  return at < 0 ? read.sentence.tokens.length : at;
};

function verbBehind(read: ReadSentence, span: QuotedSpan): Frame | undefined {
  const from = positionOf(read, span.end);
  const next = read.quoted.findIndex((quote, at) => at >= from && quote !== null);
  const limit = Math.min(from + reachBehind, next < 0 ? Infinity : next + 1);
  return read.frames.find(
    ({ cue, speaker }) => cue.from >= from && cue.from < limit && Math.min(cue.from, speaker.from) <= from + 6,
  );
}

function verbBefore(read: ReadSentence, span: QuotedSpan): Frame | undefined {
  const to = positionOf(read, span.start);
  return read.frames.findLast(({ cue }) => cue.to <= to);
}

const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** A clause or more, as opposed to a term: it ends like one, or is long enough. */
function isWhole(text: string, span: QuotedSpan, opensSentence: boolean): boolean {
  const inner = text.slice(span.start + 1, span.end - 1);
  const words = wordsIn(inner);
  if (!/^\p{Lu}/u.test(inner)) return words > 8;
  return words > 2 || (opensSentence && /[.,!?…]$/u.test(inner));
}

export class Attributor {
  private previous: Utterance | null = null;

  constructor(
    private readonly text: string,
    private readonly sentences: readonly ReadSentence[],
  ) {}

  utterance(span: QuotedSpan, first: number, last: number): Utterance {
    const whole = isWhole(this.text, span, this.sentences[first]?.sentence.start === span.start);
    const { people, read, mention, frame } = this.attribution(span, first, last, whole);
    const [from, to] =
      mention && read ? [read.sentence.tokens[mention.from], read.sentence.tokens[mention.to - 1]] : [];
    const cueFrom = read?.sentence.tokens[frame?.cue.from ?? -1];
    const cueTo = read?.sentence.tokens[(frame?.cue.to ?? 0) - 1];
    const utterance = {
      ...span,
      first,
      last,
      whole,
      speakers: people,
      mention: from && to ? { start: from.start, end: to.end } : null,
      cue: cueFrom && cueTo ? this.text.slice(cueFrom.start, cueTo.end) : null,
    };
    this.previous = utterance;
    return utterance;
  }

  private attribution(span: QuotedSpan, first: number, last: number, whole: boolean): Attribution {
    const [opening, closing] = [this.sentences[first], this.sentences[last]];
    if (!opening || !closing) return nobody;
    const behind = whole || !verbBefore(opening, span) ? verbBehind(closing, span) : undefined;
    if (behind) return by(closing, behind);
    const before = verbBefore(opening, span);
    if (before) return by(opening, before);
    return whole ? this.byContext(opening, span) : nobody;
  }

  private byContext(opening: ReadSentence, span: QuotedSpan): Attribution {
    const { paragraph, index, start } = opening.sentence;
    const previous = this.previous;
    const near = previous && this.sentences[previous.last]?.sentence.paragraph === paragraph;
    if (near && previous.speakers.length > 0 && previous.last >= index - 2)
      return { ...nobody, people: previous.speakers };
    const before = this.sentences[index - 1];
    if (!before || before.sentence.paragraph !== paragraph || span.start > start + 1) return nobody;
    const frame = before.frames[0];
    return frame ? by(before, frame) : nobody;
  }
}

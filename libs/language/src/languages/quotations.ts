/**
 * Quotations of languages in which claims are not understood. Whose words they are follows the order of English: the verb
 * behind, the verb before, the quotation just before in the paragraph, the sentence before.
 */
import type { Quotation, Story } from '#core';
import { castOf, type Cast } from '../people/cast.js';
import { quotedSpans, type QuotedSpan } from '../speech/quoted-spans.js';
import { passageOf, Sentence } from '../text/passage.js';
import { cuesIn } from './cues.js';
import { namedIn, type Named } from './names.js';
import { endsItsSentence, isTitle, isWhole } from './quoted-words.js';
import { Speakers, type Cue, type Speaker } from './speaker.js';
import type { Tongue } from './tongue.js';

interface ReadSentence {
  readonly sentence: Sentence;
  readonly names: readonly Named[];
  readonly cues: readonly Cue[];
}

interface Attributed extends Pick<Quotation, 'speaker' | 'speakerStart' | 'speakerEnd' | 'cue'> {
  readonly kind: Cue['kind'] | null;
  readonly paragraph: number;
}

/** A quotation with the sentences that it begins and ends in, and the position of the quotation behind it. */
interface Placed {
  readonly span: QuotedSpan;
  readonly opening: ReadSentence;
  readonly closing: ReadSentence;
  readonly next: number;
}

const nobody: Attributed = {
  ...{ speaker: null, speakerStart: null, speakerEnd: null, cue: null },
  ...{ kind: null, paragraph: -1 },
};
/** Words between a closing mark and the verb that attributes it. */
const reachBehind = 14;
/** So near behind a term the verb is its own, whatever verb stands before. */
const reachOfTerm = 2;
/** Words and marks between the dash of an aside and its verb. */
const reachInside = 4;
/** How many sentences back a pronoun points. */
const reachOfPronoun = 4;

export function quotationsIn(text: string, story: Story, tongue: Tongue): Quotation[] {
  const spans = quotedSpans(text);
  const sentences = readSentences(text, spans, story, tongue);
  const attributor = new Attributor(text, sentences, tongue, castOf(story));
  return placed(spans, sentences).flatMap((place) => attributor.quotation(place) ?? []);
}

function readSentences(text: string, spans: readonly QuotedSpan[], story: Story, tongue: Tongue): ReadSentence[] {
  const cast = castOf(story);
  let passed = 0;
  return passageOf(text).map((sentence) => {
    while ((spans[passed]?.end ?? Infinity) <= sentence.start) passed += 1;
    const outside = outsideOf(sentence, spans, passed);
    return { sentence, names: namedIn(sentence, cast, tongue, outside), cues: cuesIn(sentence, tongue, outside) };
  });
}

/** Tells the words that stand in no quotation. Both lists are in order, so one walk suffices. */
function outsideOf({ tokens }: Sentence, spans: readonly QuotedSpan[], from: number): (at: number) => boolean {
  let span = from;
  const outside = tokens.map(({ start }) => {
    while ((spans[span]?.end ?? Infinity) <= start) span += 1;
    return start < (spans[span]?.start ?? Infinity);
  });
  return (at) => outside[at] ?? false;
}

function placed(spans: readonly QuotedSpan[], sentences: readonly ReadSentence[]): Placed[] {
  let at = 0;
  const endOf = (index: number): number => sentences[index]?.sentence.end ?? Infinity;
  return spans.flatMap((span, index) => {
    while (endOf(at) <= span.start) at += 1;
    let last = at;
    while (endOf(last) < span.end) last += 1;
    const [opening, closing] = [sentences[at], sentences[last]];
    const next = spans[index + 1]?.start ?? Infinity;
    return span.single || !opening || !closing ? [] : [{ span, opening, closing, next }];
  });
}

class Attributor {
  private previous = nobody;

  constructor(
    private readonly text: string,
    private readonly sentences: readonly ReadSentence[],
    private readonly tongue: Tongue,
    private readonly cast: Cast,
  ) {}

  /** Places are given in order; null for the quoted name of a paper, a party or a ship. */
  quotation(place: Placed): Quotation | null {
    const { span } = place;
    const whole = isWhole(this.text, span);
    const { kind, paragraph, ...attribution } = this.attributed(place, whole);
    if (!whole && isTitle(this.text, span, kind)) return null;
    if (attribution.speaker !== null) this.previous = { kind, paragraph, ...attribution };
    return { start: span.start, end: span.end, ...attribution, kind: whole ? 'direct' : 'mixed' };
  }

  private attributed(place: Placed, whole: boolean): Attributed {
    return (whole ? this.ofStatement(place) : this.ofTerm(place)) ?? nobody;
  }

  private ofTerm(place: Placed): Attributed | null {
    return this.behind(place, reachOfTerm) ?? this.before(place) ?? this.behind(place);
  }

  private ofStatement(place: Placed): Attributed | null {
    return this.inside(place) ?? this.behind(place) ?? this.before(place) ?? this.byContext(place);
  }

  private byContext(place: Placed): Attributed | null {
    return this.neighbour(place) ?? this.sentenceBefore(place);
  }

  /** «Мы готовы, — сказал Орлов. — Дело за вами»: Russian says inside the marks who speaks. */
  private inside({ span, opening }: Placed): Attributed | null {
    const text = this.text.slice(span.start, span.end);
    const aside = /[,.!?…]\s+[—–-]\s+(\p{Ll}[^—–«»“”„]{3,160})[.,]\s+[—–-]\s/u.exec(text);
    if (!aside) return null;
    const start = span.start + aside.index;
    const { paragraph } = opening.sentence;
    const sentence = new Sentence(
      this.text,
      { start, end: start + aside[0].length },
      opening.sentence.index,
      paragraph,
    );
    const all = (): boolean => true;
    const cues = cuesIn(sentence, this.tongue, all);
    const names = namedIn(sentence, this.cast, this.tongue, all);
    const cue = cues.find(({ from }) => from <= reachInside);
    return cue ? this.spoken({ sentence, names, cues }, cue, [1, sentence.tokens.length]) : null;
  }

  private behind({ span, closing, next }: Placed, reach = reachBehind): Attributed | null {
    const { sentence, cues } = closing;
    const from = positionOf(sentence, span.end);
    if (endsItsSentence(this.text, span)) return null;
    const to = positionOf(sentence, next);
    const near = cues.filter((cue) => cue.from >= from && cue.to <= Math.min(to, from + reach));
    const cue = near.find(({ kind }) => kind === 'source' && near[0]?.kind === 'citing') ?? near[0];
    if (!cue || (this.isTag(sentence, cue) && cue.from > from + 1)) return null;
    return this.spoken(closing, cue, [from, to]);
  }

  /** "…“, so Orlow" counts right behind the mark only. */
  private isTag(sentence: Sentence, { from, to }: Cue): boolean {
    return to === from + 1 && this.tongue.tags.has(sentence.word(from));
  }

  private before({ span, opening }: Placed): Attributed | null {
    const { sentence, cues } = opening;
    const to = positionOf(sentence, span.start);
    const cue = cues.findLast((each) => each.to <= to && !this.isTag(sentence, each));
    return cue ? this.spoken(opening, cue, [0, to]) : null;
  }

  private spoken(read: ReadSentence, cue: Cue, [from, to]: readonly [number, number]): Attributed | null {
    const { sentence, names } = read;
    const found = new Speakers(sentence, names, this.tongue).of(cue, from, to);
    if (!found) return null;
    const [first, last] = [sentence.tokens[found.from], sentence.tokens[found.to - 1]];
    return {
      speaker: found.name ?? this.meant(read, found) ?? sentence.slice(found.from, found.to),
      ...{ speakerStart: first?.start ?? null, speakerEnd: last?.end ?? null },
      ...{ cue: sentence.slice(cue.from, cue.to), kind: cue.kind, paragraph: sentence.paragraph },
    };
  }

  /** Whom a pronoun means: the person named last, else who spoke last. */
  private meant({ sentence, names }: ReadSentence, { from }: Speaker): string | null {
    const earlier = this.sentences.slice(Math.max(0, sentence.index - reachOfPronoun), sentence.index);
    const before = [...earlier.flatMap((each) => each.names), ...names.filter(({ to }) => to <= from)];
    return before.findLast(({ person, bound }) => person && !bound)?.name ?? this.previous.speaker;
  }

  private neighbour({ opening }: Placed): Attributed | null {
    return this.previous.paragraph === opening.sentence.paragraph ? this.previous : null;
  }

  /** "Orlow war zufrieden, sagte er. „…“", and whatever a colon announces at the end of the paragraph before. */
  private sentenceBefore({ span, opening }: Placed): Attributed | null {
    const { index, start, paragraph } = opening.sentence;
    const before = this.sentences[index - 1];
    const cue = before?.cues.at(-1);
    if (!before || !cue || span.start > start + 1) return null;
    const isAnnounced = before.sentence.word(before.sentence.tokens.length - 1) === ':';
    if (!isAnnounced && before.sentence.paragraph !== paragraph) return null;
    return this.spoken(before, cue, [0, before.sentence.tokens.length]);
  }
}

function positionOf({ tokens }: Sentence, offset: number): number {
  const at = tokens.findIndex(({ start }) => start >= offset);
  return at < 0 ? tokens.length : at;
}

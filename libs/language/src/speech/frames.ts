/**
 * A frame is one act of speech in a sentence: who speaks, by which verb, and which words are what was said. Verbs that
 * follow without a subject of their own ("…, noting", "and added") keep the speaker before them.
 */
import type { Sentence } from '../text/passage.js';
import type { Mark } from '../words/meanings.js';
import type { Mention } from '../people/mention.js';

export interface Frame {
  readonly speaker: Mention;
  readonly cue: Mark;
  /** What was said, as word positions. */
  readonly from: number;
  readonly to: number;
}

export type Quoted = readonly (number | null)[];

const prepositions = new Set(
  'of with by to from in for at on about between against toward towards over after before as into than via and including involving aboard inside outside near under during through throughout'.split(
    ' ',
  ),
);
const leading = new Set(['and', 'but', ',', 'then', 'also', 'while', 'yet', 'or']);
const be = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being']);
const passives = new Set([
  'told',
  'expected',
  'asked',
  'said',
  'reported',
  'called',
  'labelled',
  'labeled',
  'dubbed',
  'described',
  'accused',
  'praised',
  'criticized',
  'criticised',
  'hailed',
  'cited',
  'quoted',
]);

const handovers = new Set(['although', 'though', 'despite', 'whereas', 'amid', 'while']);

/** How many words may stand between speaker and verb, an apposition apart. */
const reach = 4;

class SentenceFrames {
  private readonly frames: Frame[] = [];

  constructor(
    private readonly sentence: Sentence,
    private readonly mentions: readonly Mention[],
    private readonly quoted: Quoted,
  ) {}

  all(): Frame[] {
    const colon = this.colonFrame();
    if (colon) this.frames.push(colon);
    const cues = this.sentence.marks
      .all('saying', 'calling', 'accordingTo', 'citing')
      .filter((cue) => this.isOutside(cue.from));
    const longest = cues.filter(
      (cue) => !cues.some((other) => other !== cue && other.from === cue.from && other.to > cue.to),
    );
    for (const cue of longest.toSorted((a, b) => a.from - b.from)) {
      if (this.frames.at(-1)?.cue.from === cue.from) continue;
      const speaker = this.speakerOf(cue);
      if (speaker) this.frames.push({ speaker, cue, ...this.contentOf(cue, speaker) });
    }
    return this.frames;
  }

  /** "Smith: no deal": a headline's way to quote. */
  private colonFrame(): Frame | null {
    const speaker = this.mentions[0];
    if (speaker?.from !== 0 || this.word(speaker.to) !== ':' || speaker.people[0]?.kind === 'country') return null;
    const to = this.sentence.tokens.length;
    return { speaker, cue: { meaning: 'saying', from: speaker.to, to: speaker.to + 1 }, from: speaker.to + 1, to };
  }

  private isOutside(at: number): boolean {
    return this.quoted[at] == null;
  }

  private speakerOf(cue: Mark): Mention | null {
    if (cue.meaning === 'accordingTo')
      return this.mentions.find(({ from }) => from >= cue.to && from <= cue.to + 2) ?? null;
    if (cue.meaning === 'citing')
      return this.sentence.tokens.slice(cue.to).some(({ lower }) => lower === 'saying')
        ? this.after(cue)
        : this.before(cue);
    if (this.word(cue.to) === 'by') return this.mentions.find(({ from }) => from === cue.to + 1) ?? null;
    if (this.isPassive(cue)) return null;
    return this.inverted(cue) ?? this.before(cue) ?? this.inherited(cue);
  }

  private isPassive(cue: Mark): boolean {
    const word = this.sentence.tokens[cue.from]?.lower ?? '';
    if (cue.meaning === 'calling' && word.endsWith('ed') && /^(?:for|after|over)$/.test(this.word(cue.to))) return true;
    return passives.has(word) && be.has(this.word(cue.from - 1));
  }

  private after(cue: Mark): Mention | null {
    return (
      this.mentions.find((mention) => mention.from === cue.to && this.isOutside(mention.from) && !mention.bound) ?? null
    );
  }

  /** `"…," said Smith`: the verb stands first or right behind the quotation. */
  private inverted(cue: Mark): Mention | null {
    if (cue.meaning !== 'saying' || cue.from === 0 || (this.isOutside(cue.from - 1) && this.word(cue.from - 1) !== ','))
      return null;
    return this.after(cue);
  }

  private before(cue: Mark): Mention | null {
    const near = this.mentions.filter(({ to, from }) => to <= cue.from && this.isOutside(from));
    for (const mention of near.toReversed()) {
      if (!this.isSubject(mention) && !this.isAbsolute(mention, cue)) continue;
      if (this.adjoins(mention, cue)) return this.together(mention);
    }
    return null;
  }

  private isSubject(mention: Mention): boolean {
    return !mention.bound && !prepositions.has(this.sentence.tokens[mention.from - 1]?.lower ?? '');
  }

  /** "…, with Smith describing progress". */
  private isAbsolute(mention: Mention, cue: Mark): boolean {
    return mention.to === cue.from && this.word(mention.from - 1) === 'with' && this.word(cue.from).endsWith('ing');
  }

  /** "Smith and Jones said": both speak. */
  private together(mention: Mention): Mention {
    const other = this.mentions.find(({ to }) => to === mention.from - 1 && this.word(to) === 'and');
    if (!other || other.bound || other.people[0]?.kind !== 'person') return mention;
    return { ...mention, from: other.from, people: [...other.people, ...mention.people] };
  }

  /** Whether only adverbs, or one apposition, stand between. */
  private adjoins(mention: Mention, cue: Mark): boolean {
    const between = this.sentence.tokens.slice(mention.to, cue.from);
    const words = between.filter(({ word }) => word).length;
    if (between.every(({ word }) => word)) return words <= reach && !this.otherVerb(mention.to, cue.from);
    return (
      between.length > 2 &&
      between[0]?.lower === ',' &&
      between.at(-1)?.lower === ',' &&
      words <= 20 &&
      between.filter(({ lower }) => lower === ',').length < 4
    );
  }

  private otherVerb(from: number, to: number): boolean {
    return this.sentence.marks
      .within('saying', from, to)
      .some((mark) => mark.meaning === 'saying' && !/^(?:will|would)$/.test(this.word(mark.from)));
  }

  private word(at: number): string {
    return this.sentence.tokens[at]?.lower ?? '';
  }

  private inherited(cue: Mark): Mention | null {
    const participle = this.word(cue.from).endsWith('ing');
    const last = this.frames.at(-1);
    if (!participle && !leading.has(this.word(cue.from - 1)) && !leading.has(this.word(cue.from - 2))) return null;
    if (last) return last.speaker;
    if (participle && !leading.has(this.word(cue.from - 1)) && cue.from > 0) return null;
    return (
      this.mentions.findLast(
        (mention) =>
          mention.to <= cue.from &&
          this.isSubject(mention) &&
          this.isOutside(mention.from) &&
          mention.people[0]?.kind === 'person',
      ) ?? null
    );
  }

  /** What is said ends where the article takes over: ", although they failed", "as Jones prepares". */
  private contentEnd(cue: Mark): number {
    const { tokens } = this.sentence;
    for (let at = cue.to + 1; at < tokens.length; at += 1) {
      if (!this.isOutside(at)) continue;
      const word = this.word(at);
      if (
        handovers.has(word) ||
        (word === 'but' && this.word(at - 1) === ',') ||
        (word === 'as' && this.mentions.some(({ from }) => from === at + 1))
      )
        return at;
    }
    return tokens.length;
  }

  private contentOf(cue: Mark, speaker: Mention): { from: number; to: number } {
    const last = this.contentEnd(cue);
    const atEnd = this.sentence.tokens.slice(Math.max(cue.to, speaker.to), last).filter(({ word }) => word).length <= 2;
    const from = Math.max(cue.to, cue.meaning === 'accordingTo' ? speaker.to : 0);
    if (atEnd && Math.min(cue.from, speaker.from) > 2) return { from: 0, to: Math.min(cue.from, speaker.from) };
    if (cue.meaning === 'accordingTo' && cue.from > 2) return { from: 0, to: last };
    return { from, to: last };
  }
}

export const framesOf = (sentence: Sentence, mentions: readonly Mention[], quoted: Quoted): Frame[] =>
  new SentenceFrames(sentence, mentions, quoted).all();

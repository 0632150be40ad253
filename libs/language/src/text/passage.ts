/** An article cut for reading: paragraphs of sentences, each with its words and what they mean. */
import type { Span } from '#core';
import type { Meaning, Mark } from '../words/meanings.js';
import { meanings } from '../words/meanings.js';
import { sentencesOf } from './sentences-of.js';
import { tokensOf, type Token } from './tokens.js';

/** One sentence with its words; positions are indices into `tokens`. */
export class Sentence implements Span {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly marks: Marks;
  /** Most words have capitals, so that a capital says nothing. */
  readonly titleCase: boolean;

  constructor(
    private readonly text: string,
    span: Span,
    readonly index: number,
    readonly paragraph: number,
  ) {
    this.start = span.start;
    this.end = span.end;
    this.tokens = tokensOf(text, span);
    this.marks = new Marks(meanings.marks(this.tokens));
    this.titleCase = inTitleCase(this.tokens);
  }

  /** The word at a position in lower case, empty beyond either end. */
  word(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** The characters from one word position to another, `to` exclusive. */
  slice(from: number, to: number): string {
    const [first, last] = [this.tokens[from], this.tokens[to - 1]];
    return first && last ? this.text.slice(first.start, last.end) : '';
  }
}

/** The marks of one sentence, by meaning. */
export class Marks {
  private readonly byMeaning = new Map<Meaning, Mark[]>();

  constructor(private readonly marks: readonly Mark[]) {
    for (const mark of marks) {
      const list = this.byMeaning.get(mark.meaning);
      if (list) list.push(mark);
      else this.byMeaning.set(mark.meaning, [mark]);
    }
  }

  all(...wanted: readonly Meaning[]): readonly Mark[] {
    return wanted.length === 1 && wanted[0]
      ? (this.byMeaning.get(wanted[0]) ?? [])
      : wanted.flatMap((meaning) => this.byMeaning.get(meaning) ?? []);
  }

  meanings(): Iterable<Meaning> {
    return this.byMeaning.keys();
  }

  /** Of any meaning, wholly between two word positions. */
  between(from: number, to: number): Mark[] {
    return this.marks.filter((mark) => mark.from >= from && mark.to <= to);
  }

  has(...wanted: readonly Meaning[]): boolean {
    return wanted.some((meaning) => this.byMeaning.has(meaning));
  }

  at(meaning: Meaning, from: number): Mark | undefined {
    return this.byMeaning.get(meaning)?.find((mark) => mark.from === from);
  }

  /** Marks that lie wholly between two word positions. */
  within(meaning: Meaning, from: number, to: number): readonly Mark[] {
    return this.all(meaning).filter((mark) => mark.from >= from && mark.to <= to);
  }
}

/** Headlines only: what ends in a stop is a sentence full of names. */
function inTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ word, lower }) => word && lower.length > 3);
  if (tokens.findLast(({ word, lower }) => word || lower === '.')?.lower === '.') return false;
  return long.length >= 4 && long.filter(({ capital }) => capital).length > long.length * 0.75;
}

const newline = 10;

/** Counts line feeds up to each sentence, in one pass over the text. */
function paragraphsOf(text: string, spans: readonly Span[]): number[] {
  let at = 0;
  let paragraph = 0;
  return spans.map(({ start }) => {
    for (; at < start; at += 1) if (text.charCodeAt(at) === newline) paragraph += 1;
    return paragraph;
  });
}

export function passageOf(text: string): Sentence[] {
  const spans = sentencesOf(text);
  const paragraphs = paragraphsOf(text, spans);
  return spans.map((span, index) => new Sentence(text, span, index, paragraphs[index] ?? 0));
}

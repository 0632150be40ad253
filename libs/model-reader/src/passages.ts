/** A long text in parts that a model can read, cut at the bounds of paragraphs where it can be. Offsets stay those of the whole. */
import type { Span } from '#core';

/** In characters. */
export const longestPassage = 12_000;
const mostPassages = 8;

export interface Passages {
  readonly spans: readonly Span[];
  /** Characters at the end that were too many. */
  readonly unread: number;
}

export function passagesOf(text: string): Passages {
  const spans = cut(text, { start: 0, end: text.length }, longestPassage, mostPassages);
  return { spans, unread: text.length - (spans[spans.length - 1]?.end ?? 0) };
}

/** Two parts of about the same length, for an answer that found no room. */
export function halvesOf(text: string, span: Span): readonly Span[] {
  return cut(text, span, Math.ceil((span.end - span.start) / 2) + 1, 3);
}

function cut(text: string, whole: Span, longest: number, most: number): readonly Span[] {
  const spans: Span[] = [];
  for (let start = whole.start; start < whole.end && spans.length < most;) {
    const end = start + longest >= whole.end ? whole.end : boundBefore(text, start, start + longest);
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** After a paragraph, else after a sentence, else anywhere but inside a character; never before the middle. */
function boundBefore(text: string, start: number, limit: number): number {
  const part = text.slice(start, limit);
  const least = part.length / 2;
  const paragraph = part.lastIndexOf('\n') + 1;
  if (paragraph > least) return start + paragraph;
  const sentences = [...part.matchAll(/[.!?…](?=\s)|[。！？]/gu)].map(({ index, 0: mark }) => index + mark.length);
  const sentence = sentences.findLast((end) => end > least);
  if (sentence !== undefined) return start + sentence;
  return /[\uD800-\uDBFF]$/.test(part) ? limit - 1 : limit;
}

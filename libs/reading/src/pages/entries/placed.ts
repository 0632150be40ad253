/** Several pieces laid out as one text, each with its place in it. */
import type { ArticleEntry } from '#core';

export interface Piece {
  readonly paragraphs: readonly string[];
  readonly title?: string;
  readonly publishedAt?: string;
}

export interface Placed {
  readonly text: string;
  readonly entries: readonly ArticleEntry[];
}

/** `lead` stands before the first piece and belongs to none. A piece that is told twice keeps its later place: the first is pinned. */
export function placed(lead: readonly string[], pieces: readonly Piece[]): Placed {
  const own = withoutRepeats(pieces.filter(({ paragraphs }) => paragraphs.length > 0));
  let text = lead.join('\n');
  const entries: ArticleEntry[] = [];
  for (const { paragraphs, ...told } of own) {
    const start = text === '' ? 0 : text.length + 1;
    text = [...(text === '' ? [] : [text]), ...paragraphs].join('\n');
    entries.push({ start, end: text.length, ...told });
  }
  return { text, entries };
}

function withoutRepeats(pieces: readonly Piece[]): Piece[] {
  const keys = pieces.map(({ paragraphs }) => keyOf(paragraphs.join(' ')));
  return pieces.filter((_, at) => keys.lastIndexOf(keys[at] ?? '') === at);
}

export function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What of an unchanged stretch is shown beside a change, cut between sentences, and what is folded away. */
const context = 200;
/** In characters: less is not worth a click. */
const least = 160;

interface Place {
  /** Nothing changed before it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface FoldedStretch {
  readonly before: string;
  /** Empty where all is shown. */
  readonly folded: string;
  readonly after: string;
}

export function foldedStretch(text: string, { isFirst, isLast }: Place): FoldedStretch {
  const from = isFirst ? 0 : endOfSentence(text, context);
  const to = isLast ? text.length : startOfSentence(text, text.length - context);
  if (to - from < least) return { before: text, folded: '', after: '' };
  return { before: text.slice(0, from), folded: text.slice(from, to), after: text.slice(to) };
}

const boundary = /[.!?…]["”’»]?\s+|[。！？]|\n+/gu;

/** Behind the first sentence that ends at `from` or later. */
function endOfSentence(text: string, from: number): number {
  boundary.lastIndex = from;
  const found = boundary.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

/** Where the sentence begins that stands at `to`. */
function startOfSentence(text: string, to: number): number {
  const ends = [...text.slice(0, Math.max(0, to)).matchAll(boundary)];
  const last = ends[ends.length - 1];
  return last === undefined ? 0 : last.index + last[0].length;
}

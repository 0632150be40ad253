/** Cuts a text where marks begin and end, so that marks may overlap. Nothing of the text is lost or repeated. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Piece<M extends Span> extends Span {
  /** Marks that cover this piece, longest first. */
  readonly marks: readonly M[];
}

/** Pieces of `whole`, in order. Marks that reach outside are cut off; empty ones are left out. */
export function piecesOf<M extends Span>(whole: Span, marks: readonly M[]): readonly Piece<M>[] {
  const inside = marks.filter((mark) => mark.start < mark.end && mark.start < whole.end && mark.end > whole.start);
  const edges = [whole.start, whole.end, ...inside.flatMap((mark) => [mark.start, mark.end])];
  const cuts = [...new Set(edges)].filter((at) => at >= whole.start && at <= whole.end).sort((a, b) => a - b);
  const longestFirst = inside.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return cuts.slice(1).map((end, place) => {
    const start = cuts[place] ?? whole.start;
    return { start, end, marks: longestFirst.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}

/** Spans of the paragraphs: they are parted by line feeds. */
export function paragraphsOf(text: string): readonly Span[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return line.trim() === '' ? [] : [span];
  });
}

/** From "120-184"; null for anything else. */
export function readSpan(text: string | null): Span | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '');
  const span = { start: Number(found?.[1]), end: Number(found?.[2]) };
  return found !== null && span.start < span.end ? span : null;
}

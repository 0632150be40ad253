/**
 * Marks a sentence in markup that is safe already (tags whole, `<`, `>` and `&` in text escaped), wherever its words are parted by
 * tags. White space does not count: the archived text has its own. Time and memory are linear in the markup.
 */
const largest = 3_000_000;
const pieces = /(<[^>]*>)/;
/** One visible character as it is written; what has no width is passed over. */
const character = /&(?:amp|lt|gt|quot|#39);|[^\s\u00ad\u200b-\u200f\u2060\ufeff]/g;
const meanings: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

interface Place {
  readonly piece: number;
  readonly start: number;
  readonly end: number;
}

/** Undefined where it does not stand there, or the markup is too large to look through. */
export function markSentence(html: string, sentence: string): string | undefined {
  const wanted = visible(sentence);
  if (wanted === '' || html.length > largest) return undefined;
  const parts = html.split(pieces);
  const { text, places } = squeezed(parts);
  const at = text.indexOf(wanted);
  if (at < 0) return undefined;
  const [first, last] = [places[at], places[at + wanted.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  return parts.map((part, piece) => (isWithin(piece, first, last) ? marked(part, piece, first, last) : part)).join('');
}

/** Tags stand at the odd places. */
function isWithin(piece: number, first: Place, last: Place): boolean {
  return piece % 2 === 0 && piece >= first.piece && piece <= last.piece;
}

function marked(part: string, piece: number, first: Place, last: Place): string {
  const from = piece === first.piece ? first.start : 0;
  const to = piece === last.piece ? last.end : part.length;
  const inside = part.slice(from, to);
  if (visible(inside) === '') return part;
  const id = piece === first.piece ? ' id="found"' : '';
  return `${part.slice(0, from)}<mark${id}>${inside}</mark>${part.slice(to)}`;
}

function visible(text: string): string {
  return Array.from(text.matchAll(character), ([written]) => written).join('');
}

/** Each UTF-16 unit of the visible text with the place it was written at. */
function squeezed(parts: readonly string[]) {
  const places: Place[] = [];
  let text = '';
  parts.forEach((part, piece) => {
    if (piece % 2 === 1) return;
    for (const { 0: written, index } of part.matchAll(character)) {
      text += meanings[written] ?? written;
      places.push({ piece, start: index, end: index + written.length });
    }
  });
  return { text, places };
}

/**
 * Finds what stands in quotation marks, marks included: “ ” « » „ “ ‹ › ‘ ’ " and ', outermost pairs only. A paragraph
 * that opens with a mark while a quotation is still open carries it on; a mark that nothing closes within its paragraph
 * or a carried one opens nothing. One pass, every character looked at once or twice.
 */
import type { Span } from '#core';

export interface QuotedSpan extends Span {
  readonly single: boolean;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”"', '„': '“”"', '«': '»', '»': '«', '‹': '›', '"': '"”', '‘': '’', '‚': '‘’', "'": "'", '”': '”',
}; // oxfmt-ignore
const opening = /[“„«»‹"‘‚'”]/g;
const wordChar = /[\p{L}\p{N}]/u;
/** No quotation in a newspaper is longer. */
const longest = 6000;

const isWordAt = (text: string, at: number): boolean => wordChar.test(text.charAt(at));
const isSpaceAt = (text: string, at: number): boolean => at < 0 || at >= text.length || /\s/u.test(text.charAt(at));

function mayOpen(text: string, at: number, mark: string): boolean {
  if (isSpaceAt(text, at + 1)) return false;
  const free = at === 0 || /[\s([{—–\-:/“‘"…]/u.test(text.charAt(at - 1));
  return '"\'‘‚”»'.includes(mark) ? free : true;
}

function mayClose(text: string, at: number, open: string): boolean {
  const mark = text.charAt(at);
  if (mark === "'" || (mark === '’' && '‘‚'.includes(open))) return !isWordAt(text, at + 1) && !isSpaceAt(text, at - 1);
  if (mark === '"') return !isSpaceAt(text, at - 1) && !isWordAt(text, at + 1);
  return true;
}

/** Whether the line after the one that ends at `at` opens with the same mark, and so carries the quotation on. */
function carriedOn(text: string, at: number, open: string): boolean {
  const next = /^[\r\n\s]*(\S)/u.exec(text.slice(at, at + 8));
  return next?.[1] === open && /[\p{L}\p{N}.,!?…]\s*$/u.test(text.slice(Math.max(0, at - 4), at));
}

interface Search {
  readonly found: boolean;
  /** Exclusive end of the quotation, or where the search for it gave up. */
  readonly end: number;
}

function search(text: string, at: number, open: string): Search {
  const limit = Math.min(text.length, at + longest);
  const close = closers[open] ?? '';
  let index = at + 1;
  for (; index < limit; index += 1) {
    const mark = text.charAt(index);
    if (mark === '\n' && !carriedOn(text, index, open)) break;
    if (mark === '\n') index = text.indexOf(open, index);
    else if (close.includes(mark) && mayClose(text, index, open)) return { found: true, end: index + 1 };
  }
  return { found: false, end: index };
}

const hasWord = (text: string): boolean => wordChar.test(text);

export function quotedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const marks = new RegExp(opening);
  /** Where a kind of mark was looked for in vain, it is not looked for again. */
  const vainUntil = new Map<string, number>();
  for (let hit = marks.exec(text); hit; hit = marks.exec(text)) {
    const [mark] = hit;
    if ((vainUntil.get(mark) ?? -1) > hit.index || !mayOpen(text, hit.index, mark)) continue;
    const { found, end } = search(text, hit.index, mark);
    if (!found) vainUntil.set(mark, end);
    else if (hasWord(text.slice(hit.index, end))) {
      spans.push({ start: hit.index, end, single: "‘'‚‹".includes(mark) });
      marks.lastIndex = end;
    }
  }
  return spans;
}

/** A filter as typed → its pieces: words, "phrases" and key:value, each with its place. */
import { AskSlip } from './slip.js';

export interface Value {
  readonly text: string;
  readonly quoted: boolean;
  readonly at: number;
  readonly length: number;
}

export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly not: boolean;
  /** As typed, without its colon; undefined for words. */
  readonly key?: string;
  readonly values: readonly Value[];
}

const longest = 1000;
const mostPieces = 40;

/** Throws an `AskSlip` where a quotation is not closed, or all is too long. */
export function piecesOf(typed: string): readonly Piece[] {
  if (typed.length > longest) throw tooLong(longest, typed.length - longest);
  const pieces: Piece[] = [];
  for (let at = skip(typed, 0); at < typed.length;) {
    const piece = pieceAt(typed, at);
    pieces.push(piece);
    if (pieces.length > mostPieces) {
      const message = `a filter of at most ${String(mostPieces)} parts is expected`;
      throw new AskSlip({ kind: 'too-long', at, length: typed.length - at, message });
    }
    at = skip(typed, at + piece.length);
  }
  return pieces;
}

function tooLong(at: number, length: number): AskSlip {
  return new AskSlip({ kind: 'too-long', at, length, message: `at most ${String(at)} characters are expected` });
}

function skip(typed: string, from: number): number {
  let at = from;
  while (at < typed.length && /\s/.test(typed.charAt(at))) at++;
  return at;
}

function pieceAt(typed: string, at: number): Piece {
  const not = typed[at] === '-';
  const start = not ? at + 1 : at;
  const key = /^\p{L}[\p{L}-]*(?=:)/u.exec(typed.slice(start))?.[0];
  const from = key === undefined ? start : start + key.length + 1;
  const values = key === undefined ? [valueAt(typed, from, /[\s"]/)] : listAt(typed, from);
  const last = values[values.length - 1];
  const end = last === undefined ? from : last.at + last.length;
  return { at, length: Math.max(1, end - at), not, ...(key === undefined ? {} : { key }), values };
}

/** One value, or several with commas between them. */
function listAt(typed: string, from: number): readonly Value[] {
  const values: Value[] = [];
  for (let at = from; ; at++) {
    const value = valueAt(typed, at, /[\s",]/);
    values.push(value);
    at = value.at + value.length;
    if (typed[at] !== ',') return values;
  }
}

function valueAt(typed: string, at: number, ends: RegExp): Value {
  if (typed[at] !== '"') {
    let end = at;
    while (end < typed.length && !ends.test(typed.charAt(end))) end++;
    return { text: typed.slice(at, end), quoted: false, at, length: end - at };
  }
  const close = typed.indexOf('"', at + 1);
  if (close !== -1) return { text: typed.slice(at + 1, close), quoted: true, at, length: close + 1 - at };
  const rest = typed.slice(at).trimEnd();
  const message = 'the quotation is not closed: another " is expected';
  throw new AskSlip({ kind: 'open-quote', at, length: rest.length, message, instead: `${rest}"` });
}

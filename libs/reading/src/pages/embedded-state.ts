/** What programs on a page were given to start from: JSON in scripts, plain or assigned. Bounded in bytes; what is no JSON is nothing. */
import { sourceOf, type Element, type Page } from './page.js';

const mostBytes = 4_000_000;
const mostAssigned = 3;

/** Values in document order, parsed one at a time as they are asked for. */
export function* statesOf(page: Page): Generator {
  let room = mostBytes;
  for (const script of page.scripts) {
    const source = mayHoldText(script) ? sourceOf(script) : '';
    if (source.length < 500 || source.length > room) continue;
    room -= source.length;
    yield* isJson(script) ? valueOf(source) : assignedIn(source);
  }
}

function mayHoldText({ attribs: { type = '', src } }: Element): boolean {
  return src === undefined && !type.includes('ld+json') && /^$|json|javascript|^module$|^text\/x-/i.test(type);
}

function isJson({ attribs: { type = '' } }: Element): boolean {
  return type.includes('json');
}

/** `window.state = {…}`, `var state = JSON.parse("…")`: the objects that are assigned whole. */
function* assignedIn(source: string): Generator {
  let found = 0;
  for (const { index, 0: before, 1: parse } of source.matchAll(/=\s{0,20}(?:(JSON\.parse\()(?=["'])|(?=\{["']))/g)) {
    const from = index + before.length;
    const end = parse === undefined ? endOfValue(source, from) : endOfString(source, from);
    if (end - from < 500) continue;
    found += 1;
    const told = source.slice(from, end);
    yield* parse === undefined ? valueOf(told) : [...valueOf(asJsonString(told))].flatMap((json) => [...valueOf(json)]);
    if (found === mostAssigned) return;
  }
}

function* valueOf(json: unknown): Generator {
  if (typeof json !== 'string') return;
  try {
    yield JSON.parse(json) as unknown;
  } catch {
    return;
  }
}

/** A string in single quotes is one of JSON's as soon as its quotes are. */
function asJsonString(literal: string): string {
  if (literal.startsWith('"')) return literal;
  const inner = literal
    .slice(1, -1)
    .replace(/\\'/g, "'")
    .replace(/(\\\\)*"/g, (quote) => `\\${quote}`);
  return `"${inner}"`;
}

/** Just after the bracket that answers the one at `from`, strings passed over; the length of the source where none does. */
function endOfValue(source: string, from: number): number {
  const token = /["{}[\]]/g;
  token.lastIndex = from;
  for (let depth = 0, match = token.exec(source); match !== null; match = token.exec(source)) {
    if (match[0] === '"') token.lastIndex = endOfString(source, match.index);
    else depth += match[0] === '{' || match[0] === '[' ? 1 : -1;
    if (depth === 0) return token.lastIndex;
  }
  return source.length;
}

function endOfString(source: string, from: number): number {
  const quote = source.charAt(from);
  for (let at = from + 1; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (char === quote) return at + 1;
  }
  return source.length;
}

/** What could stand where one types in a filter: keys, and the values of a key. */
import { askKeys, keyMeanings, valuesOf, type AskKey } from './keys.js';

export interface Completion {
  /** The range of what was typed that `insert` takes the place of, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  /** For people, of a key what it is about; of a value how many items have it. */
  readonly note: string;
}

/** Values that the items have, with how many, the commonest first. */
export type KnownValues = (key: AskKey) => readonly (readonly [value: string, count: number])[] | undefined;

const most = 12;
const moments = ['today', 'yesterday', '24h', '7d'];

export function completionsAt(typed: string, caret: number, known: KnownValues): readonly Completion[] {
  const start = pieceStart(typed, caret);
  const before = typed.slice(start, caret);
  const sign = before.startsWith('-') ? '-' : '';
  const [, key, list] = /^-?([\p{L}-]+):([^]*)$/u.exec(before) ?? [];
  if (key === undefined || list === undefined) return keysFor(before.slice(sign.length), { start, caret, sign });
  const asked = askKeys.find((each) => each === key.toLowerCase());
  return asked === undefined ? [] : valuesFor(asked, list, { caret, known });
}

/** Behind the last space that no quotation holds. */
function pieceStart(typed: string, caret: number): number {
  let start = 0;
  let quoted = false;
  for (let at = 0; at < caret; at++) {
    if (typed[at] === '"') quoted = !quoted;
    else if (!quoted && /\s/.test(typed.charAt(at))) start = at + 1;
  }
  return start;
}

function keysFor(begun: string, { start, caret, sign }: { start: number; caret: number; sign: string }) {
  const keys = askKeys.filter((key) => key.startsWith(begun.toLowerCase()) && !(sign !== '' && isMoment(key)));
  return keys.map((key) => ({ from: start, to: caret, insert: `${sign}${key}:`, note: keyMeanings[key] }));
}

function isMoment(key: AskKey): boolean {
  return key === 'since' || key === 'until';
}

function valuesFor(key: AskKey, list: string, { caret, known }: { caret: number; known: KnownValues }) {
  const begun = /(?:"[^"]*"?|[^",]*)$/.exec(list)?.[0] ?? '';
  const taken = list.slice(0, list.length - begun.length).split(',');
  const sought = begun.replaceAll('"', '').toLowerCase();
  const all: readonly (readonly [value: string, count?: number])[] =
    known(key) ?? [...(valuesOf[key] ?? []), ...(isMoment(key) ? moments : [])].map((value) => [value] as const);
  const fitting = all.filter(([value]) => value.toLowerCase().includes(sought) && !taken.includes(quoted(value)));
  // What begins so stands before what only holds it.
  const begins = ([value]: readonly [string, number?]) => value.toLowerCase().startsWith(sought);
  const ordered = [...fitting.filter(begins), ...fitting.filter((each) => !begins(each))].slice(0, most);
  return ordered.map(([value, count]) => {
    const note = count === undefined ? '' : String(count);
    return { from: caret - begun.length, to: caret, insert: quoted(value), note };
  });
}

/** Quoted where it must be. A quotation mark cannot stand in a value. */
function quoted(value: string): string {
  const plain = value.replaceAll('"', ' ');
  return /[\s,]/.test(plain) ? `"${plain}"` : plain;
}

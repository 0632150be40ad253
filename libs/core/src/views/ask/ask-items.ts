/**
 * The filter of the item list, as people type it:
 *
 *     verdict:relevant source:"Harbour Wire" lang:ru,de since:2025-08-14 topic:ceasefire -is:copy "exact phrase" word*
 *
 * All parts must hold; of values with commas between them one; `-` before a part: it must not. Words are whole words in any
 * case, with or without accents; `*` lets one go on. Quoted, anything is words.
 */
import type { Actor } from '../../story/story.js';
import type { ItemVerdict } from '../items.js';
import { askedName, saidKinds, type Condition, type ItemTrait } from './condition.js';
import { askKeys, otherWord, valuesOf, type AskKey } from './keys.js';
import { dayMeant, momentsExpected, periodOf } from './moments.js';
import { piecesOf, type Piece, type Value } from './pieces.js';
import { AskSlip, nearest, type Slip } from './slip.js';

type Named = Pick<Actor, 'name' | 'aliases'>;

/**
 * `now` (ISO 8601) is what `36h` and `yesterday` are counted from; each of the story's `actors` may be asked for by any of its
 * names. Throws an `AskSlip`.
 */
export function askItems(typed: string, now: string, actors: readonly Named[] = []): readonly Condition[] {
  const given = new Set<string>();
  const pieces = piecesOf(typed);
  refuseWordless(pieces);
  return pieces.flatMap((piece) => {
    if (piece.key === undefined) return wordsIn(piece);
    const key = keyIn(piece, typed);
    refuseTwice(key, piece, given);
    return conditionOf(key, piece, { now, actors });
  });
}

/** As the full text parts them: letters, digits and their marks; signs of scripts without spaces one by one. */
function wordsIn({ not, values, at, length }: Piece): readonly Condition[] {
  const [{ text, quoted } = { text: '', quoted: false }] = values;
  if (!quoted && /^(?:AND|OR|NOT)$/.test(text)) throw operatorSlip(text, at, length);
  const words = askWords(text);
  const open = !quoted && text.endsWith('*');
  return words.length === 0 ? [] : [{ on: 'words', not, words, open }];
}

/** A dash between words is passed over; where signs are all that was typed, nothing could be looked for, and all would be listed. */
function refuseWordless(pieces: readonly Piece[]): void {
  const plain = pieces.filter(({ key }) => key === undefined);
  const [first] = plain;
  if (first === undefined || plain.some(({ values }) => askWords(values[0]?.text ?? '').length > 0)) return;
  const message = 'there is no letter or digit in this, and signs alone cannot be searched for';
  throw new AskSlip({ kind: 'no-word', at: first.at, length: first.length, message });
}

export function askWords(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.filter((word) => /[\p{L}\p{N}]/u.test(word)) ?? [];
}

const operators: Readonly<Record<string, string>> = {
  AND: 'all words must occur anyway; leave AND out',
  OR: 'words cannot be alternatives; of one key they are, with a comma: verdict:copy,relevant',
  NOT: 'write - before what must not be there, without a space',
};

function operatorSlip(word: string, at: number, length: number): AskSlip {
  const message = `${operators[word] ?? ''} (or quote it to search for the word itself)`;
  return new AskSlip({ kind: 'operator', at, length, message, instead: word === 'NOT' ? '-' : '' });
}

function keyIn({ key = '', not, at, length }: Piece, typed: string): AskKey {
  const known = askKeys.find((each) => each === key.toLowerCase());
  if (known !== undefined) return known;
  const meant = otherWord(key.toLowerCase()) ?? nearest(key, askKeys);
  const rest = typed.slice(at + (not ? 1 : 0) + key.length, at + length);
  const sign = not ? '-' : '';
  const instead = meant === undefined ? `${sign}"${key}${rest.replaceAll('"', '')}"` : `${sign}${meant}${rest}`;
  const message = `${key}: is no key; there are ${askKeys.join(', ')}. What is quoted is searched for as it stands`;
  throw new AskSlip({ kind: 'unknown-key', at, length, message, instead });
}

/** Of these an item has several, and all that are asked for must hold; the others have alternatives instead. */
const severalHold: readonly AskKey[] = ['is', 'has', ...saidKinds];

function refuseTwice(key: AskKey, { not, values, at, length }: Piece, given: Set<string>): void {
  const isOnce = !not && !severalHold.includes(key);
  if (isOnce && given.has(key)) {
    const list = values.map(({ text }) => text).join(',');
    const message = `${key}: is given twice; alternatives stand in one, with a comma between them: ${key}:…,${list}`;
    throw new AskSlip({ kind: 'given-twice', at, length, message, instead: '' });
  }
  if (!not) given.add(key);
}

interface AskedFrom {
  readonly now: string;
  readonly actors: readonly Named[];
}

function conditionOf(key: AskKey, piece: Piece, from: AskedFrom): readonly Condition[] {
  for (const value of piece.values) if (value.text.trim() === '') throw noValue(key, piece);
  const { not, values } = piece;
  switch (key) {
    case 'since':
    case 'until':
      return [momentIn(key, piece, from.now)];
    case 'source':
      return [{ on: 'source', not, values: values.map(({ text }) => askedName(text)) }];
    case 'feed':
    case 'batch':
      return [{ on: key, not, values: values.map(({ text }) => text) }];
    case 'lang':
      return [{ on: 'lang', not, values: values.map(languageIn) }];
    case 'topic':
      return [{ on: key, not, values: values.map((value) => listed(key, value)) }];
    case 'actor':
      return [{ on: key, not, values: values.map(({ text }) => actorMeant(text, from.actors)) }];
    case 'matter':
      return [{ on: key, not, values: values.map(({ text }) => text.trim().toLowerCase()) }];
    case 'verdict':
      return [{ on: 'verdict', not, values: values.map((value) => listed(key, value) as ItemVerdict) }];
    case 'is':
    case 'has':
      return [{ on: 'trait', not, values: values.map((value) => listed(key, value) as ItemTrait) }];
  }
}

/** As the story calls whoever is known to it by this name. */
function actorMeant(typed: string, actors: readonly Named[]): string {
  const asked = askedName(typed);
  const meant = actors.find(({ name, aliases }) => [name, ...aliases].some((each) => askedName(each) === asked));
  return meant === undefined ? asked : askedName(meant.name);
}

function noValue(key: AskKey, { at, length }: Piece): AskSlip {
  const some = valuesOf[key]?.join(', ');
  const message = `${key}: wants a value${some === undefined ? '' : `, one of ${some}`}`;
  return new AskSlip({ kind: 'no-value', at, length, message });
}

function unknown({ at, length }: Value, message: string, instead?: string): AskSlip {
  const slip: Slip = { kind: 'unknown-value', at, length, message };
  return new AskSlip(instead === undefined ? slip : { ...slip, instead });
}

function listed(key: AskKey, value: Value): string {
  const all = valuesOf[key] ?? [];
  const word = value.text.toLowerCase();
  if (all.includes(word)) return word;
  const other = otherWord(word);
  const meant = other !== undefined && all.includes(other) ? other : nearest(word, all);
  throw unknown(value, `${key}: is one of ${all.join(', ')}, and not ${value.text}`, meant);
}

function languageIn(value: Value): string {
  const tag = value.text.toLowerCase();
  if (/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/.test(tag)) return tag;
  const message = 'lang: is a language tag such as en, de or pt-br';
  throw unknown(value, message, languageNamed(tag));
}

const tongues = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'it', 'pl', 'zh', 'ja', 'ko', 'ar', 'tr', 'pt', 'nl', 'cs', 'fi', 'sv']; // oxfmt-ignore

function languageNamed(name: string): string | undefined {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return tongues.find((tag) => names.of(tag)?.toLowerCase() === name);
}

function momentIn(
  key: 'since' | 'until',
  { not, values: [value, another], at, length }: Piece,
  now: string,
): Condition {
  if (value === undefined) throw new Error('every key has a value, be it empty');
  if (not) {
    const other = key === 'since' ? 'until' : 'since';
    const message = `-${key}: is said without the sign: ${other}:`;
    throw new AskSlip({ kind: 'not-negatable', at, length, message, instead: `${other}:${value.text}` });
  }
  if (another !== undefined) throw unknown(another, `${key}: takes one moment`);
  const period = periodOf(value.text, now);
  if (period === undefined) throw unknown(value, momentsExpected, dayMeant(value.text));
  return { on: key, at: key === 'since' ? period.from : period.to };
}

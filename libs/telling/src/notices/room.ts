/**
 * Envelopes that receivers take, whatever they tell. What there is no room for is cut in this order: the sentence and other long texts, long lists of
 * names, the finding as the reader has it, then all of these once more. `trimmed` counts what was cut, and `page` is where the whole stands.
 */
import { hash } from 'node:crypto';
import { bytesOf, clip, longestAddress } from '../messages/clip.js';

interface Room {
  /** In bytes, as `text`. */
  readonly sentence: number;
  readonly text: number;
  /** In a list. */
  readonly names: number;
  readonly without: readonly string[];
}

const rooms: readonly [Room, ...Room[]] = [
  { sentence: 6000, text: 2000, names: 50, without: [] },
  { sentence: 2000, text: 500, names: 20, without: [] },
  { sentence: 2000, text: 500, names: 20, without: ['finding'] },
  { sentence: 600, text: 200, names: 10, without: ['finding'] },
];

/** Of one change among several. */
export const smallRoom: Room = { sentence: 600, text: 300, names: 10, without: ['finding'] };

/** The whole, where `hasRoom` finds none too large; else as much as there is room for. */
export function inRoom(data: object, hasRoom: (trimmed: object) => boolean): object {
  const [first, ...others] = rooms.map((room) => () => trimmedTo(data, room));
  return others.reduce((trimmed, next) => (hasRoom(trimmed) ? trimmed : next()), first?.() ?? data);
}

export function trimmedTo(data: object, room: Room): object {
  const cuts = { characters: 0, names: 0, parts: [] as string[] };
  const trimmed = cutObject(data, room, cuts);
  const isWhole = cuts.characters === 0 && cuts.names === 0 && cuts.parts.length === 0;
  return isWhole ? trimmed : { ...trimmed, trimmed: cuts };
}

/** So many characters, so many names, and these parts altogether. */
interface Cuts {
  characters: number;
  names: number;
  readonly parts: string[];
}

/** Half an address leads nowhere, and half a name names nothing. */
const addresses: ReadonlySet<string> = new Set(['url', 'page']);

function cutObject(given: object, room: Room, cuts: Cuts): object {
  const cut: Record<string, unknown> & { sentence?: unknown } = {};
  for (const [key, value] of Object.entries(given)) {
    if (room.without.includes(key) && value !== undefined) cuts.parts.push(key);
    else cut[key] = cutValue(value, key, room, cuts);
  }
  const isCut = 'sentence' in given && 'cut' in given && cut.sentence !== given.sentence;
  return isCut ? { ...cut, cut: true } : cut;
}

function cutValue(value: unknown, key: string, room: Room, cuts: Cuts): unknown {
  if (typeof value === 'string') return cutText(value, key, room, cuts);
  if (Array.isArray(value)) {
    cuts.names += Math.max(0, value.length - room.names);
    return value.slice(0, room.names).map((each) => cutValue(each, key, room, cuts));
  }
  return typeof value === 'object' && value !== null ? cutObject(value, room, cuts) : value;
}

function cutText(text: string, key: string, room: Room, cuts: Cuts): string | null {
  if (addresses.has(key)) {
    if (bytesOf(text) <= longestAddress) return text;
    cuts.parts.push(key);
    return null;
  }
  // Whoever compares a sentence with its text finds it there to the last character.
  const kept = key === 'sentence' ? clip(text, room.sentence, { mark: '' }) : clip(text, room.text);
  if (kept !== text) cuts.characters += text.length - kept.length;
  return kept;
}

const longestName = 900;

/** A matter, a notice or a delivery by its name; one that is far too long by its beginning and a hash, the same for ever. */
export function named(id: string): string {
  if (bytesOf(id) <= longestName) return id;
  return `${clip(id, longestName - 70)}#${hash('sha256', id)}`;
}

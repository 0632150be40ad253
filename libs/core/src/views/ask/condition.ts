/** What people may ask of items, one condition for each thing that must hold of all that are listed. */
import { sourceName } from '../../rulings/said.js';
import type { MovedByRulings } from '../../summit/moved-by-rulings.js';
import type { ItemDoc, ItemVerdict } from '../items.js';
import { isUnderstood } from '../items.js';

/** `not`: it must not hold. Of several values one is enough. */
export type Condition =
  | { readonly on: 'verdict'; readonly not: boolean; readonly values: readonly ItemVerdict[] }
  /** Publishers by name, whatever their case and spaces. */
  | { readonly on: 'source'; readonly not: boolean; readonly values: readonly string[] }
  /** Names of orders that items were judged in together. */
  | { readonly on: 'batch'; readonly not: boolean; readonly values: readonly string[] }
  /** Ids of feeds. */
  | { readonly on: 'feed'; readonly not: boolean; readonly values: readonly string[] }
  /** What its findings are about; actors as `askedName` has them. */
  | {
      readonly on: SaidKind;
      readonly not: boolean;
      readonly values: readonly string[];
      /** Of the values that people's rulings have touched. */
      readonly ruled?: readonly RuledValue[];
    }
  /** BCP 47 in small letters: `en` means `en-gb`, too. Letters, digits and hyphens alone. */
  | { readonly on: 'lang'; readonly not: boolean; readonly values: readonly string[] }
  | { readonly on: 'trait'; readonly not: boolean; readonly values: readonly ItemTrait[] }
  /** ISO 8601 UTC, inclusive, of when it was published, or else found. */
  | { readonly on: 'since'; readonly at: string }
  /** Exclusive. */
  | { readonly on: 'until'; readonly at: string }
  /** Words in a row; `open`: the last may go on. */
  | { readonly on: 'words'; readonly not: boolean; readonly words: readonly string[]; readonly open: boolean };

/** In which items people found what the machine did not, and where they did not find what it read. */
export interface RuledValue extends MovedByRulings {
  readonly value: string;
}

export const saidKinds = ['topic', 'actor', 'matter'] as const;
export type SaidKind = (typeof saidKinds)[number];

export function isSaidKind(on: string): on is SaidKind {
  return (saidKinds as readonly string[]).includes(on);
}

/** What an item's findings are about, as it is asked for, with the words in which each is shown. */
export function saidBy({ says }: Pick<ItemDoc, 'says'>, kind: SaidKind): ReadonlyMap<string, string> {
  if (kind === 'actor') return new Map(says.actors.map((name) => [askedName(name), name.replaceAll('"', ' ')]));
  return new Map((kind === 'topic' ? says.topics : says.matters).map((value) => [value, value]));
}

export const itemVerdictNames = ['relevant', 'copy', 'not-relevant', 'unreadable', 'pending'] as const;

/** What `is:` and `has:` may name; their places are bits in stored rows. */
export const itemTraits = [
  'copy',
  'revised',
  'erased',
  'understood',
  'outcome',
  'follow-up',
  'reaction',
  'quote',
  'text',
  'judged',
] as const;
export type ItemTrait = (typeof itemTraits)[number];

const holds: Readonly<Record<ItemTrait, (item: ItemDoc) => boolean>> = {
  copy: ({ copyOf }) => copyOf !== null,
  revised: ({ revisions }) => revisions > 0,
  erased: ({ removed }) => removed !== null,
  understood: isUnderstood,
  outcome: ({ findings }) => findings.outcomes > 0,
  'follow-up': ({ findings }) => findings.followUps > 0,
  reaction: ({ findings }) => findings.reactions > 0,
  quote: ({ findings }) => findings.quotes > 0,
  text: ({ textHash, removed }) => textHash !== null && removed === null,
  judged: ({ ruled }) => ruled !== null,
};

export function traitsOf(item: ItemDoc): readonly ItemTrait[] {
  return itemTraits.filter((trait) => holds[trait](item));
}

/** When it was published, or else found: ISO 8601 UTC. */
export function itemTime({ publishedAt, discoveredAt }: Pick<ItemDoc, 'publishedAt' | 'discoveredAt'>): string {
  const published = publishedAt === undefined ? NaN : Date.parse(publishedAt);
  return Number.isNaN(published) ? discoveredAt : new Date(published).toISOString();
}

/** A publisher or an actor as it is asked for: without what cannot be typed in a value. */
export function askedName(name: string): string {
  return sourceName(name.replaceAll('"', ' '));
}

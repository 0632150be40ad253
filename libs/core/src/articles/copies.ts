/**
 * Copies of one text: two articles are copies when they share most of the shorter one's five-word sequences
 * (containment of w-shingles, Broder 1997). Sequences are compared by 32-bit FNV-1a hashes.
 */
const width = 5;
/** In words. What goes on longer is no article, and is known by its beginning. */
const longest = 20_000;

/**
 * The share from which a text counts as a copy; texts of few sequences say too little and must match almost whole. What more
 * than `holders` origins say is boilerplate: it is remembered of the first so many only, which bounds memory and time and,
 * as the first stay, changes no answer that was given.
 */
export const copyRule = { few: 24, shareOfFew: 0.9, share: 0.5, holders: 100 } as const;

export interface CopyMatch {
  readonly origin: string;
  /** Share of the shorter text's sequences found in the other, 0 to 1. */
  readonly share: number;
}

/**
 * Answers with the earlier origin that shares most with this text where that makes it a copy, else remembers the text as an
 * origin. A copy is never the origin of another. Repeating a claim repeats the answer; a later reading of an origin adds to it.
 */
export type ClaimText = (article: string, shingles: readonly number[]) => Promise<CopyMatch | null>;

/** Distinct hashes of the text's five-word sequences, in ascending order. */
export function shinglesOf(text: string): readonly number[] {
  const all =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = all.slice(0, longest);
  const hashes = new Set<number>();
  for (let i = 0; i + width <= words.length; i++) hashes.add(fnv1a(words.slice(i, i + width).join(' ')));
  return [...hashes].sort((a, b) => a - b);
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

interface Entry {
  readonly order: number;
  /** Sequences held; 0 for a copy. */
  readonly size: number;
}

/** An index in memory: for one process, or one run of a filter. */
export function memoryCopyIndex(): ClaimText {
  const entries = new Map<string, Entry>();
  const holders = new Map<number, Set<string>>();
  return (article, shingles) => {
    const { order, size } = entries.get(article) ?? { order: entries.size + 1, size: 0 };
    const earlier = commonWith(shingles, holders).flatMap(([origin, common]) => {
      const entry = entries.get(origin);
      return entry === undefined || entry.order >= order ? [] : [{ ...entry, origin, common }];
    });
    const match = bestOf(earlier, shingles.length);
    const held = match === null ? Math.max(size + remember(article, shingles, holders), shingles.length) : 0;
    entries.set(article, { order, size: held });
    return Promise.resolve(match);
  };
}

function commonWith(shingles: readonly number[], holders: ReadonlyMap<number, Set<string>>): [string, number][] {
  const common = new Map<string, number>();
  for (const holder of shingles.flatMap((hash) => [...(holders.get(hash) ?? [])])) {
    common.set(holder, (common.get(holder) ?? 0) + 1);
  }
  return [...common];
}

function bestOf(earlier: readonly (Entry & { origin: string; common: number })[], count: number): CopyMatch | null {
  const matches = earlier.flatMap(({ order, size, origin, common }) => {
    const shorter = Math.min(count, size);
    const needed = shorter < copyRule.few ? copyRule.shareOfFew : copyRule.share;
    return shorter > 0 && common / shorter >= needed ? [{ origin, share: common / shorter, order }] : [];
  });
  const [best] = matches.sort((a, b) => b.share - a.share || a.order - b.order);
  return best === undefined ? null : { origin: best.origin, share: best.share };
}

/** Answers how many of the sequences are new to it. */
function remember(article: string, shingles: readonly number[], holders: Map<number, Set<string>>): number {
  let added = 0;
  for (const hash of shingles) {
    const held = holders.get(hash) ?? new Set();
    if (held.has(article) || held.size >= copyRule.holders) continue;
    added += 1;
    holders.set(hash, held.add(article));
  }
  return added;
}

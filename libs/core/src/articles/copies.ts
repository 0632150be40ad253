/**
 * Copies of one text: two articles are copies when they share most of the shorter one's five-word sequences
 * (containment of w-shingles, Broder 1997). Sequences are compared by 32-bit FNV-1a hashes.
 */
const width = 5;
/** Texts with fewer sequences say too little to be called copies by a part of them. */
const few = 24;

export interface CopyMatch {
  readonly origin: string;
  /** Share of the shorter text's sequences found in the other, 0 to 1. */
  readonly share: number;
}

/** Answers with the earliest article of which this text is a copy, else remembers it as an origin. Repeating a claim repeats the answer. */
export type ClaimText = (article: string, shingles: readonly number[]) => Promise<CopyMatch | null>;

/** The share from which a text with so many sequences counts as a copy; short ones must match almost whole. */
export function copyThreshold(shingleCount: number): number {
  return shingleCount < few ? 0.9 : 0.5;
}

/** Distinct hashes of the text's five-word sequences, in ascending order. */
export function shinglesOf(text: string): readonly number[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let i = 0; i + width <= words.length; i++) hashes.add(fnv1a(words.slice(i, i + width).join(' ')));
  return [...hashes].sort((a, b) => a - b);
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** An index in memory: for one process, or one run of a filter. */
export function memoryCopyIndex(): ClaimText {
  const answers = new Map<string, CopyMatch | null>();
  const origins = new Map<string, number>();
  const holders = new Map<number, string[]>();
  return (article, shingles) => {
    const answered = answers.get(article);
    if (answered !== undefined) return Promise.resolve(answered);
    const match = bestMatch(shingles, holders, origins);
    answers.set(article, match);
    if (match === null) {
      origins.set(article, shingles.length);
      for (const hash of shingles) holders.set(hash, [...(holders.get(hash) ?? []), article]);
    }
    return Promise.resolve(match);
  };
}

function bestMatch(shingles: readonly number[], holders: Map<number, string[]>, origins: Map<string, number>) {
  const common = new Map<string, number>();
  for (const holder of shingles.flatMap((hash) => holders.get(hash) ?? [])) {
    common.set(holder, (common.get(holder) ?? 0) + 1);
  }
  return chooseOrigin(shingles.length, [...common], (origin) => origins.get(origin) ?? 0);
}

/** The origin that shares most with a text of `count` sequences, given how many each holds in `common`. */
export function chooseOrigin(
  count: number,
  common: readonly (readonly [string, number])[],
  sizeOf: (origin: string) => number,
): CopyMatch | null {
  const matches = common.flatMap(([origin, shared]) => {
    const shorter = Math.min(count, sizeOf(origin));
    const share = shared / shorter;
    return share >= copyThreshold(shorter) ? [{ origin, share }] : [];
  });
  return matches.sort((a, b) => b.share - a.share || (a.origin < b.origin ? -1 : 1))[0] ?? null;
}

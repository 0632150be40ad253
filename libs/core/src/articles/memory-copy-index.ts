/** An index of copies in memory: for one process, or one run of a filter. That on Redis answers the same. */
import { copyRule, copyShare, type ClaimText, type CopyMatch } from './copies.js';
import { weightOf, width, type Wording } from './wording.js';

interface Entry {
  readonly order: number;
  /** Weight of the words remembered; 0 where none are. */
  readonly size: number;
  /** Of a copy, with the text that was claimed. */
  readonly copy?: { readonly match: CopyMatch; readonly text: number };
}

interface Index {
  readonly entries: Map<string, Entry>;
  /** Articles that hold a sequence, with the weight that its last word has there. */
  readonly holders: Map<number, Map<string, number>>;
}

interface Candidate {
  all: number;
  rare: number;
  pieces: number;
  /** Where in the claimed text its latest sequence begins. */
  at: number;
}

export function memoryCopyIndex(): ClaimText {
  const index: Index = { entries: new Map(), holders: new Map() };
  return (article, wording) => Promise.resolve(claim(index, article, wording));
}

function claim(index: Index, article: string, wording: Wording): CopyMatch | null {
  const known = index.entries.get(article);
  const text = digestOf(wording);
  if (known?.copy?.text === text) return known.copy.match;
  const { order, size: held } = known ?? { order: index.entries.size + 1, size: 0 };
  const size = wording.weights.reduce((sum, weight) => sum + weight, 0);
  const best = bestOf(index, commonWith(index, article, wording), { order, size });
  if (best === undefined) {
    remember(index, article, wording);
    index.entries.set(article, { order, size: Math.max(size, held) });
    return null;
  }
  const isKept = size >= best.size * copyRule.grows;
  if (isKept) remember(index, article, wording);
  index.entries.set(article, { order, size: isKept ? size : 0, copy: { match: best.match, text } });
  return best.match;
}

function digestOf({ sequences }: Wording): number {
  return sequences.reduce((digest, hash) => Math.imul(digest ^ hash, 0x01000193), sequences.length);
}

function commonWith({ entries, holders }: Index, article: string, { sequences, weights }: Wording) {
  const found = new Map<string, Candidate>();
  const before = [0];
  for (const [i, weight] of weights.entries()) before.push((before[i] ?? 0) + weight);
  const weighed = (from: number, to: number) => (before[to] ?? 0) - (before[from] ?? 0);
  for (const [i, hash] of sequences.entries()) {
    const held = [...(holders.get(hash) ?? [])].filter(([holder]) => holder !== article);
    const isRare = new Set(held.map(([holder]) => originOf(entries, holder))).size < copyRule.boilerplate;
    for (const [holder, weight] of held) {
      const candidate = found.get(holder) ?? { all: 0, rare: 0, pieces: 0, at: -width - 1 };
      const from = Math.max(i, candidate.at + width);
      // What only one of the two quotes weighs as a quotation.
      const added = Math.min(weighed(from, i + width), (i + width - from) * weight);
      found.set(holder, extended(candidate, i, isRare, added));
    }
  }
  return found;
}

function extended(candidate: Candidate, at: number, isRare: boolean, added: number): Candidate {
  if (at > candidate.at + width) candidate.pieces += 1;
  candidate.all += added;
  if (isRare) candidate.rare += added;
  candidate.at = at;
  return candidate;
}

/** Of texts that came before. */
function bestOf(
  { entries }: Index,
  found: ReadonlyMap<string, Candidate>,
  own: { readonly order: number; readonly size: number },
): { match: CopyMatch; size: number } | undefined {
  const matches = [...found].flatMap(([holder, common]) => {
    const { order, size } = entries.get(holder) ?? { order: own.order, size: 0 };
    const share = order < own.order && size > 0 ? copyShare(common, { own: own.size, earlier: size }) : null;
    return share === null ? [] : [{ match: { origin: originOf(entries, holder), share }, order, size }];
  });
  return matches.sort((a, b) => b.match.share - a.match.share || a.order - b.order)[0];
}

/** Of a copy whose origin is remembered no more, the copy itself. */
function originOf(entries: Index['entries'], article: string): string {
  const origin = entries.get(article)?.copy?.match.origin;
  if (origin === undefined) return article;
  const { size, copy } = entries.get(origin) ?? { size: 0 };
  if (copy !== undefined) return originOf(entries, origin);
  return size === 0 ? article : origin;
}

function remember({ holders }: Index, article: string, { sequences, weights }: Wording): void {
  for (const [i, hash] of sequences.entries()) {
    const held = holders.get(hash) ?? new Map<string, number>();
    if (held.has(article) || held.size >= copyRule.holders) continue;
    holders.set(hash, held.set(article, weights[i + width - 1] ?? weightOf.own));
  }
}

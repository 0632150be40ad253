/**
 * When a text is a copy of an earlier one: when enough words of the shorter of the two stand in sequences that both have. Words are
 * counted, not sequences, so that a changed word costs one word and not five. `bin/bench-copies.mjs` measures the rule.
 */
import { weightOf, type Wording } from './wording.js';

/**
 * Shares are parts of the shorter text, by weight. What matches in few pieces may be a statement, or a background told between paragraphs,
 * that both took from elsewhere: in one piece or two it must be `onePiece` of the text. What a copy keeps after cutting and editing stands
 * all over: the more pieces, the less `parted` adds to `scattered`.
 * `sure` is enough however they stand, and needed of a text below `few` words. Of a text in which the shorter one is less than
 * `small` it must be `almostAll`: a page that quotes one paragraph each of many is a copy of none. And where the earlier text is so small,
 * the later one is none of it, however much of it that holds: a line that came first is no origin of all reports with that line.
 * What `boilerplate` origins say is no sign of copying; of each sequence the first `holders` texts are remembered, which bounds
 * memory and time. A copy longer than its origin by the factor `grows` is remembered beside it: a trimmed text came first.
 */
export const copyRule = {
  ...{ scattered: 0.25, parted: 0.6, onePiece: 0.5, sure: 0.6, few: 40, small: 0.15, almostAll: 0.8 },
  ...{ boilerplate: 4, holders: 24, grows: 1.25 },
} as const;

export interface CopyMatch {
  readonly origin: string;
  /** Share of the shorter text that stands in the other, 0 to 1. */
  readonly share: number;
}

/**
 * Answers with the earlier origin that shares most with this text where that makes it a copy, else remembers the text as an
 * origin. A copy is never the origin of another. Repeating a claim repeats the answer; a later reading of an origin adds to it.
 */
export type ClaimText = (article: string, wording: Wording) => Promise<CopyMatch | null>;

/** What a text has in common with an earlier one, by weight. */
export interface Common {
  readonly all: number;
  /** Without what many origins say. */
  readonly rare: number;
  /** In so many passages. */
  readonly pieces: number;
}

/** By weight. */
export interface Sizes {
  readonly own: number;
  readonly earlier: number;
}

/** The share of the shorter text, where it makes the text a copy of the earlier one. */
export function copyShare({ all, rare, pieces }: Common, { own, earlier }: Sizes): number | null {
  const [shorter, longer] = [Math.min(own, earlier), Math.max(own, earlier)];
  if (all === 0 || earlier / own < copyRule.small) return null;
  const share = Math.min(1, all / shorter);
  if (share < copyRule.almostAll && Math.min(all, shorter) / longer < copyRule.small) return null;
  const enough = Math.min(copyRule.onePiece, copyRule.scattered + copyRule.parted / pieces);
  const isFew = shorter < copyRule.few * weightOf.own;
  return share >= copyRule.sure || (!isFew && rare / shorter >= enough) ? share : null;
}

/** What an item's trace says of the last reading of its page. */
import type { Shape } from '../client.js';
import { figure } from '../words/word.js';
import { itemPageWords } from '../words/words.js';

export interface Entry {
  readonly start: number;
  readonly end: number;
  readonly title?: string;
  readonly publishedAt?: string;
}

export interface Reading {
  /** As in the log: "article", "live-blog", "consent-wall". */
  readonly verdict: string;
  /** The sign that decided; empty where none is told. */
  readonly reason: string;
  /** 0 to 1; null where nothing was read. */
  readonly quality: number | null;
  readonly entries: readonly Entry[];
}

type Told = Partial<Omit<Reading, 'quality'>> & { readonly quality?: number };

export function readingIn({ trace }: Pick<Shape<'ItemDetail'>, 'trace'>): Reading | null {
  const step = trace.findLast(({ type }) => type === 'article-read.v1' || type === 'article-unreadable.v1');
  if (step?.type !== 'article-read.v1') return null;
  const { verdict = 'article', reason = '', quality, entries = [] } = step.data as Told;
  return { verdict, reason, quality: quality ?? null, entries };
}

const sure = [
  [0.95, itemPageWords.qualityBest],
  [0.9, itemPageWords.qualityGood],
  [0.8, itemPageWords.qualityFair],
  [0.5, itemPageWords.qualityPoor],
  [0, itemPageWords.hardlySureOfIt],
] as const;

/** A quality is the F1 to expect of the text. */
export function qualityWords(verdict: string, quality: number): string {
  if (verdict === 'headline-only') return itemPageWords.hardlyAnyText;
  const words = sure.find(([least]) => quality >= least)?.[1] ?? sure[4][1];
  return itemPageWords.itsTextOf100(words, figure(Math.round(quality * 100)));
}

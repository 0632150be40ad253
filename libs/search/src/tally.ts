/**
 * What one item counts for in the charts of the coverage: cells of whole hours, so that a question about a period costs its
 * hours and not its items. A cell is a figure of one part, on one clock: by publication (`happened`) or by discovery (`learnt`).
 */
import type { Clock, ItemVerdict } from '#core';

export interface ItemTimes {
  /** Milliseconds since 1970. */
  readonly discovered: number;
  /** Null where the feed gave no date. */
  readonly published: number | null;
  /** When it was first judged. */
  readonly judged: number | null;
  /** What its feed held already when it was first read. */
  readonly baseline: boolean;
  /** Of its publisher. */
  readonly kind: string;
  readonly verdict: ItemVerdict;
}

export type Part = 'kind' | 'verdict' | 'delay';

/** Hours that a row holds. */
export const grains = [1, 24] as const;

export interface Cell {
  readonly clock: Clock;
  readonly part: Part;
  /** Whole hours since 1970, UTC. */
  readonly hour: number;
  readonly value: string;
}

const hourMs = 3_600_000;
export const unknownKind = 'unknown';

/** Why an item has no delay of its own. */
export const withoutDelay = ['unread', 'baseline', 'undated'] as const;

/** Seconds. A delay below the first edge falls into bin 0, one beyond the last into the bin after it. */
export const delayEdges: readonly number[] = [
  ...[5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600, 900, 1200, 1800, 2700, 3600],
  ...[
    5400, 7200, 10_800, 14_400, 21_600, 28_800, 43_200, 64_800, 86_400, 172_800, 259_200, 604_800, 1_209_600, 2_592_000,
  ],
];

export function cellsOf(item: ItemTimes): readonly Cell[] {
  const at: Readonly<Record<Clock, number>> = {
    happened: publishedBy(item) ?? item.discovered,
    learnt: item.discovered,
  };
  const figures = figuresOf(item);
  return (['happened', 'learnt'] as const).flatMap((clock) =>
    figures.map(([part, value]) => ({ clock, part, hour: Math.floor(at[clock] / hourMs), value })),
  );
}

/** The kinds are of what is about the summit; a source's other news is not its coverage. */
function figuresOf(item: ItemTimes): readonly (readonly [Part, string])[] {
  const isCoverage = item.verdict === 'relevant' || item.verdict === 'copy';
  const own = [
    ['verdict', item.verdict],
    ['delay', delayOf(item)],
  ] as const;
  return isCoverage ? [['kind', item.kind], ...own] : own;
}

/** Feeds date items ahead of their clock: nothing was published after it was seen. */
function publishedBy({ published, discovered }: ItemTimes): number | null {
  return published === null || published <= 0 ? null : Math.min(published, discovered);
}

/** From its publication until it was judged: the number of its bin, or why there is none. */
function delayOf(item: ItemTimes): string {
  const published = publishedBy(item);
  if (item.judged === null) return 'unread';
  if (item.baseline) return 'baseline';
  if (published === null) return 'undated';
  const seconds = (item.judged - published) / 1000;
  const bin = delayEdges.findIndex((edge) => seconds < edge);
  return String(bin < 0 ? delayEdges.length : bin);
}

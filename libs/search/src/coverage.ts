/** The coverage over a period, from the tally: figures for each step of it, and how long items took from their publication on. */
import type { Clock } from '#core';
import type { Counted, Hours } from './item-tally.js';
import { delayEdges, withoutDelay, type Part } from './tally.js';

export const stepNames = ['hour', 'six-hours', 'day', 'week'] as const;
export type StepName = (typeof stepNames)[number];

/** Charts with more bars than this cannot be read. */
const barsWished = 100;
export const mostSteps = 500;

const hourMs = 3_600_000;
const hoursIn: Readonly<Record<StepName, number>> = { hour: 1, 'six-hours': 6, day: 24, week: 168 };
/** 1970 began on a Thursday; weeks begin on Mondays. Both UTC. */
const mondayAt = 4 * 24;

export interface Period {
  readonly clock: Clock;
  /** Milliseconds since 1970; `to` is not within. */
  readonly from: number;
  readonly to: number;
  readonly step?: StepName;
}

/** The steps that hold the whole period: without one asked for, the shortest that leaves a chart readable. */
export function hoursOf({ clock, from, to, step = stepFor(from, to) }: Period): Hours & { readonly name: StepName } {
  const hours = hoursIn[step];
  const offset = step === 'week' ? mondayAt : 0;
  const begin = Math.floor((from / hourMs - offset) / hours) * hours + offset;
  const end = Math.ceil((to / hourMs - offset) / hours) * hours + offset;
  return { clock, from: begin, to: Math.max(end, begin + hours), step: hours, name: step };
}

function stepFor(from: number, to: number): StepName {
  const hours = (to - from) / hourMs;
  return stepNames.find((name) => hours / hoursIn[name] <= barsWished) ?? 'week';
}

export function stepCount({ from, to, step }: Hours): number {
  return (to - from) / step;
}

export type Counts = Readonly<Record<string, number>>;

export interface CoverageStep {
  /** ISO 8601 UTC: its beginning. */
  readonly at: string;
  /** Of what is about the summit, copies included. */
  readonly kinds: Counts;
  /** Of all items. */
  readonly verdicts: Counts;
}

export function stepsOf(counted: readonly Counted[], hours: Hours): readonly CoverageStep[] {
  const [kinds, verdicts] = [bySteps(counted, 'kind'), bySteps(counted, 'verdict')];
  return Array.from({ length: stepCount(hours) }, (_, i) => ({
    at: new Date((hours.from + i * hours.step) * hourMs).toISOString(),
    kinds: kinds.get(i) ?? {},
    verdicts: verdicts.get(i) ?? {},
  }));
}

function bySteps(counted: readonly Counted[], part: Part): ReadonlyMap<number, Counts> {
  const steps = new Map<number, Record<string, number>>();
  for (const { step, value, n } of counted.filter((each) => each.part === part)) {
    const counts = steps.get(step) ?? {};
    counts[value] = (counts[value] ?? 0) + n;
    steps.set(step, counts);
  }
  return steps;
}

export function totalsOf(counted: readonly Counted[], part: Part): Counts {
  const totals: Record<string, number> = {};
  for (const each of counted) {
    if (each.part === part) totals[each.value] = (totals[each.value] ?? 0) + each.n;
  }
  return totals;
}

export interface DelayBin {
  /** Seconds; `to` is not within, and null for what took longer than any edge. */
  readonly from: number;
  readonly to: number | null;
  readonly items: number;
}

export interface Delays {
  readonly measured: number;
  /** Seconds, within the bin by proportion; null where nothing was measured, or where it lies beyond the last edge. */
  readonly p50: number | null;
  readonly p95: number | null;
  readonly bins: readonly DelayBin[];
  /** Items without a delay of their own. */
  readonly unread: number;
  readonly baseline: number;
  readonly undated: number;
}

export function delaysOf(counted: readonly Counted[]): Delays {
  const totals = totalsOf(counted, 'delay');
  const bins = [...delayEdges, null].map((to, i) => {
    return { from: delayEdges[i - 1] ?? 0, to, items: totals[String(i)] ?? 0 };
  });
  const measured = bins.reduce((sum, { items }) => sum + items, 0);
  const [unread, baseline, undated] = withoutDelay.map((why) => totals[why] ?? 0);
  return {
    measured,
    p50: quantile(bins, measured * 0.5),
    p95: quantile(bins, measured * 0.95),
    bins,
    ...{ unread: unread ?? 0, baseline: baseline ?? 0, undated: undated ?? 0 },
  };
}

function quantile(bins: readonly DelayBin[], rank: number): number | null {
  let below = 0;
  for (const { from, to, items } of bins) {
    if (items > 0 && below + items >= rank) return to === null ? null : from + (to - from) * ((rank - below) / items);
    below += items;
  }
  return null;
}

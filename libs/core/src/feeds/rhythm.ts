/**
 * A feed's rhythm, learnt from when it brought something new. Right after news it is asked at the floor, for news comes in
 * bursts; then less and less often, down to a quarter of its usual gap, and slower still once it is silent beyond its rhythm.
 */
import type { FeedItem } from './feed-item.js';
import { day } from './pace.js';

export interface Bounds {
  /** Seconds: never more often than this, and never more rarely for want of news. */
  readonly floorSeconds: number;
  readonly ceilingSeconds: number;
}

const mostArrivals = 16;
const fewestArrivals = 4;

/** Seconds until the next poll. `arrivals`: when something new came (ISO 8601, the oldest first). */
export function waitFor(arrivals: readonly string[], now: number, { floorSeconds, ceilingSeconds }: Bounds): number {
  const silence = silenceOf(arrivals, now);
  const gap = usualGap(arrivals) ?? Infinity;
  const wished = Math.min(silence / 2, Math.max(gap / 4, silence / 12));
  return Math.max(floorSeconds, Math.min(ceilingSeconds, wished));
}

/** Seconds between two arrivals, the median; undefined before there are enough. */
export function usualGap(arrivals: readonly string[]): number | undefined {
  if (arrivals.length < fewestArrivals) return undefined;
  const times = arrivals.map((at) => Date.parse(at));
  const gaps = times.slice(1).map((time, i) => (time - (times[i] ?? time)) / 1000);
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
}

export function withArrival(arrivals: readonly string[] = [], now: string): readonly string[] {
  return [...arrivals, now].slice(-mostArrivals);
}

/**
 * What a first import can say of the rhythm: the publication times of its items, as far as they are plausible, which is within
 * the last thirty days. Without any, the time of the import.
 */
export function arrivalsAtImport(items: readonly FeedItem[], now: string): readonly string[] {
  const oldest = new Date(Date.parse(now) - 30 * day * 1000).toISOString();
  const times = items.flatMap(({ publishedAt }) => instantOf(publishedAt) ?? []);
  const plausible = [...new Set(times)].filter((at) => at > oldest && at <= now).sort();
  return plausible.length === 0 ? [now] : plausible.slice(-mostArrivals);
}

/** A sentence when nothing came for ten times its usual gap and a day at least, or for thirty days where no rhythm is known. */
export function quietBecause(arrivals: readonly string[], now: number): string | undefined {
  const gap = usualGap(arrivals);
  const patience = gap === undefined ? 30 * day : Math.max(day, 10 * gap);
  const last = arrivals.at(-1);
  if (last === undefined || silenceOf(arrivals, now) <= patience) return undefined;
  const usual = gap === undefined ? '' : `, where something used to come every ${inWords(gap)}`;
  return `it answers well and has brought nothing new since ${last.slice(0, 16).replace('T', ' ')} UTC${usual}`;
}

function silenceOf(arrivals: readonly string[], now: number): number {
  return Math.max(0, (now - Date.parse(arrivals.at(-1) ?? '')) / 1000 || 0);
}

function instantOf(date = ''): string | undefined {
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function inWords(seconds: number): string {
  const [size, unit] = unitFor(seconds);
  const count = Math.max(1, Math.round(seconds / size));
  return count === 1 ? unit : `${String(count)} ${unit}s`;
}

function unitFor(seconds: number): readonly [number, string] {
  if (seconds < 3600) return [60, 'minute'];
  return seconds < day ? [3600, 'hour'] : [day, 'day'];
}

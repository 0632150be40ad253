/** The timeline's geometry, pure: where marks stand, how they make room for each other, what the axis says, where keys lead. */
import type { Clock } from '../past/moment.js';
import { dayOf, offsetOf } from '../../../../libs/telling/src/brief/zone.js';

export const laneKinds = ['outcome', 'meeting', 'reaction'] as const;
export type Lane = (typeof laneKinds)[number];

/** Milliseconds since 1970; `to` is not within. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const hour = 3_600_000;
export const day = 24 * hour;

interface Told {
  readonly position: number;
  readonly kind: Lane;
  readonly happened: { readonly at: string };
  readonly learntAt: string;
}

export function momentOf(change: Told, clock: Clock): number {
  return Date.parse(clock === 'happened' ? change.happened.at : change.learntAt);
}

/** In the order of the clock; of one moment, as the log has them. */
export function inTime<T extends Told>(changes: readonly T[], clock: Clock): readonly T[] {
  return changes.toSorted((a, b) => momentOf(a, clock) - momentOf(b, clock) || a.position - b.position);
}

/** How many there were on each day that had any, in order. */
export function perDay(moments: readonly number[], zone: string): readonly (readonly [day: string, n: number])[] {
  const days = new Map<string, number>();
  for (const name of moments.map((moment) => dayOf(moment, zone))) days.set(name, (days.get(name) ?? 0) + 1);
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function placeOf(moment: number, { from, to }: Stretch, width: number): number {
  return ((moment - from) / (to - from)) * width;
}

/**
 * The row of each mark, so that marks of one row do not touch: each takes the lowest row with room. `places` rise. With no
 * room in `most` rows marks share the last one.
 */
export function rowsOf(places: readonly number[], size: number, most: number): readonly number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => end <= place);
    const row = Math.min(free < 0 ? ends.length : free, most - 1);
    ends[row] = place + size;
    return row;
  });
}

export interface Tick {
  readonly at: number;
  /** The first of its day, or of an axis in days. */
  readonly isDay: boolean;
}

const tickSteps = [hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 14 * day, 28 * day, 91 * day, 364 * day];

/** At most `most` of them, on whole steps of the clocks of a zone, as they go at the beginning of the stretch. */
export function ticksOf({ from, to }: Stretch, most: number, zone: string): readonly Tick[] {
  const ahead = offsetOf(zone, from);
  const step = tickSteps.find((each) => (to - from) / each <= most) ?? to - from;
  const first = Math.ceil((from + ahead) / step) * step - ahead;
  const ticks: Tick[] = [];
  for (let at = first; at < to && ticks.length <= most; at += step) ticks.push({ at, isDay: (at + ahead) % day === 0 });
  return ticks;
}

/** Where a key leads from a mark: along its lane, to the nearest in time of another lane that has any, to either end. */
export function markAt<T extends Told>(marks: readonly T[], from: T, key: string, clock: Clock): T | undefined {
  const lane = marks.filter(({ kind }) => kind === from.kind);
  const place = lane.findIndex(({ position }) => position === from.position);
  switch (key) {
    case 'ArrowRight':
      return lane[place + 1];
    case 'ArrowLeft':
      return lane[place - 1];
    case 'Home':
      return lane[0];
    case 'End':
      return lane.at(-1);
    case 'ArrowDown':
      return nearest(marks, from, laneKinds.slice(laneKinds.indexOf(from.kind) + 1), clock);
    case 'ArrowUp':
      return nearest(marks, from, laneKinds.slice(0, laneKinds.indexOf(from.kind)).reverse(), clock);
    default:
      return undefined;
  }
}

function nearest<T extends Told>(marks: readonly T[], from: T, lanes: readonly Lane[], clock: Clock): T | undefined {
  const distance = (mark: T) => Math.abs(momentOf(mark, clock) - momentOf(from, clock));
  const lane = lanes.find((each) => marks.some(({ kind }) => kind === each));
  return marks.filter(({ kind }) => kind === lane).toSorted((a, b) => distance(a) - distance(b))[0];
}

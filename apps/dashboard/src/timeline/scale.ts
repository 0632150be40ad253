/**
 * The scale of the picture: which moment stands where. A long quiet time is folded to a strip, since one change that comes weeks after
 * the others would press them all together.
 */
import { day, hour, placeOf, ticksOf, type Stretch, type Tick } from './lanes.js';

/** A stretch with its place in the picture, in pixels. */
export interface Segment extends Stretch {
  readonly left: number;
  readonly width: number;
  readonly isFold: boolean;
}

const foldWidth = 72;
/** So that a mark and its date have room. */
const leastWidth = 48;
/** As wide as half a date: no nearer to a fold, which has words of its own. */
const nextToFold = 24;
const tickRoom = 64;

/** Where something happened, with a margin that keeps marks off the edges; two hours at least. `moments` rise. */
export function eventful(moments: readonly number[]): readonly Stretch[] {
  const [first = 0, last = first] = [moments[0], moments.at(-1)];
  const gaps = moments.slice(1).map((to, n) => ({ from: moments[n] ?? to, to }));
  const quiet = gaps.filter(({ from, to }) => to - from > Math.max(3 * day, (last - first) / 3));
  const left = quiet.reduce((sum, { from, to }) => sum - (to - from), last - first);
  const margin = Math.max(hour, left * 0.03);
  const ends = [...quiet.map(({ from }) => from), last];
  return [first, ...quiet.map(({ to }) => to)].map((from, n) => ({
    from: from - margin,
    to: (ends[n] ?? last) + margin,
  }));
}

/** Side by side over the width, with a fold between each and the next. */
export function scaleOf(stretches: readonly Stretch[], width: number): readonly Segment[] {
  const widths = widthsOf(stretches, width - (stretches.length - 1) * foldWidth);
  const segments: Segment[] = [];
  let left = 0;
  const add = ({ from, to }: Stretch, room: number, isFold: boolean) => {
    segments.push({ from, to, left, width: room, isFold });
    left += room;
  };
  stretches.forEach((stretch, n) => {
    const before = stretches[n - 1];
    if (before !== undefined) add({ from: before.to, to: stretch.from }, foldWidth, true);
    add(stretch, widths[n] ?? 0, false);
  });
  return segments;
}

function widthsOf(stretches: readonly Stretch[], width: number): readonly number[] {
  const lengths = stretches.map(({ from, to }) => to - from);
  const share = (length: number, all: readonly number[], room: number) =>
    (length / all.reduce((sum, each) => sum + each, 0)) * room;
  const isShort = (length: number) => share(length, lengths, width) < leastWidth;
  const long = lengths.filter((length) => !isShort(length));
  const rest = width - (lengths.length - long.length) * leastWidth;
  return lengths.map((length) => (isShort(length) ? leastWidth : share(length, long, rest)));
}

export function placeOn(scale: readonly Segment[], moment: number): number {
  const segment = scale.find(({ to }) => moment < to) ?? scale.at(-1);
  return segment === undefined ? 0 : segment.left + placeOf(moment, segment, segment.width);
}

/** Of each stretch as many as there is room for; of one that is too short for any, its middle. */
export function ticksOn(scale: readonly Segment[], zone: string): readonly Tick[] {
  return scale.flatMap((segment, n) => {
    if (segment.isFold) return [];
    const ticks = ticksOf(segment, Math.max(1, Math.floor(segment.width / tickRoom)), zone);
    const room = (at: number) => placeOf(at, segment, segment.width);
    const isFree = ({ at }: Tick) =>
      (n === 0 || room(at) >= nextToFold) && (n === scale.length - 1 || segment.width - room(at) >= nextToFold);
    const free = ticks.filter(isFree);
    return free.length > 0 || scale.length === 1 ? free : [{ at: (segment.from + segment.to) / 2, isDay: true }];
  });
}

/** The stretch of time that the slider covers, in steps that a key press can follow. */
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

export interface TimeRange {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** At most some hundreds of steps, each a length that people know; `to` is a whole number of them beyond `from`. */
export function rangeBetween(from: number, to: number): TimeRange {
  const span = Math.max(to - from, second);
  const step = [second, minute, 5 * minute, 15 * minute, hour, 6 * hour].find((each) => span / each <= 400) ?? day;
  return { from, to: from + Math.ceil(span / step) * step, step };
}

/** Where on the slider a moment stands. */
export function placeIn({ from, to }: TimeRange, at: number): number {
  return Math.min(to, Math.max(from, at));
}

/** Dates as pages and feeds give them → a time with the precision it is known to. */
import type { Happened } from '../event.js';

/** Undefined for what is no date. A bare day is noon UTC of that day, so that no zone moves it to another. */
export function momentOf(date: string | undefined): Happened | undefined {
  if (date === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date);
  const time = Date.parse(day ? `${date}T12:00:00Z` : date);
  if (Number.isNaN(time)) return undefined;
  return { at: new Date(time).toISOString(), precision: day ? 'day' : 'instant' };
}

/** Dates as pages and feeds give them → a time with the precision it is known to. */
import type { Happened } from '../event.js';

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const timeForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Undefined for what is no ISO 8601 date. A bare day is noon UTC of that day, so that no zone moves it to another; a time
 * without a zone is taken for UTC and known to the day only.
 */
export function momentOf(date: string | undefined): Happened | undefined {
  if (date === undefined) return undefined;
  const [, , , zone] = timeForm.exec(date) ?? [];
  if (zone === undefined && !dayForm.test(date) && !timeForm.test(date)) return undefined;
  const time = Date.parse(zone !== undefined ? date : dayForm.test(date) ? `${date}T12:00:00Z` : `${date}Z`);
  if (Number.isNaN(time)) return undefined;
  return { at: new Date(time).toISOString(), precision: zone === undefined ? 'day' : 'instant' };
}

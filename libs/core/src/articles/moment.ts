/** Dates as pages and feeds give them → a time with the precision it is known to. */
import type { Happened } from '../event.js';

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const timeForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Undefined for what is no ISO 8601 date. A bare day is noon UTC of that day, so that no zone moves it to another; a time
 * without a zone is taken for UTC and known to the day only.
 */
export function momentOf(date = ''): Happened | undefined {
  if (dayForm.test(date)) return known(`${date}T12:00:00Z`, 'day');
  const match = timeForm.exec(date);
  if (match === null) return undefined;
  return match[3] === undefined ? known(`${date}Z`, 'day') : known(date, 'instant');
}

function known(date: string, precision: 'day' | 'instant'): Happened | undefined {
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : { at: new Date(time).toISOString(), precision };
}

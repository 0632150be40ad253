/** Days, times and "so long ago" in a filter → the moment that is meant. */
import { isDay } from '../../moment.js';

export interface Period {
  /** ISO 8601 UTC; of a day its beginning. */
  readonly from: string;
  /** Behind the last moment that is meant: of a day, the beginning of the next. */
  readonly to: string;
}

export const momentsExpected =
  'a day such as 2025-08-14, a time such as 2025-08-14T12:00Z, or how long ago, such as 36h or 7d, is expected';

const units = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;
const exact = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/i;

/** Times without a zone are UTC. Undefined for what names no moment. */
export function periodOf(text: string, now: string): Period | undefined {
  const ago = /^(\d{1,4})([mhdw])$/.exec(text);
  if (ago !== null) return at(Date.parse(now) - Number(ago[1]) * units[ago[2] as keyof typeof units], 0);
  const day = { today: 0, yesterday: 1 }[text.toLowerCase()];
  if (day !== undefined) return at(Date.parse(`${now.slice(0, 10)}T00:00Z`) - day * units.d, units.d);
  const [, date = '', time, zone = 'Z'] = exact.exec(text) ?? [];
  if (!isDay(date)) return undefined;
  return time === undefined ? at(Date.parse(`${date}T00:00Z`), units.d) : at(Date.parse(`${date}T${time}${zone}`), 0);
}

/** What somebody may have meant who wrote a day in another way. */
export function dayMeant(text: string): string | undefined {
  const parts = text.split(/[./-]/).filter((part) => part !== '');
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const [first = '', month = '', last = ''] = parts;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(meant) ? meant : undefined;
}

function at(from: number, long: number): Period | undefined {
  const ends = [from, from + long].map((ms) => new Date(ms));
  const [start, end] = ends.map((date) => (Number.isNaN(date.getTime()) ? undefined : date.toISOString()));
  return start === undefined || end === undefined ? undefined : { from: start, to: end };
}

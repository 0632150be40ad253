/** Days as numbers since 1 January 1970, so that dates can be reckoned with; weeks begin on Monday. */

const dayMs = 86_400_000;
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** First and last day, both included. */
export type Days = readonly [from: number, to: number];

export const dayOf = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / dayMs);

export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** The date on the calendars of a zone (IANA) at an instant. */
export function dateIn(zone: string, instant: string): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, ...parts }).format(new Date(instant));
}

export const mondayOf = (day: number): number => day - ((day + 3) % 7);

/** 0 for Monday. */
export const weekdayNamed = (name: string): number => weekdays.indexOf(name.toLowerCase());

/** 0 for January; names may be cut short after three letters. */
export const monthNamed = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase());

export const yearOf = (day: number): number => new Date(day * dayMs).getUTCFullYear();

export const monthOf = (day: number): number => new Date(day * dayMs).getUTCMonth();

/** Months beyond December are those of the years after. */
export const firstOf = (year: number, month: number): number => Math.floor(Date.UTC(year, month, 1) / dayMs);

export const lastOf = (year: number, month: number): number => firstOf(year, month + 1) - 1;

/** Null for a day that the month does not have. */
export function dayIn(year: number, month: number, date: number): number | null {
  const day = firstOf(year, month) + date - 1;
  return date >= 1 && day <= lastOf(year, month) ? day : null;
}

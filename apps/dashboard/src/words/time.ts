/** Moments in words: near ones by their distance from now, far ones by their date. Days without a time stay days. */
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const near = 7 * day;

const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const dateInUtc = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const wholeMoment = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;
const moment = new Intl.DateTimeFormat('en-GB', wholeMoment);

/** Null for what is no date. */
export function relativeTime(iso: string, now: number): string | null {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return null;
  if (isBareDay(iso)) return dateInUtc.format(at);
  const distance = Math.abs(at - now);
  if (distance >= near) return date.format(at);
  if (distance < minute) return at > now ? 'in a moment' : 'just now';
  return at > now ? `in ${span(distance)}` : `${span(distance)} ago`;
}

/** How long something has been so: "for 3 h", "since 15 Aug 2025". Null for what is no date. */
export function sinceTime(iso: string, now: number): string | null {
  const distance = now - Date.parse(iso);
  if (Number.isNaN(distance) || isBareDay(iso) || distance >= near) return prefixed('since ', relativeTime(iso, now));
  return distance < minute ? 'since a moment ago' : `for ${span(distance)}`;
}

/** When something is to happen: "in 3 h", and "now" once it is due. Null for what is no date. */
export function dueTime(iso: string, now: number): string | null {
  return Date.parse(iso) <= now ? 'now' : relativeTime(iso, now);
}

function prefixed(prefix: string, words: string | null): string | null {
  return words === null ? null : `${prefix}${words}`;
}

/** Null for what is no date. */
export function absoluteTime(iso: string): string | null {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return null;
  return isBareDay(iso) ? dateInUtc.format(at) : moment.format(at);
}

/** The moment where the reader is, in UTC and where the summit is, a line each; zones in which it reads the same stand in one. */
export function timeInZones(iso: string, zones: readonly string[]): string | null {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return null;
  if (isBareDay(iso)) return dateInUtc.format(at);
  return [...new Set([...zones, 'UTC'].map((zone) => inZone(zone).format(at)))].join('\n');
}

const made = new Map<string, Intl.DateTimeFormat>();

/** Far from Europe, British abbreviations are mere distances from UTC: the place says more. */
function inZone(timeZone: string): { readonly format: (at: number) => string } {
  const format = made.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { ...wholeMoment, timeZone });
  made.set(timeZone, format);
  return { format: (at) => `${format.format(at)}${placeIn(timeZone)}` };
}

function placeIn(zone: string): string {
  const place = zone.split('/').at(-1);
  return zone === 'UTC' || place === undefined ? '' : ` (${place.replaceAll('_', ' ')})`;
}

function isBareDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso);
}

function span(milliseconds: number): string {
  if (milliseconds < hour) return `${Math.round(milliseconds / minute)}\u00a0min`;
  if (milliseconds < day) return `${Math.round(milliseconds / hour)}\u00a0h`;
  const days = Math.round(milliseconds / day);
  return days === 1 ? '1\u00a0day' : `${days}\u00a0days`;
}

/** Moments in words, in the zone of whoever looks. */
import { isBareDay } from '../../../../libs/telling/src/brief/times.js';
import { placeOfZone } from '../../../../libs/telling/src/brief/zone.js';
import { locale, timesIn } from './word.js';
import { timeWords } from './words.js';

type Times = ReturnType<typeof timesIn>;

/** To make one takes longer than to say a moment. */
const madeTimes = new Map<string, Times>();

/** In an IANA zone. */
export function timesFor(zone: string): Times {
  const times = madeTimes.get(zone) ?? timesIn(zone);
  madeTimes.set(zone, times);
  return times;
}

export const { relative: relativeTime, since: sinceTime, absolute: absoluteTime } = timesIn();

/** When something is to happen: "in 3 h", and "now" once it is due. Null for what is no date. */
export function dueTime(iso: string, now: number, relative = relativeTime): string | null {
  return Date.parse(iso) <= now ? timeWords.due : relative(iso, now);
}

const day = 86_400_000;

/** Where the hour matters: "3 h ago" within a day, and the moment itself from then on. Null for what is no date. */
export function hourTime(iso: string, now: number, { relative, absolute }: Times): string | null {
  return Math.abs(Date.parse(iso) - now) < day ? relative(iso, now) : absolute(iso);
}

const wholeMoment = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

/** The moment where the reader is, in UTC and where the summit is, a line each; zones in which it reads the same stand in one. */
export function timeInZones(iso: string, zones: readonly string[]): string | null {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return null;
  if (isBareDay(iso)) return absoluteTime(iso);
  return [...new Set([...zones, 'UTC'].map((zone) => inZone(zone).format(at)))].join('\n');
}

const made = new Map<string, Intl.DateTimeFormat>();

/** Far from Europe, abbreviations of zones are mere distances from UTC: the place says more. */
function inZone(timeZone: string): { readonly format: (at: number) => string } {
  const format = made.get(timeZone) ?? new Intl.DateTimeFormat(locale, { ...wholeMoment, timeZone });
  made.set(timeZone, format);
  return { format: (at) => `${format.format(at)}${placeIn(timeZone)}` };
}

/** " (Anchorage)"; nothing for UTC. */
export function placeIn(zone: string): string {
  const place = placeOfZone(zone);
  return place === null ? '' : ` (${place})`;
}

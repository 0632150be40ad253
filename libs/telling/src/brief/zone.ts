/** Days and hours of a zone, and its name in words. Zones are those of IANA, moments milliseconds since 1970. */
import type { Words } from '../languages/said.js';
import { placeName } from './place-name.js';
const day = 86_400_000;
const made = new Map<string, Intl.DateTimeFormat>();

function inZone(timeZone: string): Intl.DateTimeFormat {
  const format = made.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  made.set(timeZone, format);
  return format;
}

/** `to` is not within. */
interface Day {
  readonly from: number;
  readonly to: number;
}

/** How far its clocks are ahead of UTC at that moment, in milliseconds. */
export function offsetOf(zone: string, at: number): number {
  const { value = '' } =
    inZone(zone)
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName') ?? {};
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(value) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** `2025-08-15`. */
export function dayOf(moment: number, zone: string): string {
  return new Date(moment + offsetOf(zone, moment)).toISOString().slice(0, 10);
}

/** From midnight to midnight, 23 or 25 hours where clocks are turned; null for what is no day. */
export function dayStretch(name: string, zone: string): Day | null {
  const midnight = /^\d{4}-\d\d-\d\d$/.test(name) ? Date.parse(`${name}T00:00:00Z`) : NaN;
  return Number.isNaN(midnight) ? null : { from: momentOf(midnight, zone), to: momentOf(midnight + day, zone) };
}

/** What its clocks show, as forms have it: `2025-08-15T18:00`. */
export function localOf(moment: number, zone: string): string {
  return new Date(moment + offsetOf(zone, moment)).toISOString().slice(0, 16);
}

/** When its clocks show that; null for what is no time of a form. */
export function momentOfLocal(local: string, zone: string): number | null {
  const shown = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local) ? Date.parse(`${local}Z`) : NaN;
  return Number.isNaN(shown) ? null : momentOf(shown, zone);
}

export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** "Buenos Aires" of America/Argentina/Buenos_Aires; null for UTC. */
export function placeOfZone(zone: string): string | null {
  const place = zone.split('/').at(-1) ?? zone;
  return place === 'UTC' ? null : place.replaceAll('_', ' ');
}

/** In whose time a page tells. */
export function timesOf(zone: string, words: Words): string {
  const place = placeOfZone(zone);
  return place === null ? words.briefWords.timesInUtc : words.briefWords.timesOf(placeName(place, words));
}

/** When its clocks show what those of UTC show at that moment. */
function momentOf(shown: number, zone: string): number {
  const near = shown - offsetOf(zone, shown);
  return shown - offsetOf(zone, near);
}

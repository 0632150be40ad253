/**
 * Moments in words: near ones by their distance from now, far ones by their date. Days without a time stay days. No line ends between a
 * day and its month.
 */
import type { Words } from '../languages/said.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const near = 7 * day;

/** Each gives null for what is no date; `now` in Unix milliseconds. */
export interface Times {
  /** "3 h ago", "in 3 h", "15 Aug 2025". */
  readonly relative: (iso: string, now: number) => string | null;
  /** How long something has been so: "for 3 h", "since 15 Aug 2025". */
  readonly since: (iso: string, now: number) => string | null;
  /** "15 Aug 2025, 21:30 UTC". */
  readonly absolute: (iso: string) => string | null;
}

/** Without a zone, in that of the machine. */
export function timesIn({ locale, timeWords }: Words, timeZone?: string): Times {
  const zone = timeZone === undefined ? {} : { timeZone };
  const days = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const date = formatFor(locale, { ...days, ...zone });
  const dateInUtc = formatFor(locale, { ...days, timeZone: 'UTC' });
  const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  const moment = formatFor(locale, { ...days, ...clock, ...zone });

  const relative: Times['relative'] = (iso, now) => {
    const at = Date.parse(iso);
    if (Number.isNaN(at)) return null;
    if (isBareDay(iso)) return dateInUtc.format(at);
    return Math.abs(at - now) >= near ? date.format(at) : nearby(at, now, timeWords);
  };
  const since: Times['since'] = (iso, now) => {
    const distance = now - Date.parse(iso);
    if (Number.isNaN(distance) || isBareDay(iso) || distance >= near)
      return prefixed(timeWords.since, relative(iso, now));
    return distance < minute ? timeWords.sinceAMoment : timeWords.lasting(span(distance, timeWords));
  };
  const absolute: Times['absolute'] = (iso) => {
    const at = Date.parse(iso);
    if (Number.isNaN(at)) return null;
    return isBareDay(iso) ? dateInUtc.format(at) : moment.format(at);
  };
  return { relative, since, absolute };
}

function formatFor(locale: string, options: Intl.DateTimeFormatOptions): { readonly format: (at: number) => string } {
  const format = new Intl.DateTimeFormat(locale, options);
  return { format: (at) => unbroken(format.format(at)) };
}

/** A date as a format gives it: "15. August". */
function unbroken(date: string): string {
  return date.replace(/(?<=\d\.?) (?=\p{L})/gu, '\u00a0');
}

const months = new Map<string, RegExp>();

/** Dates within a text of the story, which is in English as a rule. */
export function datesUnbroken(text: string, { locale }: Pick<Words, 'locale'>): string {
  const dated =
    months.get(locale) ?? new RegExp(`(?<=\\b\\d{1,2}\\.?) (?=(?:${monthsIn(['en', locale]).join('|')})\\b)`, 'g');
  months.set(locale, dated);
  return text.replace(dated, '\u00a0');
}

function monthsIn(locales: readonly string[]): readonly string[] {
  const firsts = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month));
  const names = locales.map((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }));
  return names.flatMap((name) => firsts.map((at) => name.format(at)));
}

type TimeWords = Words['timeWords'];

function nearby(at: number, now: number, words: TimeWords): string {
  const distance = Math.abs(at - now);
  if (distance < minute) return at > now ? words.inAMoment : words.justNow;
  return at > now ? words.ahead(span(distance, words)) : words.ago(span(distance, words));
}

function prefixed(phrase: (day: string) => string, day: string | null): string | null {
  return day === null ? null : phrase(day);
}

export function isBareDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso);
}

function span(milliseconds: number, words: TimeWords): string {
  if (milliseconds < hour) return words.minutes(Math.round(milliseconds / minute));
  if (milliseconds < day) return words.hours(Math.round(milliseconds / hour));
  return words.days(Math.round(milliseconds / day));
}

/** "22 August 2025", or "18–24 August 2025" where the words leave several days open. */
export function daysMeant({ from, to }: { readonly from: string; readonly to: string }, { locale }: Words): string {
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return unbroken(days.formatRange(new Date(from), new Date(to)));
}

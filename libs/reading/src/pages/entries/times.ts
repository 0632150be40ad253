/**
 * When each of several posts was written. A whole date is taken as the page gives it. A bare clock time takes a day from the page:
 * the oldest post that of publication, or of the heading of its day; every step back in the clock by more than an hour, read from
 * the oldest post on, is a midnight. A zone is only given where the page gives one: beside the clock, or as an offset other than
 * Z of its own date, since servers write Z whatever clock the readers live by.
 */
import { localInstant } from '../../text/dates.js';
import { present } from '../../feeds/present.js';
import { textAt, type Element, type Page } from '../page.js';

export interface Stamp {
  /** ISO 8601, where the page says the day. */
  readonly instant?: string;
  /** Minutes after midnight, of a bare clock time. */
  readonly minutes?: number;
  /** As written beside a bare clock time: "+02:00", "Z". */
  readonly zone?: string;
}

const clock =
  /(?:^|[^\d.:])(?<hours>[01]?\d|2[0-4])\s?[:.h]\s?(?<minutes>[0-5]\d)(?::[0-5]\d)?(?:\s*(?<half>[ap])\.?m\b)?(?!\d)/i;
const hourOnly = /(?:^|\s)(?<hours>1[0-2]|[1-9])\s?(?<half>[ap])\.?m\b/i;
const zones = /\b(?:(UTC|GMT)\s*([+-]\d{1,2})?|(BST|CEST|CET|MSK|EEST|EET|EDT|EST|PDT|PST|CDT|CST|AKDT|AKST))\b/;

export function stampOf(page: Page, time: Element | undefined): Stamp {
  if (time === undefined) return {};
  const words = [attributeOf(time), textAt(page, time).slice(0, 100)];
  const instants = words.flatMap((text) => (hasDay(text) ? (localInstant(text) ?? []) : []));
  const whole = instants.find((instant) => instant.length > 10);
  if (whole !== undefined) return { instant: whole };
  const [bare] = words.flatMap((text) => clockIn(text) ?? []);
  const [day] = instants;
  if (day === undefined) return bare ?? {};
  return { instant: bare === undefined ? day : `${day}T${clockText(bare.minutes)}${bare.zone ?? ''}` };
}

function attributeOf({ attribs }: Element): string {
  return attribs.datetime ?? attribs['data-timestamp'] ?? attribs.content ?? attribs['data-time'] ?? '';
}

/** A clock alone is read as hours by nobody's calendar. */
function hasDay(text: string): boolean {
  return /\d{4}|\d{1,2}[./]\d{1,2}[./]|\p{L}{3,}\.?\s+\d{1,2}\b|\b\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,}|[年월月]/u.test(
    text.replace(clock, ' '),
  );
}

function clockIn(text: string): { minutes: number; zone?: string } | undefined {
  const match = clock.exec(text) ?? hourOnly.exec(text);
  if (match?.groups === undefined) return undefined;
  const { hours, minutes = '0', half } = match.groups;
  const inDay = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  return { minutes: (inDay % 24) * 60 + Number(minutes), ...present({ zone: zoneIn(text) }) };
}

const offsets: Readonly<Record<string, string>> = {
  ...{ BST: '+01:00', CET: '+01:00', CEST: '+02:00', EET: '+02:00', EEST: '+03:00', MSK: '+03:00' },
  ...{ EDT: '-04:00', EST: '-05:00', CDT: '-05:00', CST: '-06:00', PDT: '-07:00', PST: '-08:00' },
  ...{ AKDT: '-08:00', AKST: '-09:00' },
};

function zoneIn(text: string): string | undefined {
  const match = zones.exec(text);
  if (match === null) return undefined;
  if (match[3] !== undefined) return offsets[match[3]];
  const hours = Number(match[2] ?? 0);
  return hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:00`;
}

const midnightStep = 60;

/** In the order of `stamps`; undefined where the page tells neither day nor hour. */
export function instantsOf(stamps: readonly Stamp[], published: string | undefined): (string | undefined)[] {
  const oldestFirst = isOldestFirst(stamps);
  const inTime = oldestFirst ? [...stamps] : [...stamps].reverse();
  const zone = /[+-]\d\d:\d\d$/.exec(published ?? '')?.[0] ?? '';
  let day = published?.slice(0, 10);
  let last: number | undefined;
  const found = inTime.map((stamp) => {
    if (stamp.instant !== undefined) {
      day = stamp.instant.slice(0, 10);
      last = minutesIn(stamp.instant) ?? last;
      return stamp.instant;
    }
    if (stamp.minutes === undefined || day === undefined) return undefined;
    if (last !== undefined && stamp.minutes < last - midnightStep) day = dayAfter(day);
    last = stamp.minutes;
    return `${day}T${clockText(stamp.minutes)}${stamp.zone ?? zone}`;
  });
  return oldestFirst ? found : found.reverse();
}

/** More steps forward than back; between bare clock times the shorter way round is the step. */
function isOldestFirst(stamps: readonly Stamp[]): boolean {
  const steps = stamps.slice(1).map((stamp, at) => stepBetween(stamps[at] ?? stamp, stamp));
  return steps.filter((step) => step > 0).length > steps.filter((step) => step < 0).length;
}

function stepBetween(one: Stamp, next: Stamp): number {
  if (one.instant !== undefined && next.instant !== undefined)
    return Date.parse(next.instant) - Date.parse(one.instant);
  if (one.minutes === undefined || next.minutes === undefined) return 0;
  return ((next.minutes - one.minutes + 2160) % 1440) - 720;
}

function minutesIn(instant: string): number | undefined {
  const match = /T(\d\d):(\d\d)/.exec(instant);
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(next.getTime())) return day;
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function clockText(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

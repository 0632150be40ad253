/**
 * Dates as feeds and pages write them: ISO 8601 in whole or part, RFC 822 and its misspellings, asctime, month names,
 * numeric days, epochs, East Asian forms. A value, as precise as the text is; undefined where no day can be read.
 */
import { monthOf, zoneMinutes } from './date-words.js';

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
  /** Digits of the second's fraction as they are written, six at most. */
  readonly fraction?: string;
  readonly offsetMinutes?: number;
}

/** How 03/04/2024 is meant; 13/04/2024 and 04.03.2024 can be meant in one way only. */
export type NumericOrder = 'month-first' | 'day-first';

type Form = (text: string, order: NumericOrder) => Moment | undefined;

const clock = /(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*([ap]\.?m\b\.?)?/i;
const zone = /(?:\b(?:GMT|UTC?)\s*)?([+-])(\d{1,2}):?(\d{2})?(?!\d)|\b(Z|[A-Z]{2,5})\b(?!\s*\d{4}\s+\d)/;

export function parseMoment(text: string, order: NumericOrder = 'month-first'): Moment | undefined {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  if (trimmed.length > 100 || !/\d/.test(trimmed)) return undefined;
  for (const form of forms) {
    const moment = form(trimmed, order);
    if (moment !== undefined && exists(moment)) return moment;
  }
  return undefined;
}

/** What every engine reads alike. */
const exact = /^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/;

/** ISO 8601 in UTC; a time without a zone is taken for UTC, a bare day for its first instant. */
export function utcInstant(text: string): string | undefined {
  const written = text.trim();
  if (isExact(written)) return new Date(written).toISOString();
  const moment = parseMoment(text);
  if (moment === undefined) return undefined;
  const { year, month, day, seconds = 0, milliseconds = 0, offsetMinutes = 0 } = moment;
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  instant.setUTCHours(0, -offsetMinutes, seconds, milliseconds);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}

/** ISO 8601 as precise as the text: a bare day, or a time with its offset where one is given. */
export function localInstant(text: string, order: NumericOrder = 'month-first'): string | undefined {
  const moment = parseMoment(text, order);
  if (moment === undefined) return undefined;
  const day = `${String(moment.year).padStart(4, '0')}-${two(moment.month)}-${two(moment.day)}`;
  if (moment.seconds === undefined) return day;
  const { seconds } = moment;
  const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => two(Math.floor(part))).join(':');
  const fraction = (moment.fraction ?? '').replace(/0+$/, '');
  return `${day}T${time}${fraction === '' ? '' : `.${fraction}`}${offsetText(moment.offsetMinutes)}`;
}

const forms: readonly Form[] = [
  mailForm,
  isoForm,
  dayOfYearForm,
  weekForm,
  epochForm,
  eastAsianForm,
  compactForm,
  wordForm,
  numericForm,
];

const mail = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) ([+-]\d{4}|GMT|UTC|Z)$/i;

/** RFC 822 as nearly every feed writes it. */
function mailForm(text: string): Moment | undefined {
  const match = mail.exec(text);
  const month = match === null ? undefined : monthOf(match[2] ?? '');
  if (match === null || month === undefined) return undefined;
  const seconds = Number(match[4]) * 3600 + Number(match[5]) * 60 + Number(match[6]);
  return {
    year: Number(match[3]),
    month,
    day: Number(match[1]),
    seconds,
    offsetMinutes: offsetOf(match[7] ?? '') ?? 0,
  };
}

/** ISO 8601 ordinal dates: 2031-132. */
function dayOfYearForm(text: string): Moment | undefined {
  const match = /^(\d{4})-?(\d{3})(?:T(.*))?$/.exec(text);
  const [year, day] = [Number(match?.[1]), Number(match?.[2])];
  const isIn = day >= 1 && day <= 337 + daysIn(year, 2);
  return isIn ? daysInto(year, day, match?.[3] ?? '') : undefined;
}

/** ISO 8601 week dates: 2031-W20-1; without a day, its Monday. */
function weekForm(text: string): Moment | undefined {
  const match = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?(?:T(.*))?$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  // The fourth of January always lies in the first week.
  const fourth = new Date(Date.UTC(year, 0, 4)).getUTCDay() || 7;
  return daysInto(year, Number(match[2]) * 7 + Number(match[3] ?? 1) - fourth - 3, match[4] ?? '');
}

function daysInto(year: number, day: number, time: string): Moment {
  const date = new Date(Date.UTC(year, 0, day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), ...timeOf(time) };
}

function isoForm(text: string): Moment | undefined {
  const match = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?!\d)[T\s,]*(.*)$/i.exec(text);
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3] ?? 1) };
  return { ...date, ...timeOf(match[4] ?? '') };
}

function compactForm(text: string): Moment | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(.*))?$/i.exec(text);
  if (match === null) return /^\d{4}$/.test(text) ? { year: Number(text), month: 1, day: 1 } : undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (match[4] === undefined) return date;
  return { ...date, ...timeOf(`${match[4]}:${match[5] ?? '00'}:${match[6] ?? '00'}${match[7] ?? ''}`) };
}

function epochForm(text: string): Moment | undefined {
  if (!/^\d{9,10}(?:\d{3}|\.\d{1,9})?$/.test(text)) return undefined;
  const instant = new Date(/^\d{11,}/.test(text) ? Number(text) : Math.floor(Number(text)) * 1000);
  const date = { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
  return { ...date, seconds: (instant.getTime() % 86_400_000) / 1000, offsetMinutes: 0 };
}

function eastAsianForm(text: string): Moment | undefined {
  const match = /(\d{4})\s*[년年]\s*(\d{1,2})\s*[월月]\s*(\d{1,2})\s*[일日](.*)$/.exec(text);
  if (match === null) return undefined;
  const rest = (match[4] ?? '').replace(/(\d+)\s*[时時시点點]\s*(\d+)\s*[分분].*/, '$1:$2');
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return { ...date, ...timeOf(/[년월일]/.test(text) ? `${rest} KST` : rest) };
}

function wordForm(text: string): Moment | undefined {
  const time = /\d{1,2}[:h]\d{2}.*$/.exec(text)?.[0] ?? '';
  const bare = text.replace(clock, ' ').replace(/[+-]\d{2}:?\d{2}\b/, ' ');
  const words = bare.match(/\p{L}[\p{L}\p{M}.]*/gu) ?? [];
  const month = words.map(monthOf).find((found) => found !== undefined);
  const [day, year] = dayAndYear(bare.match(/\d+/g) ?? []);
  if (month === undefined || year === undefined || day === undefined) return undefined;
  return { year: fullYear(year), month, day: Number(day), ...timeOf(time) };
}

/** A year of four digits gives itself away; of two digits it stands second. */
function dayAndYear(numbers: readonly string[]): [day: string | undefined, year: string | undefined] {
  const year = numbers.find((digits) => digits.length === 4);
  if (year === undefined) return [numbers[0], numbers[1]];
  return [numbers.find((digits) => digits.length <= 2), year];
}

function numericForm(text: string, order: NumericOrder): Moment | undefined {
  const match = /^(?:\p{L}+,?\s+)?(\d{1,2})([./-])(\d{1,2})\2(\d{2,4})(?!\d)(.*)$/u.exec(text);
  if (match === null) return yearFirstForm(text);
  const [first, middle] = [Number(match[1]), Number(match[3])];
  // 03/04 is the American order only with slashes; 13/04 never is, and 04/13 always.
  const american = first <= 12 && (order === 'month-first' || middle > 12);
  const [month, day] = match[2] === '/' && american ? [first, middle] : [middle, first];
  return { year: fullYear(match[4] ?? ''), month, day, ...timeOf(match[5] ?? '') };
}

function yearFirstForm(text: string): Moment | undefined {
  const match = /^(?:\p{L}+,?\s+)?(\d{4})([./])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/u.exec(text);
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
  return { ...date, ...timeOf(match[5] ?? '') };
}

function timeOf(text: string): Pick<Moment, 'seconds' | 'milliseconds' | 'fraction' | 'offsetMinutes'> {
  const match = clock.exec(text);
  if (match === null) return {};
  const hours = twelveHours(Number(match[1]), match[5] ?? halfNamed(text));
  const seconds = hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  const { fraction, milliseconds } = partOfSecond(match[4] ?? '');
  const offset = offsetOf(text.slice(match.index + match[0].length)) ?? (/오[전후]/.test(text) ? 540 : undefined);
  const zoned = offset === undefined ? {} : { offsetMinutes: offset };
  return { seconds, milliseconds, fraction, ...zoned };
}

function partOfSecond(digits: string): Required<Pick<Moment, 'milliseconds' | 'fraction'>> {
  return { milliseconds: Math.floor(Number(`0.${digits || '0'}`) * 1000), fraction: digits.slice(0, 6) };
}

/** Before the time, in the languages that put it there. */
function halfNamed(text: string): string | undefined {
  if (/오후|下午|午後/.test(text)) return 'pm';
  return /오전|上午|午前/.test(text) ? 'am' : undefined;
}

function offsetOf(text: string): number | undefined {
  const match = zone.exec(text);
  if (match === null) return undefined;
  if (match[4] !== undefined) return zoneMinutes(match[4]);
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}

function twelveHours(hours: number, half: string | undefined): number {
  if (half === undefined) return hours;
  return (hours % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** RFC 2822, 4.3. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return digits.length === 3 ? 1900 + year : year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function exists({ year, month, day, seconds = 0 }: Moment): boolean {
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && seconds <= 86_400;
}

/** `Date` reads 31 February as 3 March. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isExact(written: string): boolean {
  if (!exact.test(written) || Number.isNaN(Date.parse(written))) return false;
  return Number(written.slice(8, 10)) <= daysIn(Number(written.slice(0, 4)), Number(written.slice(5, 7)));
}

function offsetText(minutes: number | undefined): string {
  if (minutes === undefined) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

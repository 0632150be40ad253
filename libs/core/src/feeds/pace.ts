/**
 * What a publisher asks of those who poll: how long an answer stays fresh (RFC 9111), the feed's own `ttl`, `skipHours` and
 * `skipDays` (RSS 2.0, UTC) and `sy:update*`, and `Retry-After`. Never undercut, but held to measures in which a mistake is seen:
 * `ttl` and `Retry-After` to a day; a cache's freshness to an hour, for it is often set for a whole site and says nothing of news.
 */
import type { Pace } from './feed-item.js';

export const day = 86_400;
const hour = 3600;
const hourMs = hour * 1000;

/** Undefined when the headers (lower-case names) say nothing. `s-maxage` is for shared caches, which we are not. */
export function freshSecondsIn(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const { 'cache-control': given = '', age, expires, date } = headers;
  const control = given.toLowerCase();
  // With a list of fields, `no-cache` is of these alone (RFC 9111, 5.2.2.4).
  if (/(^|[\s,])no-(store|cache)\s*(,|$)/.test(control)) return 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/.exec(control)?.[1];
  if (maxAge !== undefined) return within(Number(maxAge) - secondsIn(age));
  return expires === undefined ? undefined : untilExpired(expires, date, now);
}

/** RFC 9111, 5.3: a date that is none, "0" above all, has passed. */
function untilExpired(expires: string, served: string | undefined, now: number): number {
  const until = /[a-z]/i.test(expires) ? httpDate(expires) : NaN;
  const from = httpDate(served ?? '');
  return Number.isNaN(until) ? 0 : within((until - (Number.isNaN(from) ? now : from)) / 1000);
}

/** Milliseconds, or NaN. A date without a zone, such as the old form of asctime, is in UTC (RFC 9110, 5.6.7), wherever we are. */
export function httpDate(text: string): number {
  return Date.parse(/(gmt|utc?|z|[+-]\d{2}:?\d{2})\s*$/i.test(text) ? text : `${text} GMT`);
}

const secondsIn = (header = ''): number => (/^\d+$/.test(header) ? Number(header) : 0);
const within = (seconds: number): number => Math.min(day, Math.max(0, seconds));

export interface Asked {
  readonly freshSeconds?: number | undefined;
  readonly pace?: Pace | undefined;
  /** ISO 8601. */
  readonly notBefore?: string | undefined;
}

/** Not later than a day from `now`, however late a publisher names. */
export function soonerThanADay(instant: string | undefined, now: number): string | undefined {
  const time = Date.parse(instant ?? '');
  return time > now ? new Date(Math.min(time, now + day * 1000)).toISOString() : undefined;
}

/** How the polls of many feeds are kept from falling on one instant. */
export interface Spread {
  /** In [0, 1). */
  readonly chance: number;
  /** Of the wait, 0.1 for a tenth. */
  readonly share: number;
}

/** Our own wait and what is asked → when (milliseconds). Chance only ever makes it later, by a minute at most. */
export function nextPoll(waitSeconds: number, asked: Asked, now: number, { chance, share }: Spread): number {
  const fresh = Math.min(asked.freshSeconds ?? 0, hour);
  const own = Math.min(asked.pace?.everySeconds ?? 0, day);
  const retry = (Date.parse(asked.notBefore ?? '') - now) / 1000 || 0;
  const wait = Math.max(waitSeconds, fresh, own, Math.min(retry, day));
  const later = Math.min(wait * share, 60) * chance * 1000;
  const at = now + wait * 1000 + later;
  const open = afterSkipped(at, asked.pace);
  return open === at ? at : open + later;
}

/** The first moment (milliseconds) from `at` on that the feed does not ask to leave out; `at` if it leaves out all. */
export function afterSkipped(at: number, pace: Pace = {}): number {
  const { skipHours, skipDays } = pace;
  if (skipHours === undefined && skipDays === undefined) return at;
  for (let hours = 0; hours <= 8 * 24; hours++) {
    const moment = hours === 0 ? at : Math.floor(at / hourMs + hours) * hourMs;
    if (!isSkipped(new Date(moment), pace)) return moment;
  }
  return at;
}

function isSkipped(moment: Date, { skipHours = [], skipDays = [] }: Pace): boolean {
  return skipHours.includes(moment.getUTCHours()) || skipDays.includes(moment.getUTCDay());
}

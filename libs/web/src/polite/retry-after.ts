/** `Retry-After` (RFC 9110, 10.2.3) as an ISO instant, given in seconds or as a date; anything else is as if absent. */
import { httpDate } from '#core';

const longestSeconds = 366 * 24 * 3_600;
const likeADate = /^[A-Z][a-z]{2,8},? .*\d/;

export function readRetryAfter(header: string | undefined, now: number): string | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return iso(now + Math.min(Number(text), longestSeconds) * 1_000);
  return likeADate.test(text) ? iso(httpDate(text)) : undefined;
}

function iso(instant: number): string | undefined {
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}

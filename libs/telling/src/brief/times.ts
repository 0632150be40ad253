/** Moments in words: near ones by their distance from now, far ones by their date. Days without a time stay days. */
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
export function timesIn(timeZone?: string): Times {
  const zone = timeZone === undefined ? {} : { timeZone };
  const days = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const date = new Intl.DateTimeFormat('en-GB', { ...days, ...zone });
  const dateInUtc = new Intl.DateTimeFormat('en-GB', { ...days, timeZone: 'UTC' });
  const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  const moment = new Intl.DateTimeFormat('en-GB', { ...days, ...clock, ...zone });

  const relative: Times['relative'] = (iso, now) => {
    const at = Date.parse(iso);
    if (Number.isNaN(at)) return null;
    if (isBareDay(iso)) return dateInUtc.format(at);
    return Math.abs(at - now) >= near ? date.format(at) : nearby(at, now);
  };
  const since: Times['since'] = (iso, now) => {
    const distance = now - Date.parse(iso);
    if (Number.isNaN(distance) || isBareDay(iso) || distance >= near) return prefixed('since ', relative(iso, now));
    return distance < minute ? 'since a moment ago' : `for ${span(distance)}`;
  };
  const absolute: Times['absolute'] = (iso) => {
    const at = Date.parse(iso);
    if (Number.isNaN(at)) return null;
    return isBareDay(iso) ? dateInUtc.format(at) : moment.format(at);
  };
  return { relative, since, absolute };
}

function nearby(at: number, now: number): string {
  const distance = Math.abs(at - now);
  if (distance < minute) return at > now ? 'in a moment' : 'just now';
  return at > now ? `in ${span(distance)}` : `${span(distance)} ago`;
}

function prefixed(prefix: string, words: string | null): string | null {
  return words === null ? null : `${prefix}${words}`;
}

export function isBareDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso);
}

function span(milliseconds: number): string {
  if (milliseconds < hour) return `${String(Math.round(milliseconds / minute))}\u00a0min`;
  if (milliseconds < day) return `${String(Math.round(milliseconds / hour))}\u00a0h`;
  const days = Math.round(milliseconds / day);
  return days === 1 ? '1\u00a0day' : `${String(days)}\u00a0days`;
}

const dayWords = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "22 August 2025", or "18–24 August 2025" where the words leave several days open. */
export function daysMeant({ from, to }: { readonly from: string; readonly to: string }): string {
  return dayWords.formatRange(new Date(from), new Date(to));
}

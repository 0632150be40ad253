/** When digests are due, and quiet hours end. A day of 23 hours has one, and so has one of 25; a local time that a day leaves out is the next one there is. */
import type { DigestTimes, LocalTimes, QuietHours } from '#core';
import { Cron } from 'croner';

/** The last time at or before `now` that a digest was due. */
export function lastSlot(times: DigestTimes, now: Date): Date {
  // The package looks before the moment given, by whole seconds; this very second may be it.
  const [slot] = clockOf(times).previousRuns(1, new Date(Math.floor(now.getTime() / 1000) * 1000 + 1000));
  return slot ?? new Date(0);
}

/** The first time after the moment that a digest is due; ISO 8601 UTC both. */
export function nextSlot(times: DigestTimes, moment: string): string {
  // A pattern of each hour or each day has no end; only a date beyond those that there are has no next one.
  return clockOf(times).nextRun(new Date(moment))?.toISOString() ?? '9999';
}

/** As `QuietEnd` of the core: both in ISO 8601 UTC. Their first moment is quiet, the one at which they end is not. */
export function quietEnd(quiet: QuietHours | undefined, moment: string): string {
  if (quiet === undefined) return moment;
  const { from, to, zone } = quiet;
  const last = (at: string) =>
    lastSlot({ every: 'day', at, ...(zone === undefined ? {} : { zone }) }, new Date(moment));
  if (last(from) <= last(to)) return moment;
  const end = clockOf({ every: 'day', at: to, ...(zone === undefined ? {} : { zone }) }).nextRun(new Date(moment));
  return end?.toISOString() ?? moment;
}

function clockOf({ every, at = '08:00', zone = 'UTC' }: DigestTimes): Cron {
  const [hour = '8', minute = '0'] = at.split(':');
  const pattern = every === 'hour' ? '0 * * * *' : `${String(Number(minute))} ${String(Number(hour))} * * *`;
  return new Cron(pattern, { timezone: zone, paused: true });
}

export const localTimes: LocalTimes = { quietEnd, nextSlot };

/** When digests are due. A day of 23 hours has one, and so has one of 25; a local time that a day leaves out is the next one there is. */
import type { DigestTimes } from '#core';
import { Cron } from 'croner';

/** The last time at or before `now` that a digest was due. */
export function lastSlot({ every, at = '08:00', zone = 'UTC' }: DigestTimes, now: Date): Date {
  const [hour = '8', minute = '0'] = at.split(':');
  const pattern = every === 'hour' ? '0 * * * *' : `${String(Number(minute))} ${String(Number(hour))} * * *`;
  const cron = new Cron(pattern, { timezone: zone, paused: true });
  // The package looks before the moment given, by whole seconds; this very second may be it.
  const [slot] = cron.previousRuns(1, new Date(Math.floor(now.getTime() / 1000) * 1000 + 1000));
  cron.stop();
  return slot ?? new Date(0);
}

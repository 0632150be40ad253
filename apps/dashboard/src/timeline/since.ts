/** Since when changes are shown, in the address, as a moment: whoever opens it has the same ones. Moments are milliseconds since 1970. */
import { dayOf, dayStretch, momentOfLocal } from '../../../../libs/telling/src/brief/zone.js';
import { hour, type Stretch } from './lanes.js';
import { withDay } from './zoomed-day.js';

/** Null for all changes, and for what is no time. */
export function sinceIn(params: URLSearchParams): number | null {
  const at = Date.parse(params.get('since') ?? '');
  return Number.isNaN(at) ? null : at;
}

/** The same address with all that changed after that moment; null for all changes. It takes the place of a day. */
export function withSince(params: URLSearchParams, since: number | null): URLSearchParams {
  const changed = withDay(params, null);
  if (since !== null) changed.set('since', new Date(since).toISOString());
  return changed;
}

/** What lies after it, without end. */
export function stretchSince(since: number): Stretch {
  return { from: since + 1, to: Infinity };
}

const minute = 60_000;

export const sinceChoices = ['hour', 'evening', 'day'] as const;
export type SinceChoice = (typeof sinceChoices)[number];

/** The last hour, yesterday at six in the evening on the clocks of the zone, the last 24 hours; on whole minutes. */
export function sinceOf(choice: SinceChoice, now: number, zone: string): number {
  const whole = now - (now % minute);
  switch (choice) {
    case 'hour':
      return whole - hour;
    case 'day':
      return whole - 24 * hour;
    case 'evening':
      return momentOfLocal(`${dayBefore(now, zone)}T18:00`, zone) ?? whole - 24 * hour;
  }
}

function dayBefore(now: number, zone: string): string {
  const midnight = dayStretch(dayOf(now, zone), zone)?.from ?? now;
  return dayOf(midnight - 1, zone);
}

/** Days and hours of a zone. */
const day = 86_400_000;
const made = new Map<string, Intl.DateTimeFormat>();

function inZone(timeZone: string): Intl.DateTimeFormat {
  const format = made.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  made.set(timeZone, format);
  return format;
}

/** Milliseconds since 1970; `to` is not within. */
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

/** When its clocks show what those of UTC show at that moment. */
function momentOf(shown: number, zone: string): number {
  const near = shown - offsetOf(zone, shown);
  return shown - offsetOf(zone, near);
}

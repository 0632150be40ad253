/**
 * A time without a zone is given one only where the page itself says which: another witness tells the same minute of the clock with an
 * offset, or tells an instant that is this minute in some zone, or what stands beside it is told with one offset throughout.
 */

const wall = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

export function withZone(date: string, all: readonly string[]): string {
  const [, minute, offset] = wall.exec(date) ?? [];
  if (minute === undefined || offset !== undefined) return date;
  const zoned =
    all.flatMap((other) => wall.exec(other) ?? []).length === 0 ? [] : all.filter((other) => wall.exec(other)?.[2]);
  const same = zoned.find((other) => other.startsWith(minute));
  if (same !== undefined) return `${date}${offsetOf(same)}`;
  const lent = zoned.flatMap((other) => offsetBetween(date, other) ?? [])[0];
  return lent === undefined ? date : `${date}${lent}`;
}

function offsetOf(date: string): string {
  return wall.exec(date)?.[2] ?? '';
}

/** The zone in which `local` is the instant `told`: a whole quarter of an hour from UTC, to the second where both have seconds. */
function offsetBetween(local: string, told: string): string | undefined {
  const minutes = (Date.parse(`${local.slice(0, 19)}Z`) - Math.floor(Date.parse(told) / 1000) * 1000) / 60_000;
  if (minutes % 15 !== 0 || minutes < -12 * 60 || minutes > 14 * 60 || minutes === 0) return undefined;
  // On the hour and by the quarter too many times are alike by chance.
  if (/T\d\d:(?:00|15|30|45)/.test(local)) return undefined;
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

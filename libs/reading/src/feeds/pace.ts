/** How often a publisher wants to be asked: RSS 2.0 `ttl`, `skipHours`, `skipDays`, and the RSS 1.0 syndication module. */
import type { Pace } from '#core';
import { present } from './present.js';
import type { RawFields } from './raw-feed.js';

const shortest = 60;
const longest = 7 * 24 * 60 * 60;

/** Undefined where the feed says nothing that can be meant. */
export function paceOf(channel: RawFields): Pace | undefined {
  const pace = present({
    everySeconds: bounded(timeToLive(channel) ?? updateInterval(channel)),
    skipHours: skipped(channel, ['skiphours', 'hour', 24], hourOf),
    skipDays: skipped(channel, ['skipdays', 'day', 7], dayOf),
  });
  return Object.keys(pace).length === 0 ? undefined : pace;
}

function timeToLive(channel: RawFields): number | undefined {
  const minutes = numberIn(channel, 'ttl');
  return minutes === undefined || minutes <= 0 ? undefined : minutes * 60;
}

const periods: ReadonlyMap<string, number> = new Map([
  ['hourly', 3600],
  ['daily', 86_400],
  ['weekly', 604_800],
  ['monthly', 2_592_000],
  ['yearly', 31_536_000],
]);

/** Once a day is the module's own default for a period that is left out, once for a frequency. */
function updateInterval(channel: RawFields): number | undefined {
  const period = channel['sy:updateperiod']?.[0]?.text.trim().toLowerCase();
  const frequency = numberIn(channel, 'sy:updatefrequency');
  if (period === undefined && frequency === undefined) return undefined;
  const seconds = periods.get(period ?? 'daily');
  return seconds === undefined ? undefined : seconds / Math.max(1, frequency ?? 1);
}

function bounded(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : Math.round(Math.min(longest, Math.max(shortest, seconds)));
}

function numberIn(channel: RawFields, name: string): number | undefined {
  const text = channel[name]?.[0]?.text.trim() ?? '';
  return /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}

type Cycle = readonly [list: string, entry: string, length: number];

/** Nobody means a feed that may never be asked: a list of all there is says nothing. */
function skipped(
  channel: RawFields,
  [list, entry, length]: Cycle,
  read: (text: string) => number | undefined,
): readonly number[] | undefined {
  const written = (channel[list] ?? []).flatMap(({ children }) => children[entry] ?? []);
  const told = written.map(({ text }) => read(text.trim())).filter((value) => value !== undefined);
  const values = [...new Set(told)].sort((one, other) => one - other);
  return values.length === 0 || values.length === length ? undefined : values;
}

/** RSS 0.91 counted from 1 to 24, RSS 2.0 counts from 0 to 23. */
function hourOf(text: string): number | undefined {
  return /^\d{1,2}$/.test(text) && Number(text) <= 24 ? Number(text) % 24 : undefined;
}

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function dayOf(text: string): number | undefined {
  const day = days.indexOf(text.slice(0, 3).toLowerCase());
  return day === -1 ? undefined : day;
}

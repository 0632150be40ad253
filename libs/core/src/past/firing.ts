/**
 * What a subscription would have told of late, and whether that is more than people read: before anybody is woken by it. Days
 * are those of UTC, and the last of them is today. The verdict is always on the same seven, however many are looked at.
 */
import { Refusal } from '../errors.js';
import type { DigestTimes } from '../notices/events.js';
import type { NoticeFilter } from '../notices/notice-filter.js';
import type { Notice } from '../notices/notice.js';
import { wanted } from '../notices/wanted.js';
import { noticesBetween } from './changes.js';
import type { History } from './history.js';

const judgedDays = 7;
/** So many a day are a stream that people stop reading. */
const mostADay = 20;
const dayMs = 86_400_000;

/** What a subscription asks for, as far as it decides how often it fires. */
export interface FiringWish {
  readonly filter: NoticeFilter;
  /** One message however much it tells. */
  readonly digest?: DigestTimes | undefined;
}

export interface FiringDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly count: number;
}

/** How often it would have fired in the days by which it is judged. */
export interface FiringRate {
  readonly days: number;
  readonly count: number;
  /** More in these days are too many. */
  readonly most: number;
  /** The later of two that are alike; null where it would not have fired. */
  readonly busiest: FiringDay | null;
}

export interface Firing {
  /** In the order of the log, of the days that were asked for. */
  readonly fired: readonly Notice[];
  /** Every one of these days, the oldest first. */
  readonly perDay: readonly FiringDay[];
  readonly rate: FiringRate;
  readonly tooOften: boolean;
}

/** `days` with today, 1 or more. */
export async function firingOf(
  history: History,
  { filter, digest }: FiringWish,
  { now, days = judgedDays }: { readonly now: Date; readonly days?: number },
): Promise<Firing> {
  const all = daysUpTo(now, Math.max(days, judgedDays));
  const told = await noticesBetween(history, { ...periodOf(all), clock: 'learnt' });
  const fired = told.filter((notice) => wanted(notice, filter));
  const counted = all.map((day) => ({ day, count: fired.filter((notice) => dayOf(notice) === day).length }));
  const asked = new Set(all.slice(-days));
  const rate = rateOf(counted.slice(-judgedDays));
  return {
    fired: fired.filter((notice) => asked.has(dayOf(notice))),
    perDay: counted.filter(({ day }) => asked.has(day)),
    rate,
    tooOften: digest === undefined && rate.count > rate.most,
  };
}

/** A refusal that a person may overrule: they have seen how often it would be. */
export class FiresTooOften extends Refusal {
  /** `allTheSame` says how, by the door that they came by. */
  constructor(
    readonly rate: FiringRate,
    allTheSame: string,
  ) {
    super('fires-too-often', `this would have fired ${inWords(rate)}; narrow it, take a digest, or ${allTheSame}`);
  }
}

/** Rejects with `FiresTooOften`. */
export async function refuseTooOften(
  history: History,
  wish: FiringWish,
  { now, allTheSame }: { readonly now: Date; readonly allTheSame: string },
): Promise<void> {
  // What tells by digests alone is never judged: nothing has to be read for it.
  if (wish.digest !== undefined) return;
  const { tooOften, rate } = await firingOf(history, wish, { now });
  if (tooOften) throw new FiresTooOften(rate, allTheSame);
}

function inWords({ count, days, busiest }: FiringRate): string {
  const most = busiest === null ? '' : `, ${String(busiest.count)} of them on ${busiest.day}`;
  return `${String(count)} times in ${String(days)} days${most}`;
}

function rateOf(perDay: readonly FiringDay[]): FiringRate {
  const count = perDay.reduce((sum, day) => sum + day.count, 0);
  const busiest = perDay.reduce((most, day) => (day.count >= most.count ? day : most), { day: '', count: 1 });
  return { days: judgedDays, count, most: judgedDays * mostADay, busiest: count === 0 ? null : busiest };
}

function daysUpTo(now: Date, days: number): readonly string[] {
  const ago = (n: number) => new Date(now.getTime() - n * dayMs).toISOString().slice(0, 10);
  return Array.from({ length: days }, (_, i) => ago(days - 1 - i));
}

const dayOf = ({ learntAt }: Notice) => learntAt.slice(0, 10);

/** From the first moment of the first day to the last of the last one: a period begins after its `since`. */
function periodOf(days: readonly string[]) {
  const since = new Date(Date.parse(days[0] ?? '') - 1).toISOString();
  return { since, until: `${days.at(-1) ?? ''}T23:59:59.999Z` };
}

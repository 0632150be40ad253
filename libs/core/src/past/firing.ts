/**
 * What a subscription would have been sent of late, and whether that is more than people read: before anybody is woken by it. Days
 * are those of UTC, and the last of them is today. The verdict is always on the same seven, however many are looked at.
 */
import { Refusal } from '../errors.js';
import { nextDigest, sendingsOf, type LocalTimes, type Sending, type SendingWish } from '../notices/sendings.js';
import { noticesBetween } from './changes.js';
import type { History } from './history.js';

const judgedDays = 7;
/** So many a day are a stream that people stop reading. */
const mostADay = 20;
const dayMs = 86_400_000;
/** No rest is longer than a day: what was sent before this many days does not decide what is sent in those that are looked at. */
const daysBefore = 2;

export interface FiringDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly count: number;
}

/** How many messages it would have sent in the days by which it is judged. */
export interface FiringRate {
  readonly days: number;
  readonly count: number;
  /** More in these days are too many. */
  readonly most: number;
  /** The later of two that are alike; null where it would not have fired. */
  readonly busiest: FiringDay | null;
}

export interface Firing {
  /** Each message, in the order in which they are sent, of the days that were asked for. */
  readonly fired: readonly Sending[];
  /** What the next digest would tell, as it stands now; null where that is nothing, and without digests. */
  readonly next: Sending | null;
  /** Every one of these days, the oldest first. */
  readonly perDay: readonly FiringDay[];
  readonly rate: FiringRate;
  /** Never by digests: who asks for one each hour knows how often it comes. */
  readonly tooOften: boolean;
}

interface Looking {
  readonly now: Date;
  readonly times: LocalTimes;
  /** With today, 1 or more. */
  readonly days?: number;
}

export async function firingOf(
  history: History,
  wish: SendingWish,
  { now, times, days = judgedDays }: Looking,
): Promise<Firing> {
  const all = daysUpTo(now, Math.max(days, judgedDays));
  const since = startBefore(all[0] ?? '');
  const until = now.toISOString();
  const told = await noticesBetween(history, { since, until, clock: 'learnt' });
  const stretch = { times, from: since, until };
  const sent = sendingsOf(told, wish, stretch);
  const counted = all.map((day) => ({ day, count: sent.filter((each) => dayOf(each) === day).length }));
  const asked = new Set(all.slice(-days));
  const rate = rateOf(counted.slice(-judgedDays));
  return {
    fired: sent.filter((each) => asked.has(dayOf(each))),
    next: nextDigest(told, wish, stretch) ?? null,
    perDay: counted.filter(({ day }) => asked.has(day)),
    rate,
    tooOften: wish.digest === undefined && rate.count > rate.most,
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

export interface Judging extends Pick<Looking, 'now' | 'times'> {
  /** How somebody says, by the door that they came by, that they want it all the same. */
  readonly allTheSame: string;
}

/** Rejects with `FiresTooOften`. */
export async function refuseTooOften(
  history: History,
  wish: SendingWish,
  { allTheSame, ...looking }: Judging,
): Promise<void> {
  // What tells by digests alone is never judged: nothing has to be read for it.
  if (wish.digest !== undefined) return;
  const { tooOften, rate } = await firingOf(history, wish, looking);
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

const dayOf = ({ at }: Sending) => at.slice(0, 10);

/** A period begins after its `since`. */
function startBefore(day: string): string {
  return new Date(Date.parse(day) - daysBefore * dayMs - 1).toISOString();
}

/** How a subscription's receiver does: since when nothing but failures, and what it asked of us. */
import type { Recorded } from '../event.js';
import type { View } from '../view.js';
import type { DeliveryAttempted, SubscriptionChanged } from './events.js';

export interface StandingDoc {
  readonly subscription: string;
  /** When a notice was delivered last, ISO 8601 UTC; absent before the first. */
  readonly deliveredAt?: string;
  /** Absent while the last attempt was delivered. */
  readonly failing?: Failing;
  /** It wants none before, ISO 8601 UTC. */
  readonly notBefore?: string;
}

export interface Failing {
  /** Of the first failure, ISO 8601 UTC, as `lastAt`. */
  readonly since: string;
  readonly lastAt: string;
  readonly failures: number;
  /** The first of the notices that failed, as many as are asked for. */
  readonly notices: readonly string[];
  /** Of the last, in words. */
  readonly detail: string;
}

/** Failures in a row, over so many notices, before a receiver is only probed: one notice may itself be what it cannot take. */
const opensAfter = { failures: 5, notices: 3 };

/** Seconds from one probe to the next; the last one again and again. */
const pauses = [30, 60, 120, 300, 900, 1800, 3600];

export const standingsView: View<StandingDoc> = {
  name: 'standings',
  version: 1,
  subjects: ['delivery:', 'subscription:'],
  keys: (event) => {
    const { subject } = event;
    if (subject.startsWith('delivery:')) return [subject.slice(subject.lastIndexOf('~') + 1)];
    return isEnd(event) ? [subject.slice('subscription:'.length)] : [];
  },
  // What one address failed to do says nothing of another, nor of one that is added again.
  evolve: (doc, event, key) =>
    isEnd(event) ? undefined : evolveStanding(doc ?? { subscription: key }, event as Recorded<DeliveryAttempted>),
};

function isEnd(event: Recorded): boolean {
  if (event.type === 'subscription-removed.v1') return true;
  return event.type === 'subscription-changed.v1' && (event as Recorded<SubscriptionChanged>).data.url !== undefined;
}

function evolveStanding(doc: StandingDoc, event: Recorded<DeliveryAttempted>): StandingDoc {
  const { data, learntAt, subject } = event;
  const { subscription } = doc;
  if (data.result === 'delivered') return { subscription, deliveredAt: learntAt };
  // What was given up without an attempt says nothing of the receiver.
  if (data.reason === undefined) return doc;
  const notice = subject.slice('delivery:'.length, subject.lastIndexOf('~'));
  const begun: Pick<Failing, 'failures' | 'notices' | 'since'> = { failures: 0, notices: [], since: learntAt };
  const { failures, notices, since } = doc.failing ?? begun;
  const seen = notices.includes(notice) ? notices : [...notices, notice].slice(0, opensAfter.notices);
  const failing = { since, lastAt: learntAt, failures: failures + 1, notices: seen, detail: data.detail };
  const { notBefore = doc.notBefore } = data;
  return { ...doc, failing, ...(notBefore === undefined ? {} : { notBefore }) };
}

/** `closed`: all is sent. `open`: nothing before `until`. `probing`: one notice is tried. */
export type Breaker = { readonly state: 'closed' | 'probing' } | { readonly state: 'open'; readonly until: string };

/** `now` is ISO 8601 UTC. */
export function breakerOf(standing: StandingDoc | undefined, now: string): Breaker {
  const asked = standing?.notBefore ?? '';
  const pause = pauseOf(standing?.failing);
  const until = pause > asked ? pause : asked;
  if (until > now) return { state: 'open', until };
  return { state: pause === '' ? 'closed' : 'probing' };
}

/** Until when, ISO 8601 UTC; empty while it is not only probed. */
function pauseOf(failing: Failing | undefined): string {
  if (failing === undefined) return '';
  const { failures, notices, lastAt } = failing;
  if (failures < opensAfter.failures || notices.length < opensAfter.notices) return '';
  const pause = pauses[Math.min(failures - opensAfter.failures, pauses.length - 1)] ?? 0;
  return new Date(Date.parse(lastAt) + pause * 1000).toISOString();
}

/** Of nothing but failures, in milliseconds: five days. Then a subscription is disabled. */
export const patienceMs = 5 * 86_400_000;
const stages = [100, 90, 70, 50];

/** The warning that is due, if any. A single bad attempt long ago is none: both ends are attempts. */
export function warningFor({ failing }: StandingDoc) {
  if (failing === undefined) return undefined;
  const { since: failingSince, lastAt, detail } = failing;
  const share = (Date.parse(lastAt) - Date.parse(failingSince)) / patienceMs;
  const percent = stages.find((stage) => share * 100 >= stage);
  const disablesAt = new Date(Date.parse(failingSince) + patienceMs).toISOString();
  return percent === undefined ? undefined : { percent, failingSince, disablesAt, detail };
}

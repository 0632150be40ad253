/** When a failed delivery is tried again: over about three days, ever more slowly, and not before a receiver wants it, up to a day. */
import type { Posted, FetchFailure } from '../feeds/fetching.js';
import { soonerThanADay } from '../feeds/pace.js';
import type { DeliveryAttempted } from './events.js';

/** Seconds after the first to the ninth failed attempt: 5 s, 1 min, 5 min, 30 min, 2 h, 5 h, 10 h, 24 h, 30 h. */
const waits = [5, 60, 300, 1800, 7200, 18_000, 36_000, 86_400, 108_000];

/** Three days, and how much less the waits above come to, in milliseconds. */
const [longest, spared] = [259_200_000, 2_000_000];

export interface Tried {
  /** Counts from 1. */
  readonly attempt: number;
  /** ISO 8601, as `firstAt`: of the first attempt, where this is a later one. */
  readonly now: string;
  readonly firstAt?: string;
  /** In [0, 1): spreads the retries by up to a fifth. */
  readonly chance: number;
}

export function verdictOn(answer: Posted | FetchFailure, tried: Tried): DeliveryAttempted['data'] {
  const { attempt } = tried;
  if (answer.ok && answer.status >= 200 && answer.status < 300) {
    const { status, milliseconds } = answer;
    return { attempt, result: 'delivered', status, milliseconds, detail: 'the receiver took it' };
  }
  return failedVerdict({ ...failureOf(answer), ...askedOf(answer, tried.now) }, tried);
}

/** Whoever names a time far off may have meant another unit, and would never be warned that nothing arrives. */
function askedOf(answer: Posted | FetchFailure, now: string): { readonly notBefore?: string } {
  const notBefore = answer.ok ? undefined : soonerThanADay(answer.retryAfter, Date.parse(now));
  return notBefore === undefined ? {} : { notBefore };
}

type Failed = ReturnType<typeof failureOf> & ReturnType<typeof askedOf>;

function failedVerdict(failed: Failed, tried: Tried): DeliveryAttempted['data'] {
  const { attempt, now, chance } = tried;
  const wait = waitAfter(tried);
  if (failed.status === 410 || wait === undefined) return { attempt, result: 'given-up', ...failed };
  const own = Date.parse(now) + wait * 1000 * (1 + chance / 5);
  const nextAt = new Date(Math.max(own, Date.parse(failed.notBefore ?? now))).toISOString();
  return { attempt, result: 'failed', ...failed, nextAt };
}

/** Probes of a receiver that is down come more often, and shorten nobody's three days. */
function waitAfter({ attempt, now, firstAt = now }: Tried): number | undefined {
  const wait = waits[attempt - 1];
  if (wait !== undefined) return wait;
  return Date.parse(now) - Date.parse(firstAt) < longest - spared ? 18_000 : undefined;
}

function failureOf(answer: Posted | FetchFailure) {
  if (!answer.ok) {
    const { reason, detail, status } = answer;
    return { reason, detail, ...(status === undefined ? {} : { status }) };
  }
  const { status, milliseconds } = answer;
  const detail = `the receiver answered ${String(status)}; only 2xx counts as received`;
  return { reason: 'refused-status' as const, detail, status, milliseconds };
}

/** When a failed delivery is tried again: over about three days, ever more slowly, and never before a receiver wants it. */
import type { Posted, FetchFailure } from '../feeds/fetching.js';
import type { DeliveryAttempted } from './events.js';

/** Seconds after the first to the ninth failed attempt: 5 s, 1 min, 5 min, 30 min, 2 h, 5 h, 10 h, 24 h, 30 h. */
const waits = [5, 60, 300, 1800, 7200, 18_000, 36_000, 86_400, 108_000];

/** `chance` in [0, 1) spreads the retries by up to a fifth; `now` is ISO 8601. */
export function verdictOn(
  answer: Posted | FetchFailure,
  attempt: number,
  now: string,
  chance: number,
): DeliveryAttempted['data'] {
  if (answer.ok && answer.status >= 200 && answer.status < 300) {
    const { status, milliseconds } = answer;
    return { attempt, result: 'delivered', status, milliseconds, detail: 'the receiver took it' };
  }
  const failed = failureOf(answer);
  const wait = waits[attempt - 1];
  if (failed.status === 410) return { attempt, result: 'given-up', ...failed };
  if (wait === undefined) return { attempt, result: 'given-up', ...failed };
  const own = Date.parse(now) + wait * 1000 * (1 + chance / 5);
  const asked = answer.ok || answer.retryAfter === undefined ? 0 : Date.parse(answer.retryAfter);
  return { attempt, result: 'failed', ...failed, nextAt: new Date(Math.max(own, asked)).toISOString() };
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

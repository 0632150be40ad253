/**
 * When a feed is asked again, and what its last answer says of its health. Never gives up: a feed that fails is asked
 * less and less often, down to once a day.
 */
import type { FeedHealth } from './events.js';
import type { FetchFailure, FetchFailureReason } from './fetching.js';

const day = 86_400;

export interface PollOutcome {
  readonly health: FeedHealth;
  /** A sentence for people. */
  readonly because: string;
  /** Failures in a row, this one counted; 0 after a success. */
  readonly failures: number;
  /** Seconds until the next poll. */
  readonly nextInSeconds: number;
}

export function afterSuccess(items: number, pollSeconds: number): PollOutcome {
  const counted = `the feed was read, ${String(items)} ${items === 1 ? 'item' : 'items'}`;
  const because = items === 0 ? 'the feed is valid and has no items' : counted;
  return { health: 'ok', because, failures: 0, nextInSeconds: pollSeconds };
}

/** `now` and `failure.retryAfter` are ISO 8601; a server that names a later time than ours is obeyed, up to a day. */
export function afterFailure(failure: FetchFailure, earlier: number, pollSeconds: number, now: string): PollOutcome {
  const failures = earlier + 1;
  const backOff = Math.min(day, pollSeconds * 2 ** Math.min(failures, 16));
  const asked = failure.retryAfter === undefined ? 0 : (Date.parse(failure.retryAfter) - Date.parse(now)) / 1000;
  const nextInSeconds = Math.min(day, Math.max(backOff, asked));
  return { health: healthFor(failure.reason), because: failure.detail, failures, nextInSeconds };
}

/** An answer that came but is no feed: `detail` says why. */
export function afterUnreadable(detail: string, earlier: number, pollSeconds: number): PollOutcome {
  const failures = earlier + 1;
  const nextInSeconds = Math.min(day, pollSeconds * 2 ** Math.min(failures, 16));
  return { health: 'degraded', because: detail, failures, nextInSeconds };
}

function healthFor(reason: FetchFailureReason): FeedHealth {
  if (reason === 'gone') return 'gone';
  const refused: readonly FetchFailureReason[] = ['blocked', 'robots', 'refused-address', 'invalid-address'];
  return refused.includes(reason) ? 'blocked' : 'degraded';
}

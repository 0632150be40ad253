/**
 * What an answer says of a feed's health, and how long to wait after it. Never gives up: a feed that fails is asked less
 * and less often, down to once a day; only one that says it is gone (410) is not asked again by itself.
 */
import type { FeedHealth } from './events.js';
import type { FetchFailure, FetchFailureReason } from './fetching.js';
import { wasReached } from './network.js';
import { day } from './pace.js';
import type { PollState } from './poll-state.js';
import { quietBecause, waitFor, type Bounds } from './rhythm.js';

export interface PollOutcome {
  /** Undefined when this answer alone says nothing of it. */
  readonly health?: FeedHealth;
  /** A sentence for people. */
  readonly because: string;
  /** Failures in a row, this one counted; 0 after a success. */
  readonly failures: number;
  /** Seconds until the next poll, before what the publisher asks; undefined for never. */
  readonly waitSeconds?: number;
}

/**
 * `items` is undefined for “unchanged”. Of a document whose items have no address nothing can be taken, so the feed is of no use; it
 * is asked as often as any other, for it answers as it should.
 */
export function afterSuccess(
  { arrivals = [], unaddressed = false }: PollState,
  items: number | undefined,
  now: number,
  bounds: Bounds,
): PollOutcome {
  const asked = { failures: 0, waitSeconds: waitFor(arrivals, now, bounds) };
  if (unaddressed) {
    const because = 'the feed is valid, but none of its items has an address, so none of them can be taken';
    return { health: 'degraded', because, ...asked };
  }
  const quiet = quietBecause(arrivals, now);
  const because = quiet ?? successInWords(items);
  return { health: quiet === undefined ? 'ok' : 'quiet', because, ...asked };
}

/** More was there than is taken in one go: it is asked again as soon as may be. */
export function withMoreLeft(outcome: PollOutcome, left: number, { floorSeconds }: Bounds): PollOutcome {
  return left === 0 ? outcome : { ...outcome, waitSeconds: floorSeconds };
}

/** It stands beside the health until that changes, so what it counts is said to be of then. */
function successInWords(items: number | undefined): string {
  if (items === undefined) return 'unchanged since the last poll';
  if (items === 0) return 'the feed is valid and held no items then';
  return `the feed was read and held ${String(items)} ${items === 1 ? 'item' : 'items'} then`;
}

/** A single time out of reach may be the way there: of a feed that was well, the second in a row is told. */
export function afterFailure(failure: FetchFailure, earlier: number, before: FeedHealth, floor: number): PollOutcome {
  const failures = earlier + 1;
  const because = failure.status === 304 ? unasked : failure.detail;
  if (failure.reason === 'gone') return { health: 'gone', because, failures };
  const told = failures > 1 || wasReached(failure) !== false || (before !== 'ok' && before !== 'quiet');
  const waitSeconds = backOff(failures, floor);
  return { ...(told ? { health: healthFor(failure.reason) } : {}), because, failures, waitSeconds };
}

const unasked = 'it answered “unchanged” (304) to a request that asked for the whole document';

/** An answer that came but is no feed: `detail` says why. */
export function afterUnreadable(detail: string, earlier: number, floor: number): PollOutcome {
  const failures = earlier + 1;
  return { health: 'degraded', because: detail, failures, waitSeconds: backOff(failures, floor) };
}

/** It was not asked, or could not be for a reason of ours: nothing is counted, and it is asked again as if it had been well. */
export function afterNoAnswer({ failures, arrivals = [] }: PollState, now: number, bounds: Bounds): PollOutcome {
  return { because: 'it was not asked', failures, waitSeconds: waitFor(arrivals, now, bounds) };
}

function backOff(failures: number, floor: number): number {
  return Math.min(day, floor * 2 ** Math.min(failures, 20));
}

function healthFor(reason: FetchFailureReason): FeedHealth {
  const refused: readonly FetchFailureReason[] = ['blocked', 'robots', 'refused-address', 'invalid-address'];
  return refused.includes(reason) ? 'blocked' : 'degraded';
}

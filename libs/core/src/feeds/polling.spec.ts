import type { FeedHealth } from './events.js';
import type { FetchFailure, FetchFailureReason } from './fetching.js';
import { neverPolled, type PollState } from './poll-state.js';
import { afterFailure, afterNoAnswer, afterSuccess, afterUnreadable } from './polling.js';

const now = Date.parse('2031-05-10T12:00:00.000Z');
const bounds = { floorSeconds: 60, ceilingSeconds: 300 };
const failure = (reason: FetchFailureReason, status?: number): FetchFailure => ({
  ...{ ok: false, url: 'https://wire.example/feed', reason, detail: 'as said' },
  ...(status === undefined ? {} : { status }),
});
const after = (reason: FetchFailureReason, earlier = 0, before: FeedHealth = 'ok') =>
  afterFailure(failure(reason), earlier, before, 60);
const silentSince = (at: string): PollState => ({ ...neverPolled, imported: true, arrivals: [at] });

describe('after a poll', () => {
  it('that succeeded, earlier failures are forgotten', () => {
    expect(afterSuccess(silentSince('2031-05-10T12:00:00.000Z'), 3, now, bounds)).toEqual({
      ...{ health: 'ok', because: 'the feed was read and held 3 items then', failures: 0, waitSeconds: 60 },
    });
  });

  it('a feed that is valid and empty is well', () => {
    expect(afterSuccess(neverPolled, 0, now, bounds)).toMatchObject({
      health: 'ok',
      because: expect.stringContaining('no items') as string,
    });
  });

  it('a feed that has been silent beyond its rhythm is quiet, and says since when', () => {
    const quiet = afterSuccess(silentSince('2031-04-01T08:30:00.000Z'), undefined, now, bounds);
    expect(quiet).toMatchObject({ health: 'quiet', waitSeconds: 300 });
    expect(quiet.because).toContain('2031-04-01 08:30 UTC');
  });

  it('that failed, the wait is twice as long each time, and a day at most', () => {
    expect([0, 1, 2].map((earlier) => after('server-error', earlier).waitSeconds)).toEqual([120, 240, 480]);
    expect(after('server-error', 40).waitSeconds).toBe(86_400);
    expect(afterUnreadable('no feed', 1, 60)).toEqual({
      ...{ health: 'degraded', because: 'no feed', failures: 2, waitSeconds: 240 },
    });
  });

  it.each([
    ['robots', 'blocked'],
    ['blocked', 'blocked'],
    ['refused-address', 'blocked'],
    ['not-found', 'degraded'],
    ['rate-limited', 'degraded'],
    ['tls', 'degraded'],
  ] as const)('that ends with “%s”, it is %s, with the reason in words', (reason, health) => {
    expect(after(reason)).toMatchObject({ health, because: 'as said', failures: 1 });
  });

  it('a feed that says it is gone is not asked again', () => {
    expect(after('gone')).toEqual({ health: 'gone', because: 'as said', failures: 1 });
  });

  it('a feed that was well is not called unwell for being out of reach once', () => {
    expect(after('timeout')).not.toHaveProperty('health');
    expect(after('timeout', 1)).toMatchObject({ health: 'degraded' });
    expect(after('timeout', 0, 'unknown')).toMatchObject({ health: 'degraded' });
  });

  it('an “unchanged” that nobody asked for is told as what it is', () => {
    expect(afterFailure(failure('server-error', 304), 0, 'ok', 60)).toMatchObject({
      ...{ health: 'degraded', because: expect.stringContaining('asked for the whole document') as string },
    });
  });

  it('that did not come about, nothing is counted', () => {
    const outcome = afterNoAnswer({ ...silentSince('2031-05-10T12:00:00.000Z'), failures: 2 }, now, bounds);
    expect(outcome).toEqual({ because: 'it was not asked', failures: 2, waitSeconds: 60 });
  });
});

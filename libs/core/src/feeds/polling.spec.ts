import type { FetchFailure, FetchFailureReason } from './fetching.js';
import { afterFailure, afterSuccess, afterUnreadable } from './polling.js';

const now = '2031-05-10T12:00:00.000Z';
const failure = (reason: FetchFailureReason, retryAfter?: string): FetchFailure => ({
  ...{ ok: false, url: 'https://wire.example/feed', reason, detail: 'as said' },
  ...(retryAfter === undefined ? {} : { retryAfter }),
});
const next = (earlier: number, retryAfter?: string) =>
  afterFailure(failure('server-error', retryAfter), earlier, 300, now).nextInSeconds;

describe('the next poll', () => {
  it('comes at the usual time after a success, which forgets earlier failures', () => {
    expect(afterSuccess(3, 300)).toMatchObject({ health: 'ok', failures: 0, nextInSeconds: 300 });
    expect(afterSuccess(0, 300).because).toContain('no items');
  });

  it('waits twice as long after each failure, and a day at most', () => {
    expect([0, 1, 2].map((earlier) => next(earlier))).toEqual([600, 1200, 2400]);
    expect(next(40)).toBe(86_400);
    expect(afterUnreadable('no feed', 1, 300)).toMatchObject({ health: 'degraded', failures: 2, nextInSeconds: 1200 });
  });

  it('waits as long as the server asks, but not longer than a day', () => {
    expect(next(0, '2031-05-10T13:00:00Z')).toBe(3600);
    expect(next(0, '2031-05-10T12:00:05Z')).toBe(600);
    expect(next(0, '2041-05-10T12:00:00Z')).toBe(86_400);
  });

  it.each([
    ['gone', 'gone'],
    ['robots', 'blocked'],
    ['refused-address', 'blocked'],
    ['timeout', 'degraded'],
    ['rate-limited', 'degraded'],
  ] as const)('calls a feed that answers “%s” %s, with the reason in words', (reason, health) => {
    expect(afterFailure(failure(reason), 0, 300, now)).toMatchObject({ health, because: 'as said', failures: 1 });
  });
});

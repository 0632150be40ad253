import type { FetchFailure, Posted } from '../feeds/fetching.js';
import { verdictOn } from './retry.js';

const now = '2031-05-10T12:00:00.000Z';
const posted = (status: number): Posted => ({ ok: true, status, answer: '', milliseconds: 12 });
const failure = (given: Partial<FetchFailure> = {}): FetchFailure => ({
  ...{ ok: false, url: 'https://desk.example/hook', reason: 'timeout', detail: 'no answer in time', ...given },
});
const waitAfter = (attempt: number, chance = 0, answer = failure()) =>
  (Date.parse(verdictOn(answer, { attempt, now, chance }).nextAt ?? '') - Date.parse(now)) / 1000;

describe('the verdict on a delivery', () => {
  it('is delivered for any 2xx', () => {
    for (const status of [200, 204]) {
      expect(verdictOn(posted(status), { attempt: 1, now, chance: 0 })).toMatchObject({
        result: 'delivered',
        status,
        milliseconds: 12,
      });
    }
  });

  it('is failed for any other answer and for none, with the reason', () => {
    expect(verdictOn(posted(500), { attempt: 1, now, chance: 0 })).toMatchObject({
      result: 'failed',
      reason: 'refused-status',
      status: 500,
    });
    expect(verdictOn(posted(302), { attempt: 1, now, chance: 0 }).result).toBe('failed');
    expect(verdictOn(failure(), { attempt: 1, now, chance: 0 })).toMatchObject({ result: 'failed', reason: 'timeout' });
  });

  it('retries nine times over about three days, ever more slowly, then gives up', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((attempt) => waitAfter(attempt));
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.reduce((sum, wait) => sum + wait) / 86_400).toBeCloseTo(3, 1);
    const firstAt = '2031-05-07T12:20:00.000Z';
    expect(verdictOn(failure(), { attempt: 10, now, firstAt, chance: 0 })).toEqual(
      expect.objectContaining({ attempt: 10, result: 'given-up' }),
    );
    expect(verdictOn(failure(), { attempt: 10, now, firstAt, chance: 0 })).not.toHaveProperty('nextAt');
  });

  it('gives up on none before three days, however often its receiver was probed', () => {
    const probed = verdictOn(failure(), { attempt: 30, now, firstAt: '2031-05-08T12:00:00.000Z', chance: 0 });
    expect(probed).toMatchObject({ result: 'failed', nextAt: '2031-05-10T17:00:00.000Z' });
  });

  it('spreads retries by up to a fifth', () => {
    expect(waitAfter(3, 0)).toBe(300);
    expect(waitAfter(3, 0.999)).toBeCloseTo(360, 0);
  });

  it('never tries before the receiver wants it', () => {
    expect(waitAfter(1, 0, failure({ retryAfter: '2031-05-10T12:10:00.000Z' }))).toBe(600);
    expect(waitAfter(3, 0, failure({ retryAfter: '2031-05-10T12:00:01.000Z' }))).toBe(300);
  });

  it('lets no receiver be silent for longer than a day by what it asks', () => {
    const asked = verdictOn(failure({ retryAfter: '2087-05-10T12:00:00.000Z' }), { attempt: 1, now, chance: 0 });
    const tomorrow = '2031-05-11T12:00:00.000Z';
    expect(asked).toMatchObject({ notBefore: tomorrow, nextAt: tomorrow });
  });

  it('gives up at once on a receiver that is gone', () => {
    expect(verdictOn(failure({ reason: 'gone', status: 410 }), { attempt: 1, now, chance: 0 }).result).toBe('given-up');
  });
});

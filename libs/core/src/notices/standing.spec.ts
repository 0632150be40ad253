import type { DeliveryAttempted } from './events.js';
import { breakerOf, standingsView, warningFor, type StandingDoc } from './standing.js';

const minutes = (count: number) => new Date(Date.UTC(2031, 4, 10, 12, count)).toISOString();
const failed = { result: 'failed', reason: 'timeout', detail: 'no answer in time' } as const;

type Tried = Partial<DeliveryAttempted['data']>;

/** One attempt a minute, each of the notice of its turn. */
function standing(tries: readonly (readonly [notice: string, tried: Tried])[], from = 0): StandingDoc | undefined {
  return tries.reduce<StandingDoc | undefined>((doc, [notice, tried], n) => {
    const data = { attempt: 1, detail: '', ...tried };
    const at = minutes(from + n);
    const happened = { at, precision: 'instant' } as const;
    const place = { subject: `delivery:${notice}~s`, version: 1, position: n + 1, learntAt: at };
    return standingsView.evolve(doc, { type: 'delivery-attempted.v1', happened, data, ...place }, 's');
  }, undefined);
}

const ofNotices = (count: number, tries: number) =>
  Array.from({ length: tries }, (_, n) => [`outcome:t${n % count}@1`, failed] as const);

describe('the breaker', () => {
  it('stays closed for few failures, and for many of one or two notices', () => {
    for (const tries of [[], ofNotices(4, 4), ofNotices(2, 30)])
      expect(breakerOf(standing(tries), minutes(0)).state).toBe('closed');
  });

  it('opens after five in a row of three notices, for pauses that rise to an hour', () => {
    expect(breakerOf(standing(ofNotices(3, 5)), minutes(4))).toEqual({
      state: 'open',
      until: '2031-05-10T12:04:30.000Z',
    });
    expect(breakerOf(standing(ofNotices(3, 5)), minutes(5)).state).toBe('probing');
    expect(breakerOf(standing(ofNotices(3, 7)), minutes(6))).toMatchObject({ until: minutes(8) });
    expect(breakerOf(standing(ofNotices(3, 40)), minutes(40))).toMatchObject({ until: minutes(99) });
  });

  it('closes with the first delivery', () => {
    const tries = [...ofNotices(3, 20), ['outcome:t0@1', { result: 'delivered' }] as const];
    expect(breakerOf(standing(tries), minutes(20)).state).toBe('closed');
  });

  it('holds everything until the receiver wants to hear again', () => {
    const tries = [['outcome:t0@1', { ...failed, notBefore: minutes(30) }]] as const;
    expect(breakerOf(standing(tries), minutes(29))).toEqual({ state: 'open', until: minutes(30) });
    expect(breakerOf(standing(tries), minutes(31)).state).toBe('closed');
  });

  it('counts nothing that was given up without an attempt', () => {
    const tries = Array.from({ length: 9 }, (_, n) => [`outcome:t${n}@1`, { result: 'given-up' }] as const);
    expect(standing(tries)).toEqual({ subscription: 's' });
  });
});

describe('a warning', () => {
  const day = 1440;
  const failingFor = (days: number) => {
    const [first, last] = [standing([['outcome:a@1', failed]]), [['outcome:a@1', failed] as const]];
    const doc = standing(last, days * day);
    const failing = doc?.failing && { ...doc.failing, since: first?.failing?.since ?? '' };
    return warningFor({ subscription: 's', ...(failing && { failing }) })?.percent;
  };

  it('is due at 50, 70, 90 and 100 % of five days of nothing but failures', () => {
    expect([2.4, 2.5, 3.4, 3.5, 4.5, 5, 9].map(failingFor)).toEqual([undefined, 50, 50, 70, 90, 100, 100]);
  });

  it('says since when, until when and with what', () => {
    const failing = { since: minutes(0), lastAt: minutes(3 * day), failures: 9, notices: [], detail: 'no answer' };
    const warning = warningFor({ subscription: 's', failing });
    expect(warning).toEqual({
      percent: 50,
      failingSince: minutes(0),
      disablesAt: minutes(5 * day),
      detail: 'no answer',
    });
  });
});

import {
  answerToHub,
  askFailed,
  asking,
  denied,
  hubStatusAt,
  hubStep,
  isPushed,
  leaving,
  newHubState,
  safetyInterval,
  verified,
  type HubState,
} from './websub.js';

const now = new Date('2031-05-10T12:00:00.000Z');
const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString();
const secondsFrom = (at: string | undefined) => (Date.parse(at ?? '') - now.getTime()) / 1000;
const topic = 'https://wire.example/feed';
const fresh = newHubState({ hub: 'https://hub.example/', topic }, { token: 't', secret: 's' }, now);
const held: HubState = { ...fresh, ...verified('86400', now, 0.5), newsBy: 'push' };
const state = (given: Partial<HubState> = {}): HubState => ({ ...held, ...given });

describe('a subscription to a hub', () => {
  it.each([
    ['asked at once when it is new', fresh, true, 'subscribe'],
    ['left alone until its time', state(), true, 'wait'],
    ['renewed when its time has come', state({ nextAskAt: inSeconds(0) }), true, 'subscribe'],
    ['asked again after a denial', state({ ...denied('no', now), nextAskAt: inSeconds(-1) }), true, 'subscribe'],
    ['ended when its feed is wanted no longer', state(), false, 'unsubscribe'],
    ['forgotten when there is nothing to end', fresh, false, 'forget'],
    ['forgotten when its lease ended by itself', state({ leaseUntil: inSeconds(-1) }), false, 'forget'],
    ['given time to end', state(leaving(now)), false, 'wait'],
    [
      'forgotten when the hub did not come to end it',
      state({ ...leaving(now), nextAskAt: inSeconds(0) }),
      false,
      'forget',
    ],
  ] as const)('is %s', (_, given, wanted, step) => {
    expect(hubStep(given, wanted, now)).toBe(step);
  });

  it('is asked for less and less often, down to once a day, until the hub verifies', () => {
    let asked = fresh;
    const waits = Array.from({ length: 12 }, () => {
      asked = { ...asked, ...asking(asked, now) };
      return secondsFrom(asked.nextAskAt);
    });
    expect(waits.slice(0, 3)).toEqual([300, 600, 1200]);
    expect(waits.at(-1)).toBe(86_400);
    expect({ ...asked, ...verified('60', now, 0) }).toMatchObject({ failures: 0, because: '', status: 'verified' });
  });

  it.each([
    [undefined, 300],
    [inSeconds(4000), 4000],
    [inSeconds(10), 300],
    [inSeconds(900_000), 86_400],
  ])('waits as long as the hub asks with %s, a day at most', (retryAfter, seconds) => {
    const failure = { ok: false, url: '', reason: 'rate-limited', detail: 'it answered 429' } as const;
    const given = { nextAskAt: inSeconds(300) };
    const failed = askFailed(given, { ...failure, ...(retryAfter && { retryAfter }) }, now);
    expect(secondsFrom(failed.nextAskAt)).toBe(seconds);
    expect(failed.because).toContain('it answered 429');
  });

  it.each([
    ['1000', 0, 1000, 800],
    ['1000', 1, 1000, 900],
    ['1', 0, 1, 10],
    [undefined, 0, 864_000, 691_200],
    ['-5', 0, 864_000, 691_200],
    ['soon', 0, 864_000, 691_200],
    ['9999999999', 0, 7_776_000, 6_220_800],
  ])('granted for %s seconds, is renewed in its last fifth', (granted, chance, until, renewal) => {
    const { leaseUntil, nextAskAt } = verified(granted, now, chance);
    expect([secondsFrom(leaseUntil), secondsFrom(nextAskAt)]).toEqual([until, renewal]);
  });

  it('tells a denial in the hub’s words, on one line and not too many', () => {
    expect(denied('not\n \u0007 yours', now).because).toBe('the hub denied it: not yours');
    expect(denied('', now)).toMatchObject({ because: 'the hub denied it', leaseUntil: '' });
    expect(denied('x'.repeat(5000), now).because?.length).toBeLessThan(250);
  });

  it('has lapsed when its lease has ended', () => {
    expect(hubStatusAt(state(), now)).toBe('verified');
    expect(hubStatusAt(state({ leaseUntil: inSeconds(0) }), now)).toBe('lapsed');
  });
});

describe('what a hub asks of us', () => {
  it.each([
    ['subscribe', topic, state(), 'confirm'],
    ['subscribe', topic, fresh, 'confirm'],
    ['subscribe', `${topic}/`, fresh, 'refuse'],
    ['subscribe', undefined, fresh, 'refuse'],
    ['unsubscribe', topic, state(), 'refuse'],
    ['unsubscribe', topic, state(leaving(now)), 'confirm'],
    ['subscribe', topic, state(leaving(now)), 'refuse'],
    ['denied', topic, state(), 'denied'],
    ['denied', 'https://other.example/', state(), 'refuse'],
    ['publish', topic, state(), 'refuse'],
    [undefined, topic, state(), 'refuse'],
  ] as const)('as %s of %s', (mode, of, given, answer) => {
    expect(answerToHub(given, mode, of)).toBe(answer);
  });
});

describe('a feed that is pushed', () => {
  it.each([
    ['is polled as ever without a hub', undefined, 60],
    ['is polled as ever while it was only promised', state({ newsBy: '' }), 60],
    ['is polled as ever when a poll found what was not pushed', state({ newsBy: 'poll' }), 60],
    ['is polled as ever when the hub does not answer', state({ failures: 1 }), 60],
    ['is polled as ever when its lease has ended', state({ leaseUntil: inSeconds(0) }), 60],
    ['is polled as ever when the hub denied it', state(denied('', now)), 60],
    ['is polled at three times the longest interval', state(), 2700],
    ['is polled when its lease ends', state({ leaseUntil: inSeconds(500) }), 500],
    ['is not polled sooner for a short lease', state({ leaseUntil: inSeconds(5) }), 60],
  ])('%s', (_, given, seconds) => {
    expect(safetyInterval(60, 900, given, now)).toBe(seconds);
    expect(isPushed(given, now)).toBe(seconds !== 60 || given?.leaseUntil === inSeconds(5));
  });

  it('is polled once an hour at least, except where it would be polled less often anyway', () => {
    expect(safetyInterval(60, 3000, state(), now)).toBe(3600);
    expect(safetyInterval(7200, 3000, state(), now)).toBe(7200);
  });
});

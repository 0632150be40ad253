import { hoursLater, utcTimes } from '#testing';
import type { Notice } from './notice.js';
import { everything } from './notice-filter.js';
import { nextDigest, sendingsOf, type SendingWish } from './sendings.js';

const matter = 'outcome:ceasefire';
/** The matter turned so many hours after the beginning, from one state to the other. */
const turn = (hours: number, before: string | null, after: string, given: Partial<Notice> = {}): Notice => ({
  ...{ id: `${matter}@${String(hours)}`, type: 'outcome-status-changed.v1', kind: 'outcome', matter, sequence: 1 },
  ...{ before, after, because: null, happenedAt: hoursLater(hours), learntAt: hoursLater(hours), ...given },
});
const gap = (hours: number) =>
  turn(hours, null, 'suspected', { id: `feed:a@${String(hours)}`, kind: 'gap', matter: 'feed:a' });
const warning = (hours: number) => ({ ...gap(hours), kind: 'warning', matter: 'subscription:b' }) as const;

function sent(notices: readonly Notice[], wish: Partial<SendingWish>, until = 100) {
  const stretch = { times: utcTimes, from: hoursLater(0), until: hoursLater(until) };
  return sendingsOf(notices, { filter: everything, ...wish }, stretch);
}
const told = (...given: Parameters<typeof sent>) => sent(...given).map(({ at, notice: { before, after } }) => [at, before, after]); // oxfmt-ignore
const clock = (hours: number) => hoursLater(hours).slice(11, 16);

describe('without rest', () => {
  it('each change is a message, at the time at which it was learnt', () => {
    const notices = [turn(1, null, 'proposed'), turn(1, 'proposed', 'agreed'), turn(2, 'agreed', 'proposed')];
    expect(sent(notices, {}).map(({ at }) => at)).toEqual([hoursLater(1), hoursLater(1), hoursLater(2)]);
  });
});

describe('in a cooldown', () => {
  it('the first of a matter is told, and what follows is one message at its end', () => {
    const notices = [
      turn(1, null, 'proposed'),
      turn(1.1, 'proposed', 'agreed'),
      turn(1.5, 'agreed', 'denied'),
      turn(4, 'denied', 'agreed'),
    ];
    expect(told(notices, { cooldown: 60 })).toEqual([
      [hoursLater(1), null, 'proposed'],
      [hoursLater(2), 'proposed', 'denied'],
      [hoursLater(4), 'denied', 'agreed'],
    ]);
  });

  it('begins anew with each message, and is of one matter alone', () => {
    const notices = [
      turn(1, null, 'proposed'),
      turn(1.9, 'proposed', 'agreed'),
      turn(2.5, 'agreed', 'denied'),
      turn(2.6, null, 'agreed', { matter: 'outcome:trade' }),
    ];
    expect(told(notices, { cooldown: 60 }).map(([at]) => at)).toEqual([1, 2, 2.6, 3].map(hoursLater));
  });

  it('what went back is no message, and begins no rest', () => {
    const notices = [
      turn(1, null, 'proposed'),
      turn(1.1, 'proposed', 'agreed'),
      turn(1.2, 'agreed', 'proposed'),
      turn(3, 'proposed', 'agreed'),
      turn(3.1, 'agreed', 'denied'),
    ];
    expect(told(notices, { cooldown: 60 })).toEqual([
      [hoursLater(1), null, 'proposed'],
      [hoursLater(3), 'proposed', 'agreed'],
      [hoursLater(4), 'agreed', 'denied'],
    ]);
  });
});

describe('in quiet hours', () => {
  const quiet = { from: clock(2), to: clock(8) };

  it('all of a matter is one message at their end, also after a cooldown that ends in them', () => {
    const notices = [turn(3, null, 'proposed'), turn(5, 'proposed', 'agreed'), turn(9, 'agreed', 'denied')];
    const expected = [[hoursLater(8), null, 'agreed'], [hoursLater(9), 'agreed', 'denied']]; // oxfmt-ignore
    expect(told(notices, { quiet })).toEqual(expected);
    const late = [turn(1.5, null, 'proposed'), turn(1.6, 'proposed', 'agreed')];
    expect(told(late, { quiet, cooldown: 60 }).map(([at]) => at)).toEqual([hoursLater(1.5), hoursLater(8)]);
  });

  it('what concerns the watching itself waits for their end, and each is told', () => {
    const filter = { kinds: ['gap'], to: [] } as const;
    expect(told([gap(3), gap(4), gap(9)], { filter, quiet, cooldown: 600 }).map(([at]) => at)).toEqual([8, 8, 9].map(hoursLater)); // oxfmt-ignore
  });

  it('what still waits is no message yet', () => {
    expect(sent([turn(3, null, 'proposed')], { quiet }, 7)).toEqual([]);
  });
});

describe('in digests', () => {
  const digest = { every: 'hour' } as const;
  /** The full hours, as digests have them. */
  const hour = (hours: number) => utcTimes.nextSlot(digest, hoursLater(hours));

  it('all of a time is one message, of no change none', () => {
    const notices = [turn(0.1, null, 'proposed'), turn(0.2, null, 'agreed', { matter: 'outcome:trade' }), turn(5.1, 'proposed', 'agreed')]; // oxfmt-ignore
    const digests = sent(notices, { digest });
    expect(digests.map(({ at, changes }) => [at, changes.length])).toEqual([[hour(0.2), 2], [hour(5.1), 1]]); // oxfmt-ignore
    expect(digests[1]?.notice.digest).toEqual({ from: hour(0.2), until: hour(5.1), count: 1 });
    expect(sent([], { digest: { ...digest, evenEmpty: true } }, 7).length).toBeGreaterThanOrEqual(7);
  });

  it('the next one is seen as it stands, and is none before something changed', () => {
    const notices = [turn(0.1, null, 'proposed'), turn(5.1, 'proposed', 'agreed')];
    const stretch = { times: utcTimes, from: hoursLater(0), until: hoursLater(5.2) };
    const next = nextDigest(notices, { filter: everything, digest }, stretch);
    expect(next?.changes).toMatchObject([{ before: 'proposed', after: 'agreed' }]);
    expect(next?.notice.digest).toEqual({ from: hour(0.1), until: hoursLater(5.2), count: 1 });
    expect(nextDigest(notices, { filter: everything, digest }, { ...stretch, until: hoursLater(4) })).toBeUndefined();
    expect(nextDigest(notices, { filter: everything }, stretch)).toBeUndefined();
  });

  it('only a receiver that fails is told of at once', () => {
    const filter = { kinds: ['gap', 'warning'], to: [] } as const;
    expect(sent([gap(3.1), warning(3.2)], { digest, filter }).map(({ at }) => at)).toEqual([hoursLater(3.2), hour(3.1)]); // oxfmt-ignore
  });
});

import { isOurNetwork, nothingMet, wasReached, withEncounter, type Encounters } from './network.js';

/** Hosts in the order they were met, a second apart, with a digit for another feed there; one in capitals was reached. */
const met = (...feeds: string[]): Encounters =>
  feeds.reduce<Encounters>((before, feed, i) => {
    const [host = '', path = ''] = feed.toLowerCase();
    return withEncounter(before, `https://${host}.example/${path}`, {
      at: i * 1000,
      reached: feed !== feed.toLowerCase(),
    });
  }, nothingMet);

describe('our own network', () => {
  it.each([
    ['a b c', true],
    ['A B C', false],
    ['a b', false],
    ['a a a a', false],
    ['A a b c', true],
    ['X A b c d', false],
    ['X A b c d e f', true],
    ['X Y a b c', false],
    ['a b c D', false],
    ['a b c D b c a', false],
    ['a b c D b c a e f g', true],
    ['a b c A B C', false],
    ['A A1 B B1 C C1 a b c', true],
    ['a1 b1 c1 A B C a1 b1 c1', false],
    ['A B C a1 b1 c1', false],
    ['d e f M m1 d e f M m1 d e f', false],
    ['d e f M m d e f', false],
    ['d e f M m D m', false],
  ])('after %s fails: %s', (hosts, ours) => {
    expect(isOurNetwork(met(...hosts.split(' ')))).toBe(ours);
  });

  it('is not judged by what lies more than five minutes back', () => {
    const after = (seconds: number) =>
      isOurNetwork(withEncounter(met('a', 'b', 'c'), 'https://d.example/', { at: seconds * 1000, reached: false }));
    expect([after(299), after(302)]).toEqual([true, false]);
  });

  it('is not judged by feeds that were dead before, however long nothing else was asked', () => {
    const dead = ['https://a.example/', 'https://b.example/', 'https://c.example/'];
    const later = (hours: number) =>
      dead.reduce(
        (before, url) => withEncounter(before, url, { at: hours * 3_600_000, reached: false }),
        met('a', 'b', 'c', 'D'),
      );
    expect(isOurNetwork(later(3))).toBe(false);
  });

  it.each([
    ['dns', undefined, false],
    ['connect', undefined, false],
    ['timeout', undefined, false],
    ['server-error', 500, true],
    ['rate-limited', 429, true],
    ['rate-limited', undefined, undefined],
    ['tls', undefined, true],
    ['robots', undefined, undefined],
    ['refused-address', undefined, undefined],
  ] as const)('takes a host that ends with “%s” (%s) for reached: %s', (reason, status, reached) => {
    const failure = { ok: false, url: 'https://wire.example/feed', reason, detail: 'as said' } as const;
    expect(wasReached(status === undefined ? failure : { ...failure, status })).toBe(reached);
  });
});

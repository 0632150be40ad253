import { isOurNetwork, wasReached, withEncounter, type Encounters } from './network.js';

/** Hosts in the order they were met, a second apart; a host in capitals was reached. */
const met = (...hosts: string[]): Encounters =>
  hosts.reduce<Encounters>(
    (before, host, i) =>
      withEncounter(before, host.toLowerCase(), { at: i * 1000, reached: host === host.toUpperCase() }),
    new Map(),
  );

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
  ])('after %s fails: %s', (hosts, ours) => {
    expect(isOurNetwork(met(...hosts.split(' ')))).toBe(ours);
  });

  it('is not judged by what lies more than five minutes back', () => {
    const later = withEncounter(met('a', 'b', 'c'), 'd', { at: 302_000, reached: false });
    expect([...later.keys()]).toEqual(['d']);
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

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

  it('is judged by hosts that could not be reached, not by those that answered badly', () => {
    expect(['dns', 'connect', 'timeout'].map((reason) => wasReached(reason as 'dns'))).toEqual([false, false, false]);
    expect(['server-error', 'tls', 'robots', 'gone'].map((reason) => wasReached(reason as 'tls'))).not.toContain(false);
    expect(wasReached(undefined)).toBe(true);
  });
});

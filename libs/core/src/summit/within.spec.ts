import { pairsWithin } from './within.js';

const sets = (...names: readonly string[]) => names.map((each) => new Set(each.split(' ').filter((one) => one !== '')));

describe('sets of names that lie within others', () => {
  it('are found in either order, once, and those alike as well', () => {
    expect(pairsWithin(sets('a b c', 'a b', 'c d', 'b a', 'c'))).toEqual([
      [0, 1],
      [0, 3],
      [0, 4],
      [1, 3],
      [2, 4],
    ]);
  });

  it('are none where a name is missing, or where there are no names', () => {
    expect(pairsWithin(sets('a b', 'a c', '', ''))).toEqual([]);
  });

  it('are looked for with work that grows as the sets do, also where all share two names', () => {
    let asked = 0;
    class Asked extends Set<string> {
      override has(name: string): boolean {
        asked += 1;
        return super.has(name);
      }
    }
    const workFor = (n: number) => {
      asked = 0;
      pairsWithin(Array.from({ length: n }, (_, i) => new Asked(['host', 'guest', `envoy ${String(i % (n / 2))}`])));
      return asked;
    };
    expect(workFor(800) / workFor(100)).toBeLessThan(9);
  });
});

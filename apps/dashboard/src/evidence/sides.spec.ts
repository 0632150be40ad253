import type { Shape } from '../client.js';
import { counterpart, inOrder, sidesOf, stepFrom } from './sides.js';

const named = (key: string) => ({ key }) as Shape<'Sentence'>;
const evidence = (given: Partial<Record<'support' | 'against' | 'others' | 'aside', string[]>>) => {
  const { support = [], against = [], others = [], aside = [] } = given;
  const [s, a, o, x] = [support, against, others, aside].map((keys) => keys.map(named));
  return sidesOf({ support: s, against: a, others: o, aside: x } as Shape<'MatterEvidence'>);
};
const keys = (all: readonly Shape<'Sentence'>[]) => all.map(({ key }) => key);

describe('the sides of a matter', () => {
  it('hold each sentence once: what contradicts is not told again among the others', () => {
    const sides = evidence({ support: ['a'], against: ['b'], others: ['b', 'c'], aside: ['d'] });
    expect(keys(inOrder(sides))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are gone through from the first to the last and not beyond', () => {
    const all = ['a', 'b', 'c'].map(named);
    expect([stepFrom(all, undefined, 1), stepFrom(all, 'a', 1), stepFrom(all, 'c', 1), stepFrom(all, 'a', -1)].map((each) => each?.key)).toEqual(['a', 'b', 'c', 'a']); // oxfmt-ignore
    expect(stepFrom([], 'a', 1)).toBeUndefined();
  });

  it('give each sentence the one it is best held against', () => {
    const disputed = evidence({ support: ['a', 'b'], against: ['x', 'y'] });
    expect(['a', 'b', 'x', 'y'].map((key) => counterpart(disputed, { key })?.key)).toEqual(['x', 'x', 'a', 'a']);
    const agreed = evidence({ support: ['a', 'b'] });
    expect(['a', 'b'].map((key) => counterpart(agreed, { key })?.key)).toEqual(['b', 'a']);
    expect(counterpart(evidence({ support: ['a'] }), { key: 'a' })).toBeUndefined();
  });
});

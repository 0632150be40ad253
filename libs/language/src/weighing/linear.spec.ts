import { byName, Features } from './features.js';
import { chanceOf, judgedAnew, likeliest, sharesOf } from './linear.js';
import { chanceModel, choiceModel } from './weights.js';

const seen = new Features([
  ['deal', 1],
  ['before deal', 0.5],
  ['never heard of', 1],
]);

describe('a linear model', () => {
  it('adds up the weights of what is seen, as log-odds', () => {
    const model = chanceModel({ bias: -1, weights: { deal: 2, 'before deal': -2 } });
    expect(chanceOf(model, seen)).toBeCloseTo(0.5, 12);
    expect(chanceOf(model, new Features())).toBeCloseTo(1 / (1 + Math.E), 12);
  });

  it('adds up where the words lie, too, along each axis', () => {
    const features = new Features(seen);
    features.direction = [0.5, -2];
    expect([...byName(features)].slice(-2)).toEqual([
      ['axis 0', 0.5],
      ['axis 1', -2],
    ]);
    const chance = chanceModel({ bias: 0, weights: { 'axis 0': 2, 'axis 1': 1 } });
    expect(chanceOf(chance, features)).toBeCloseTo(1 / (1 + Math.E), 12);
    const weights = { deal: [1, 1], 'axis 1': [-Math.log(2), 0] };
    const shares = sharesOf(choiceModel({ options: ['agreed', 'open'], bias: [0, 0], weights }), features);
    expect(shares.get('agreed')).toBeCloseTo(0.8, 12);
  });

  it('shares one out among several answers', () => {
    const weights = { deal: [Math.log(6), Math.log(3), 0] };
    const model = choiceModel({ options: ['agreed', 'rejected', 'open'], bias: [0, 0, 0], weights });
    const shares = sharesOf(model, seen);
    expect([...shares.values()].map((share) => Number(share.toFixed(12)))).toEqual([0.6, 0.3, 0.1]);
    expect(likeliest(shares)).toEqual({ option: 'agreed', share: expect.closeTo(0.6, 12) as number });
  });

  it('leaves the rules their word unless another is likelier by far', () => {
    const shares = (agreed: number) =>
      new Map([
        ['agreed', agreed],
        ['open', 1 - agreed],
      ]);
    expect(judgedAnew('open', shares(0.8), 0.8).option).toBe('open');
    expect(judgedAnew('open', shares(0.95), 0.8).option).toBe('agreed');
    expect(judgedAnew('agreed', shares(1), 0.8).share).toBeCloseTo(1, 12);
  });
});

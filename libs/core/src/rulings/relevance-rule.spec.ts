import { hoursLater } from '#testing';
import { ruleDecider, ruleHolds, ruleIdOf, sectionOf, type RelevanceRule, type RuleFact } from './relevance-rule.js';

const article = {
  title: 'Harvest festival opens in Lakeland',
  text: 'Farmers came from as far as the Northern Marches. The talks at Birch Lake were not mentioned.',
  publisher: 'The  Lakeland Courier',
  url: 'https://www.lakeland.example/Region/harvest?utm_source=feed',
};
const rule = (on: RelevanceRule['on'], value: string): RelevanceRule => ({ on, value, relevant: false });
const order = {
  by: 'Runa',
  reason: 'it is the other festival',
  at: { at: hoursLater(1), precision: 'instant' },
} as const;
const stateAfter = (...facts: readonly RuleFact[]) => facts.reduce(ruleDecider.evolve, ruleDecider.initialState);
const made = (relevant: boolean): RuleFact => {
  const { at: happened, ...who } = order;
  return { type: 'relevance-rule-made.v1', happened, data: { on: 'phrase', value: 'harvest', relevant, ...who } };
};
const lifted: RuleFact = { type: 'relevance-rule-lifted.v1', happened: order.at, data: { by: 'Runa', reason: 'no' } };

describe('a rule holds of an article', () => {
  it.each([
    ['phrase', 'harvest festival', true],
    ['phrase', 'HARVEST', true],
    ['phrase', 'northern march*', true],
    ['phrase', 'harvest talks', false],
    ['phrase', 'arvest', false],
    ['source', 'the lakeland courier', true],
    ['source', 'Lakeland', false],
    ['section', 'lakeland.example/region', true],
    ['section', 'https://lakeland.example/region/', true],
    ['section', 'lakeland.example', true],
    ['section', 'lakeland.example/reg', false],
    ['section', 'example', false],
    ['section', '/', false],
  ] as const)('%s “%s”: %s', (on, value, holds) => {
    expect(ruleHolds(rule(on, value), article)).toBe(holds);
  });

  it('by its headline and the beginning of its text, as the terms of the story file do', () => {
    const late = { ...article, text: `${'Nothing of it here. '.repeat(60)}A comet was seen.` };
    expect(ruleHolds(rule('phrase', 'comet'), late)).toBe(false);
  });

  it('that is known by what it is on, however it is spelt', () => {
    expect(ruleIdOf(rule('phrase', ' Harvest  Festival'))).toBe(ruleIdOf(rule('phrase', 'harvest festival')));
    expect(ruleIdOf(rule('section', 'http://www.a.example/x/'))).toBe(ruleIdOf(rule('section', 'a.example/x')));
    expect(ruleIdOf(rule('source', 'a'))).not.toBe(ruleIdOf(rule('phrase', 'a')));
    expect(sectionOf('HTTPS://www.a.example/X/y/#z')).toBe('a.example/x/y');
  });
});

describe('a rule', () => {
  const make = { type: 'MakeRule', rule: { on: 'phrase', value: 'harvest', relevant: false }, ...order } as const;

  it('is made once, and anew where it says the contrary or was taken back', () => {
    expect(ruleDecider.decide(make, stateAfter())).toEqual([made(false)]);
    expect(ruleDecider.decide(make, stateAfter(made(false)))).toEqual([]);
    expect(ruleDecider.decide(make, stateAfter(made(true)))).toEqual([made(false)]);
    expect(ruleDecider.decide(make, stateAfter(made(false), lifted))).toEqual([made(false)]);
  });

  it('is taken back once; one that was never made cannot be', () => {
    const lift = { ...order, type: 'LiftRule', reason: 'no' } as const;
    expect(ruleDecider.decide(lift, stateAfter(made(false)))).toEqual([lifted]);
    expect(ruleDecider.decide(lift, stateAfter(made(false), lifted))).toEqual([]);
    expect(() => ruleDecider.decide(lift, stateAfter())).toThrow('no such rule');
  });
});

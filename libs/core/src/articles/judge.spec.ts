import type { RelevanceRules } from '../story/story.js';
import { judge } from './judge.js';

const rules: RelevanceRules = {
  threshold: 4,
  groups: [
    { name: 'leaders', weight: 2, any: ['Whitfield', 'Orlov*', '奥尔洛夫'] },
    { name: 'place', weight: 2, any: ['Reykjavík'] },
    { name: 'sport', weight: -3, any: ['football'] },
  ],
};
const terms = (headline: string, text: string) => judge(headline, text, rules).because.map(({ term }) => term);

describe('judging an article', () => {
  it('adds up the weights of the groups that match, and keeps the terms as the reason', () => {
    const { relevant, score, because } = judge('Talks', 'Whitfield flew to Reykjavik.', rules);
    expect({ relevant, score }).toEqual({ relevant: true, score: 4 });
    expect(because).toEqual([
      { group: 'leaders', term: 'Whitfield', where: 'text', weight: 2 },
      { group: 'place', term: 'Reykjavík', where: 'text', weight: 2 },
    ]);
  });

  it('counts a group once, however many of its terms occur', () => {
    expect(judge('Talks', 'Whitfield met Orlov. Orlov met Whitfield.', rules).score).toBe(2);
  });

  it('counts a group twice when it is in the headline, and not again in the text', () => {
    expect(judge('Whitfield lands', 'Whitfield has landed.', rules)).toMatchObject({ score: 4, relevant: true });
  });

  it('lets groups of other subjects weigh against, twice as much in the headline', () => {
    expect(judge('Whitfield in Reykjavik', 'A football match.', rules).score).toBe(5);
    expect(judge('Whitfield at a football match in Reykjavik', '', rules).score).toBe(2);
  });

  it('matches whole words, unless a term ends in a star', () => {
    expect(terms('', 'The Whitfields and Orlovs')).toEqual(['Orlov*']);
    expect(terms('', 'Belorlov')).toEqual([]);
  });

  it('does not mind case, accents or punctuation', () => {
    expect(terms('', '“WHITFIELD’s” trip to REYKJAVÍK—again')).toEqual(['Whitfield', 'Reykjavík']);
  });

  it('finds terms of scripts that do not part words anywhere', () => {
    expect(terms('', '总统奥尔洛夫抵达')).toEqual(['奥尔洛夫']);
  });

  it('looks at the lead only: what a long text mentions late says little of it', () => {
    expect(terms('', `${'word '.repeat(200)}Whitfield in Reykjavik`)).toEqual([]);
  });

  it('is not met by a term of nothing but marks', () => {
    expect(judge('', 'any text', { threshold: 1, groups: [{ name: 'g', weight: 1, any: ['*', '!'] }] }).score).toBe(0);
  });
});

import type { RelevanceRules } from '../story/story.js';
import type { Findings, OutcomeFinding } from './finding.js';
import { topicalFindings } from './topical.js';

const rules: RelevanceRules = {
  threshold: 4,
  groups: [
    { name: 'summit', weight: 2, any: ['summit'] },
    { name: 'leaders', weight: 1, any: ['Putin', 'Trump'] },
  ],
};

const text =
  'Morning digest\n\nTariffs on chips were agreed in a court of law.\nThe summit of Trump and Putin agreed nothing.\n[1] Trump and Putin at the summit https://example.org/1';

function outcomeAt(words: string): OutcomeFinding {
  const start = text.indexOf(words);
  return { topic: 'general', status: 'agreed', parties: [], attributedTo: [], start, end: start + words.length };
}

function found(...outcomes: OutcomeFinding[]): Findings {
  return { outcomes, followUps: [], reactions: [], quotes: [] };
}

describe('claims of a page that tells of many things', () => {
  const ours = outcomeAt('The summit of Trump and Putin agreed nothing.');
  const other = outcomeAt('Tariffs on chips were agreed in a court of law.');

  it('count where their paragraph is about the summit, and not elsewhere', () => {
    expect(topicalFindings(found(ours, other), 'Morning digest', text, rules)).toEqual(found(ours));
  });

  it('all count under a headline that is about the summit', () => {
    expect(topicalFindings(found(ours, other), 'Trump at the summit', text, rules)).toEqual(found(ours, other));
  });

  it('do not count where they stand in a list of links', () => {
    const link = outcomeAt('[1] Trump and Putin at the summit https://example.org/1');
    expect(topicalFindings(found(link), 'Trump at the summit', text, rules)).toEqual(found());
  });
});

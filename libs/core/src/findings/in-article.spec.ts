import { anOutcome, aQuotation, aReaction, anArticle, someFindings } from '#testing';
import type { Findings } from './finding.js';
import { findInArticle } from './in-article.js';

const rules = { threshold: 1, groups: [{ name: 'talks', weight: 1, any: ['talks'] }] };

/** What is recorded of a text in which the reader finds just this. */
function recordOf(findings: Findings) {
  const article = { header: anArticle({ title: 'Talks end' }), text: 'Talks end', textHash: 'h', origin: 'a1' };
  const reader = { name: 'spec', version: '1.0.0' };
  return findInArticle(() => Promise.resolve(findings), reader, { ...article, baseline: false }, { relevance: rules });
}

const spans = (many: number, from = 0) =>
  Array.from({ length: many }, (_, i) => ({ start: from + i, end: from + i + 1 }));

describe('what one article says', () => {
  it('is recorded whole, as many claims and quotations as articles have', async () => {
    const found = someFindings({ outcomes: spans(2000).map(anOutcome), quotes: spans(2000).map(aQuotation) });
    const record = await recordOf(found);
    expect(record.findings).toEqual(found);
    expect(record).not.toHaveProperty('leftOut');
  });

  it('is of more of them the first in the text, whatever their kind, and how many were left out', async () => {
    const [early, late] = [spans(1500), spans(2000, 1500)];
    const found = {
      outcomes: late.map(anOutcome),
      reactions: early.map(aReaction),
      quotes: spans(2001).map(aQuotation),
    };
    const { findings, words, leftOut } = await recordOf(someFindings(found));
    expect([findings.outcomes.length, findings.reactions.length, findings.quotes.length]).toEqual([500, 1500, 2000]);
    expect(findings.outcomes).toEqual(found.outcomes.slice(0, 500));
    expect([words?.length, leftOut]).toEqual([2000, { claims: 1500, quotes: 1 }]);
  });
});

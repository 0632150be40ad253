/**
 * Pages that tell of many things (digests, live blogs, wraps) hold claims that are not about the summit. Where the headline
 * alone does not make an article relevant, a claim counts only when its own paragraph is half-way to being relevant.
 */
import { judge } from '../articles/judge.js';
import type { RelevanceRules } from '../story/story.js';
import type { Findings, Span } from './finding.js';

/** Quotations stay: they are characters of the text, whatever it is about. */
export function topicalFindings(findings: Findings, headline: string, text: string, rules: RelevanceRules): Findings {
  if (judge(headline, '', rules).relevant) return findings;
  const isTopical = ({ start, end }: Span) =>
    judge('', paragraphAround(text, start, end), rules).score >= rules.threshold / 2;
  return {
    outcomes: findings.outcomes.filter(isTopical),
    followUps: findings.followUps.filter(isTopical),
    reactions: findings.reactions.filter(isTopical),
    quotes: findings.quotes,
  };
}

function paragraphAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to === -1 ? text.length : to);
}

/**
 * Pages that tell of many things (digests, live blogs, wraps) hold claims that are not about the summit. Where the headline
 * alone does not make an article relevant, a claim counts only when its own paragraph is half-way to being relevant. And what
 * spells out a web address is an entry of a list of links, whatever its words: no claim of the article.
 */
import { judge } from '../articles/judge.js';
import type { RelevanceRules } from '../story/story.js';
import type { Findings, Span } from './finding.js';

/** Quotations stay: they are characters of the text, whatever it is about. */
export function topicalFindings(findings: Findings, headline: string, text: string, rules: RelevanceRules): Findings {
  const wholly = judge(headline, '', rules).relevant;
  const isTopical = ({ start, end }: Span) =>
    wholly || judge('', paragraphAround(text, start, end), rules).score >= rules.threshold / 2;
  const counts = (span: Span) => isTopical(span) && !/https?:\/\//.test(text.slice(span.start, span.end));
  return {
    outcomes: findings.outcomes.filter(counts),
    followUps: findings.followUps.filter(counts),
    reactions: findings.reactions.filter(counts),
    quotes: findings.quotes,
  };
}

function paragraphAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to === -1 ? text.length : to);
}

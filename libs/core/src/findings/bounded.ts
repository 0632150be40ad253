/** How much one article may say: what a hostile page of ten thousand small sentences holds would make an event of megabytes. */
import type { Findings, Span } from './finding.js';

/** The longest articles that were seen hold fifty claims and thirty quotations; a live blog of a whole day, some hundreds. */
const most = { claims: 2000, quotes: 2000 };

/** Counts of what stood behind the last that was kept. */
export interface LeftOut {
  readonly claims: number;
  readonly quotes: number;
}

interface Bounded {
  readonly findings: Findings;
  /** Absent where all were kept. */
  readonly leftOut?: LeftOut;
}

/** Of claims of all kinds together, and of quotations, the first in the order of the text. */
export function boundedFindings(findings: Findings): Bounded {
  const { outcomes, followUps, reactions, quotes } = findings;
  const claims = [...outcomes, ...followUps, ...reactions];
  const leftOut = { claims: beyond(claims.length, most.claims), quotes: beyond(quotes.length, most.quotes) };
  if (leftOut.claims === 0 && leftOut.quotes === 0) return { findings };
  const kept = new Set<Span>([...first(claims, most.claims), ...first(quotes, most.quotes)]);
  const isKept = (span: Span) => kept.has(span);
  return {
    findings: {
      outcomes: outcomes.filter(isKept),
      followUps: followUps.filter(isKept),
      reactions: reactions.filter(isKept),
      quotes: quotes.filter(isKept),
    },
    leftOut,
  };
}

function beyond(many: number, bound: number): number {
  return Math.max(0, many - bound);
}

function first(spans: readonly Span[], bound: number): readonly Span[] {
  return spans.toSorted((one, other) => one.start - other.start).slice(0, bound);
}

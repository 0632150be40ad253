/** What the days named for a meeting tell of it. */
import type { Due } from '../findings/finding.js';
import type { Report } from './report.js';

/** The days for which a meeting is arranged, and the report that says so. */
export interface Plan {
  readonly due: Due;
  readonly because: Report;
}

const dayMs = 86_400_000;
/** Words that leave more open than this, such as "in the coming weeks", contradict no date. */
const mostDefinite = 8;

export const dayOf = (instant: string): string => instant.slice(0, 10);

export function dueIn({ claim }: Report): Due | null {
  return claim.kind === 'meeting' ? (claim.finding.due ?? null) : null;
}

export function planIn(report: Report): Plan | null {
  const due = dueIn(report);
  return due === null ? null : { due, because: report };
}

/** How many days the words leave open; one for a date. */
export function daysIn({ from, to }: Due): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs + 1;
}

export function isDefinite(due: Due): boolean {
  return daysIn(due) <= mostDefinite;
}

export function overlap(one: Due, other: Due): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Two definite dates that cannot both be meant. */
export function isElsewhen(one: Due, other: Due): boolean {
  return isDefinite(one) && isDefinite(other) && !overlap(one, other);
}

/** What both allow; where they disagree the more definite, and of two such the younger. */
export function narrowed(plan: Plan | null, other: Plan | null): Plan | null {
  if (plan === null || other === null) return plan ?? other;
  if (overlap(plan.due, other.due)) return shared(plan, other);
  return isDefinite(other.due) || !isDefinite(plan.due) ? other : plan;
}

function shared(plan: Plan, other: Plan): Plan {
  const [from = ''] = [plan.due.from, other.due.from].sort().slice(-1);
  const [to = ''] = [plan.due.to, other.due.to].sort();
  return { due: { from, to }, because: daysIn(other.due) < daysIn(plan.due) ? other.because : plan.because };
}

export function middleOf({ from, to }: Due): string {
  return dayOf(new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString());
}

export function daysAfter(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * dayMs).toISOString());
}

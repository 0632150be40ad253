/**
 * How reports make a status (docs/policy.md is its table). Pure and independent of the order in which reports arrived:
 * they are weighed by when they were published.
 */
import type { MatterKind } from '../findings/matters.js';
import { Origins, type Report } from './report.js';
import { isVouchedFor } from './verdict.js';

export interface Standing {
  /** Status or stance that the reports support. */
  readonly value: string;
  /** ISO 8601 UTC: publication of the report that brought it. */
  readonly since: string;
  /** The report that brought it. */
  readonly because: Report;
  /** Each turn with the report that brought it, oldest first; the last is the standing itself. */
  readonly history: readonly Turn[];
  /** Reports that say the opposite and were not overtaken: a contradiction while there are any. */
  readonly against: readonly Report[];
}

export interface Turn {
  readonly value: string;
  readonly at: string;
  readonly because: Report;
}

/** A decided status is not undone by a mere proposal: a lower rank never replaces a higher one. */
const rank: Readonly<Record<MatterKind, Readonly<Record<string, number>>>> = {
  outcome: {
    proposed: 1,
    unresolved: 2,
    progress: 2,
    announced: 3,
    agreed: 3,
    'not-agreed': 3,
    rejected: 3,
    denied: 3,
  },
  meeting: { expected: 1, proposed: 1, announced: 2, confirmed: 3, postponed: 3, cancelled: 3, rejected: 3, held: 4 },
  reaction: { positive: 1, cautious: 1, negative: 1, neutral: 1 },
};

const opposites: readonly (readonly [string, string])[] = [
  ['agreed', 'not-agreed'],
  ['agreed', 'denied'],
  ['agreed', 'rejected'],
  ['announced', 'denied'],
  ['announced', 'rejected'],
  ['announced', 'cancelled'],
  ['confirmed', 'rejected'],
  ['confirmed', 'cancelled'],
  ['proposed', 'rejected'],
];

/** How long before a turn an opposite report still counts against it. */
const contestedMs = 36 * 3_600_000;

/** Null for no reports. */
export function standingOf(kind: MatterKind, reports: readonly Report[]): Standing | null {
  const ordered = leadingOf(reports).sort(byPublication);
  const first = ordered[0];
  if (first === undefined) return null;
  const history: Turn[] = [turn(first)];
  let support = new Side().with(first);
  const challengers = new Map<string, Side>();
  for (const report of ordered.slice(1)) {
    const current = history[history.length - 1]?.value ?? first.value;
    if (report.value === current) {
      support.with(report);
      continue;
    }
    const backers = (challengers.get(report.value) ?? new Side()).with(report);
    challengers.set(report.value, backers);
    if (!overturns({ kind, from: current, to: report.value }, support, backers)) continue;
    history.push(turn(report));
    support = backers;
    challengers.clear();
  }
  return settled(kind, [...reports].sort(byPublication), history, first);
}

/** The reports that say one thing, as far as a turn depends on them. */
class Side {
  readonly origins = new Origins();
  /** Names of the primary sources among them. */
  readonly primary = new Set<string>();

  with(report: Report): this {
    this.origins.add(report);
    if (isPrimary(report)) this.primary.add(report.article.publisher.name.toLowerCase());
    return this;
  }
}

/**
 * One article is one voice on a matter: what a person stands behind goes before all, what it says itself before what it passes on,
 * and the earlier before the later.
 */
function leadingOf(reports: readonly Report[]): Report[] {
  const leading = new Map<string, Report>();
  for (const report of [...reports].sort(ownVoiceFirst)) {
    if (!leading.has(report.article.id)) leading.set(report.article.id, report);
  }
  return [...leading.values()];
}

function ownVoiceFirst(a: Report, b: Report): number {
  return passedOn(a) - passedOn(b) || byPublication(a, b);
}

function passedOn({ claim, ruled }: Report): number {
  if (isVouchedFor(ruled)) return -1;
  return claim.kind !== 'reaction' && claim.finding.attributedTo.length > 0 ? 1 : 0;
}

function settled(kind: MatterKind, ordered: readonly Report[], history: readonly Turn[], first: Report): Standing {
  const last = history[history.length - 1] ?? turn(first);
  const contestedFrom = new Date(Date.parse(last.at) - contestedMs).toISOString();
  // People may change their minds: two stances of one actor are a change, not a contradiction.
  const against =
    kind === 'reaction' ? [] : ordered.filter((r) => r.at >= contestedFrom && opposed(r.value, last.value));
  return { value: last.value, since: last.at, because: last.because, history, against };
}

/**
 * A challenger needs rank, and either a primary source or as many origins as the present status has, two being enough. Against
 * the word of a primary source it needs two.
 */
function overturns(change: { kind: MatterKind; from: string; to: string }, support: Side, backers: Side) {
  if (rankOf(change.kind, change.to) < rankOf(change.kind, change.from) && !reopens(change)) return false;
  const contested = opposed(change.to, change.from) && disputes(backers, support);
  if (backers.primary.size > 0 && !contested) return true;
  return backers.origins.count >= (contested ? 2 : Math.min(2, support.origins.count));
}

/** True while a primary source stands by its word: only that source itself can take it back alone. */
function disputes(backers: Side, support: Side): boolean {
  return [...support.primary].some((name) => !backers.primary.has(name));
}

/** What was put off or refused can be arranged anew. */
function reopens({ kind, from, to }: { kind: MatterKind; from: string; to: string }): boolean {
  return kind === 'meeting' && ['postponed', 'cancelled', 'rejected'].includes(from) && to === 'announced';
}

function rankOf(kind: MatterKind, value: string): number {
  return rank[kind][value] ?? 0;
}

/** An official publication, an actor's own words in quotation marks, or what a person stands behind. */
export function isPrimary(report: Report): boolean {
  if (isVouchedFor(report.ruled)) return true;
  if (report.article.publisher.kind === 'government' || report.article.publisher.kind === 'institution') return true;
  return (
    report.claim.kind === 'reaction' && report.claim.finding.speech !== 'indirect' && report.claim.finding.via === null
  );
}

function opposed(one: string, other: string): boolean {
  return opposites.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
}

function turn(report: Report): Turn {
  return { value: report.value, at: report.at, because: report };
}

/** By publication, then by what distinguishes reports for certain, so that any order of arrival gives the same line. */
function byPublication(a: Report, b: Report): number {
  const [one, other] = [a.claim.finding, b.claim.finding];
  return (
    compare(a.at, b.at) ||
    compare(a.article.id, b.article.id) ||
    one.start - other.start ||
    one.end - other.end ||
    compare(a.value, b.value)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * How reports make a status (docs/policy.md is its table). Pure and independent of the order in which reports arrived:
 * they are weighed by when they were published.
 */
import type { Due } from '../findings/finding.js';
import type { MatterKind } from '../findings/matters.js';
import { fits, type Course, type Turn } from './course.js';
import type { Plan } from './dates.js';
import { coursesOf, wordsOf } from './episodes.js';
import { Origins, type Report } from './report.js';
import { byPublication, isDoubtful, isPrimary, ownVoiceFirst, voiceOf } from './side.js';
import { opposed } from './transitions.js';

export { isPrimary, type Plan, type Turn };

export interface Standing {
  /** Status or stance that the reports support. */
  readonly value: string;
  /** ISO 8601 UTC: publication of the report that brought it. */
  readonly since: string;
  /** The report that brought it. */
  readonly because: Report;
  /** Each turn with the report that brought it, oldest first; the last is the standing itself. */
  readonly history: readonly Turn[];
  /** All reports of it, oldest first; of several meetings those of this one. */
  readonly reports: readonly Report[];
  /** Reports that say so, oldest first. */
  readonly support: readonly Report[];
  /** Reports that say the opposite and were not overtaken: a contradiction while there are any. */
  readonly against: readonly Report[];
  /** The days for which a meeting stands, or on which it was held, and the report that names them. */
  readonly plan: Plan | null;
  /** Of several meetings of the same people, which one this is: 1 for the first. */
  readonly episode: number;
  /** Those before it. */
  readonly earlier: readonly Standing[];
}

/** How long before a turn an opposite report still counts against it, and how long later word must wait to overtake one. */
const contestedMs = 36 * 3_600_000;
/** What a meeting has no day for. */
const undated = ['postponed', 'cancelled', 'rejected'];

/** Null for no reports. Of several meetings it is the latest. */
export function standingOf(kind: MatterKind, reports: readonly Report[]): Standing | null {
  const ordered = withoutTakenBack(kind, [...reports].sort(ownVoiceFirst));
  const standings: Standing[] = [];
  for (const course of coursesOf(kind, ordered)) {
    const standing = settled(kind, course, standings.length + 1);
    if (standing !== null) standings.push(standing);
  }
  const last = standings.pop();
  return last === undefined ? null : { ...last, earlier: standings };
}

function settled(kind: MatterKind, course: Course, episode: number): Standing | null {
  const last = course.history[course.history.length - 1];
  if (last === undefined) return null;
  const { value, at: since, because } = last;
  const all = course.reports.toSorted((a, b) => byPublication(a.report, b.report));
  const support = all.filter(({ saying }) => saying.key === course.key).map(({ report }) => report);
  const against =
    kind === 'reaction' ? [] : all.filter(({ saying }) => opposed(saying.value, value)).map(({ report }) => report);
  const plan = undated.includes(value) ? null : course.plan;
  return {
    ...{ value, since, because, history: course.history, reports: all.map(({ report }) => report), support },
    against: stillStanding(against, support.filter(isCertain), since),
    ...{ plan, episode, earlier: [] },
  };
}

/**
 * An opposite report is overtaken by a turn that came later, by another word of the same voice, and unless it is of a primary
 * source by what two origins or a primary source say long after it. People may change their minds: two stances of one actor are
 * a change, not a contradiction.
 */
function stillStanding(against: readonly Report[], support: readonly Report[], since: string): readonly Report[] {
  if (against.length === 0) return against;
  const contestedFrom = before(since);
  const reaffirmed = before(reaffirmedAt(support));
  const lastWord = new Map(support.map((report) => [voiceOf(report), report.at]));
  return against.filter(
    (report) =>
      isCertain(report) &&
      report.at >= contestedFrom &&
      (lastWord.get(voiceOf(report)) ?? '') <= report.at &&
      (isPrimary(report) || report.at >= reaffirmed),
  );
}

const isCertain = (report: Report): boolean => !isDoubtful(report);

/** The latest moment from which on a primary source or two origins say so; empty where there is none. */
function reaffirmedAt(support: readonly Report[]): string {
  const origins = new Origins();
  for (const report of support.toReversed()) {
    origins.add(report);
    if (origins.count > 1 || isPrimary(report)) return report.at;
  }
  return '';
}

function before(instant: string): string {
  return instant === '' ? '' : new Date(Date.parse(instant) - contestedMs).toISOString();
}

/** A meeting held has no status after it: whoever corrects that soon after has never said it, nor has whoever copied it. */
function withoutTakenBack(kind: MatterKind, ordered: readonly Report[]): readonly Report[] {
  if (kind !== 'meeting') return ordered;
  const first = firstSaid(ordered);
  const corrected = new Map<string, Report>();
  const unsaid = new Set<Report>();
  for (const report of ordered.toReversed()) {
    if (first(report) !== report) continue;
    if (report.value === 'cancelled' && !isDoubtful(report)) corrected.set(voiceOf(report), report);
    else if (isTakenBack(report, corrected.get(voiceOf(report)))) unsaid.add(report);
  }
  return unsaid.size === 0 ? ordered : ordered.filter((report) => !unsaid.has(first(report)));
}

/** Of a report that only repeats the one that it repeats, else itself. */
function firstSaid(ordered: readonly Report[]): (report: Report) => Report {
  const firsts = new Map<string, Report>();
  for (const report of ordered) if (!firsts.has(wordsOf(report))) firsts.set(wordsOf(report), report);
  return (report) => (isPrimary(report) ? report : (firsts.get(wordsOf(report)) ?? report));
}

function isTakenBack(report: Report, later: Report | undefined): boolean {
  if (report.value !== 'held' || later === undefined) return false;
  const due = later.claim.kind === 'meeting' ? later.claim.finding.due : undefined;
  const isSame = due === undefined || fits(report, due);
  return isSame && later.at > report.at && before(later.at) <= report.at;
}

/** Zones of the world lie up to 14 hours from Greenwich, and news takes time: a day after its last day a meeting is overdue. */
const graceMs = 48 * 3_600_000;

/**
 * True when the last day of a meeting is over, and nobody tells that it was held or called off: silence is no report that it
 * was held.
 */
export function isOverdue({ value, due }: { readonly value: string; readonly due: Due | null }, now: string): boolean {
  if (due === null || value === 'held' || undated.includes(value)) return false;
  return Date.parse(now) >= Date.parse(due.to) + graceMs;
}

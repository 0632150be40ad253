/**
 * A line of meetings: the same people may meet, and meet again. Reports are given to the meeting that they speak of, by the days
 * they name. Without a day there is no telling a new meeting from late news of the old one.
 */
import type { Due } from '../findings/finding.js';
import type { MatterKind } from '../findings/matters.js';
import { Course } from './course.js';
import { dayOf, daysAfter, daysIn, dueIn, isDefinite, middleOf, type Plan } from './dates.js';
import type { Report } from './report.js';
import { isDoubtful, isPrimary } from './side.js';

const toCome = ['proposed', 'expected', 'announced', 'confirmed'];
const arranged = ['announced', 'confirmed', 'rescheduled'];
/** For so long after a meeting, vague words of one to come may be of the one just held. */
const echoMs = 12 * 3_600_000;

/** In the order in which they were first told; none for no reports. */
export function coursesOf(kind: MatterKind, ordered: readonly Report[]): readonly Course[] {
  const courses: Course[] = [];
  const known = new Map<string, Course>();
  for (const report of ordered) {
    const words = wordsOf(report);
    const repeated = isPrimary(report) ? undefined : known.get(words);
    const course = repeated ?? courseFor(kind, courses, report);
    course.take(report, repeated === undefined);
    if (!isDoubtful(report)) known.set(words, course);
  }
  return courses;
}

/** The same for all copies of a text that say the same: repeated later it is no later word. */
export function wordsOf({ origin, value, claim }: Report): string {
  return `${value} ${claim.kind === 'meeting' ? claim.finding.when : ''} ${origin}`;
}

function courseFor(kind: MatterKind, courses: Course[], report: Report): Course {
  const last = courses[courses.length - 1];
  if (last !== undefined && !opensNext(last, report)) return formerMeant(courses, report) ?? last;
  const next = new Course(kind);
  courses.push(next);
  return next;
}

function opensNext(course: Course, report: Report): boolean {
  const due = dueIn(report);
  if (due === null || isDoubtful(report) || !toCome.includes(report.value)) return false;
  if (course.value === 'held') return middleOf(due) > endOf(course) && !isEcho(course, report, due);
  return arranged.includes(course.value) && hasPassed(course.plan, report) && due.from > endOf(course);
}

function isEcho(course: Course, report: Report, due: Due): boolean {
  return daysIn(due) > 1 && Date.parse(report.at) < Date.parse(sinceOf(course)) + echoMs;
}

/** The day after is left for late news. */
function hasPassed(plan: Plan | null, report: Report): boolean {
  return plan !== null && isDefinite(plan.due) && dayOf(report.at) > daysAfter(plan.due.to, 1);
}

/** The last day of the meeting as far as known: its date, else the day on which it was told. */
function endOf(course: Course): string {
  return course.plan?.due.to ?? dayOf(sinceOf(course));
}

function sinceOf({ history }: Course): string {
  return history[history.length - 1]?.at ?? '';
}

/** What is over before the next meeting is due was the one before. */
function formerMeant(courses: readonly Course[], report: Report): Course | undefined {
  const [former, last] = courses.slice(-2);
  const next = last?.plan?.due.from;
  if (former === undefined || next === undefined) return undefined;
  return speaksOfFormer(report, endOf(former), next) ? former : undefined;
}

function speaksOfFormer(report: Report, end: string, next: string): boolean {
  const due = dueIn(report);
  if (report.value === 'held') return (due?.to ?? dayOf(report.at)) < next;
  return due !== null && due.to <= end;
}

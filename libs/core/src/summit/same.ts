/**
 * Matters that may be one meeting told in two ways: three meet, and one report names two of them. Only a person can say so; this
 * is what they are asked.
 */
import type { Due } from '../findings/finding.js';
import { overlap } from './dates.js';
import { standingOf, type Standing } from './policy.js';
import type { Report } from './report.js';
import { pairsWithin } from './within.js';

/** As much of a matter as is looked at. */
interface Told {
  readonly matter: string;
  readonly kind: string;
  readonly reports: readonly Report[];
}

export interface PossiblyTheSame {
  /** Subjects: the one that names fewer, or of two with the same people the one that comes first. */
  readonly one: string;
  readonly other: string;
  /** Names in the subjects that both have. */
  readonly shared: readonly string[];
  /** False where one of them names no days, and only the time of the reports speaks for it. */
  readonly sameDays: boolean;
}

interface Meeting {
  readonly matter: string;
  readonly medium: string;
  readonly people: readonly string[];
  readonly due: Due | null;
  /** Days of its first and last report. */
  readonly told: Due;
}

/** Calls are told apart from talks face to face, of which reports often leave the kind open. */
export function possiblyTheSame(matters: Iterable<Told>): readonly PossiblyTheSame[] {
  const meetings = [...matters].flatMap((matter) => meetingIn(matter) ?? []).sort(fewerFirst);
  return pairsWithin(meetings.map(({ people }) => new Set(people))).flatMap(([at, place]) => {
    const [one, other] = [meetings[at], meetings[place]];
    return one === undefined || other === undefined ? [] : (pairOf(one, other) ?? []);
  });
}

function meetingIn({ matter, kind, reports }: Told): Meeting | null {
  const standing = kind === 'meeting' ? standingOf(kind, reports) : null;
  if (standing === null) return null;
  const [medium = '', ...people] = matter.slice(matter.indexOf(':') + 1).split('.');
  return { matter, medium, people, due: standing.plan?.due ?? null, told: toldIn(standing) };
}

function toldIn({ reports, since }: Standing): Due {
  const day = (report: Report | undefined) => (report?.at ?? since).slice(0, 10);
  return { from: day(reports[0]), to: day(reports[reports.length - 1]) };
}

/** All people of the one are among those of the other. */
function pairOf(one: Meeting, other: Meeting): PossiblyTheSame | null {
  if ((one.medium === 'call') !== (other.medium === 'call')) return null;
  const sameDays = one.due !== null && other.due !== null;
  const together = one.due !== null && other.due !== null ? overlap(one.due, other.due) : overlap(one.told, other.told);
  return together ? { one: one.matter, other: other.matter, shared: one.people, sameDays } : null;
}

function fewerFirst(a: Meeting, b: Meeting): number {
  return a.people.length - b.people.length || (a.matter < b.matter ? -1 : 1);
}

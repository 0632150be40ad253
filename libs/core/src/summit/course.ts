/** The course of one matter, or of one of a line of meetings: report by report in the order of publication. */
import type { Due } from '../findings/finding.js';
import type { MatterKind } from '../findings/matters.js';
import { dueIn, isElsewhen, narrowed, overlap, planIn, type Plan } from './dates.js';
import type { Report } from './report.js';
import { isDoubtful, Side, voiceOf } from './side.js';
import { canFollow, opposed, oppositesOf } from './transitions.js';

export interface Turn {
  readonly value: string;
  readonly at: string;
  /** The report that brought it. */
  readonly because: Report;
  /** The days for which the meeting stood at this turn. */
  readonly due?: Due;
  /** What a new date took the place of, with the report that had said it. */
  readonly instead?: Plan;
}

/** What a report says here: its own status, or that the meeting is on other days. */
interface Saying {
  readonly value: string;
  /** Tells apart the days of meetings put on others. */
  readonly key: string;
}

const arranged = ['announced', 'confirmed', 'rescheduled', 'postponed'];

export class Course {
  readonly history: Turn[] = [];
  /** All reports of it with what they say, those that do not count included. */
  readonly reports: { readonly saying: Saying; readonly report: Report }[] = [];
  plan: Plan | null = null;
  private support = new Side();
  private current: Saying = { value: '', key: '' };
  private readonly challengers = new Map<string, Side>();
  private readonly heard = new Set<string>();

  constructor(private readonly kind: MatterKind) {}

  get value(): string {
    return this.current.value;
  }

  get key(): string {
    return this.current.key;
  }

  /** One article is one voice: what else it says is shown, and does not count. Nor does what only repeats. What is doubtful backs what others are sure of. */
  take(report: Report, counts: boolean): void {
    const saying = this.sayingOf(report);
    this.reports.push({ saying, report });
    if (!counts || this.heard.has(report.article.id)) return;
    if (isDoubtful(report)) {
      this.sideOf(saying).with(report);
      return;
    }
    this.heard.add(report.article.id);
    if (this.history.length === 0) this.turn(saying, report, this.sideOf(saying).with(report));
    else if (saying.key === this.current.key) this.agree(report);
    else this.challenge(saying, report);
  }

  /** Those who say what stands, or else it. */
  private sideOf({ key }: Saying): Side {
    if (key === this.current.key) return this.support;
    const side = this.challengers.get(key) ?? new Side();
    this.challengers.set(key, side);
    return side;
  }

  private agree(report: Report): void {
    this.support.with(report);
    for (const value of oppositesOf(this.value)) this.challengers.get(value)?.without(voiceOf(report));
    if (this.value !== 'postponed') this.plan = narrowed(this.plan, planIn(report));
  }

  private challenge(saying: Saying, report: Report): void {
    if (opposed(saying.value, this.value)) this.support.without(voiceOf(report));
    const backers = this.sideOf(saying).with(report);
    if (canFollow(this.kind, this.value, saying.value) && this.overturns(saying.value, backers)) {
      this.turn(saying, report, backers);
    }
  }

  /**
   * A challenger needs either a primary source or as many origins as the present status has, two being enough. Against the word
   * of a primary source it needs two.
   */
  private overturns(value: string, backers: Side): boolean {
    const contested = opposed(value, this.value) && disputes(backers, this.support);
    if (backers.primary.size > 0 && !contested) return true;
    return backers.hasOrigins(contested || this.support.hasOrigins(2) ? this.enough : 1);
  }

  /** Two, and of an outcome that many report a third of those. What becomes of a meeting, and of a mind, is told by few at first. */
  private get enough(): number {
    return this.kind === 'outcome' ? Math.max(2, Math.ceil(this.support.size / 3)) : 2;
  }

  private turn(saying: Saying, report: Report, support: Side): void {
    const before = this.plan;
    const moved = saying.value === 'rescheduled';
    this.plan = this.planAfter(saying.value, report);
    const due = this.plan === null || saying.value === 'postponed' ? {} : { due: this.plan.due };
    const instead = moved && before !== null ? { instead: before } : {};
    this.history.push({ value: saying.value, at: report.at, because: report, ...due, ...instead });
    this.current = saying;
    this.support = support;
    this.challengers.clear();
  }

  private planAfter(value: string, report: Report): Plan | null {
    const own = planIn(report);
    if (value === 'postponed') return this.plan ?? own;
    if (value === 'rescheduled' || value === 'held') return own ?? this.plan;
    return narrowed(this.plan, own);
  }

  /** A date cannot stand beside another: what is arranged for other days than known has been put on those. */
  private sayingOf(report: Report): Saying {
    const { value } = report;
    const due = dueIn(report);
    if (due !== null && this.plan !== null && this.isMovedTo(due, this.plan.due, value)) {
      return { value: 'rescheduled', key: `rescheduled ${due.from}` };
    }
    return this.value === 'rescheduled' && value === 'announced' ? this.current : { value, key: value };
  }

  private isMovedTo(due: Due, planned: Due, value: string): boolean {
    if (!arranged.includes(this.value) || !arranged.includes(value) || !isElsewhen(due, planned)) return false;
    return value !== 'postponed' || due.from > planned.to;
  }
}

/** True while a primary source stands by its word: only that source itself can take it back alone. */
function disputes(backers: Side, support: Side): boolean {
  return [...support.primary].some((voice) => !backers.primary.has(voice));
}

/** True for a report that speaks of a meeting on these days or leaves its day open. */
export function fits(report: Report, days: Due): boolean {
  const due = dueIn(report);
  return due === null || overlap(due, days);
}

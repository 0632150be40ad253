/** Which reports of a matter count after people's rulings. What does not count is kept with its reason. */
import type { RulingBook } from '../rulings/book.js';
import type { Note, RulingState } from '../rulings/evolve.js';
import { sourceName } from '../rulings/said.js';
import type { Report } from './report.js';
import type { Verdict } from './verdict.js';

export interface Weighed {
  readonly counted: readonly Report[];
  readonly aside: readonly Report[];
  /** The latest ruling or lifting on a source among them. */
  readonly source: Note | null;
}

export function weighed(reports: readonly Report[], matter: string, book: RulingBook): Weighed {
  const aside: Report[] = [];
  const setAside = (report: Report, verdict: Verdict['verdict'], note: Note) => {
    aside.push(withVerdict(report, verdict, note));
    return false;
  };
  const heard = reports.filter((report) => {
    if (report.ruled?.verdict === 'rejected') {
      aside.push(report);
      return false;
    }
    const muted = book.source(report.article.publisher.name)?.muted;
    return muted == null || setAside(report, 'muted', muted);
  });
  const settled = afterSettlement(heard, book.matter(matter)?.settled ?? null, setAside);
  const backed = new Backing(settled, book);
  const counted = settled.filter((report) => {
    const note = backed.lacking(report);
    return note === null || setAside(report, 'unbacked', note);
  });
  return { counted, aside, source: latestSource(reports, book) };
}

type SetAside = (report: Report, verdict: Verdict['verdict'], note: Note) => boolean;

/** Holds while a report says what it was settled on; what is published later is weighed as ever. */
function afterSettlement(
  reports: readonly Report[],
  settled: RulingState['settled'],
  setAside: SetAside,
): readonly Report[] {
  if (settled === null) return reports;
  const isBefore = (report: Report) => report.at <= settled.at;
  if (!reports.some((report) => isBefore(report) && report.value === settled.value)) return reports;
  return reports
    .filter((report) => !isBefore(report) || report.value === settled.value || setAside(report, 'overruled', settled))
    .map((report) => (isBefore(report) ? vouchedFor(report, settled) : report));
}

function vouchedFor(report: Report, note: Note): Report {
  return report.ruled === undefined || report.ruled.verdict === 'moved' ? withVerdict(report, 'settled', note) : report;
}

/** Whether a value is reported by anybody besides sources that are never sole, with a text of their own. */
class Backing {
  private readonly weak = new Map<Report, Note>();
  private readonly backed = new Set<string>();

  constructor(reports: readonly Report[], book: RulingBook) {
    for (const report of reports) {
      const note = book.source(report.article.publisher.name)?.neverSole;
      if (note != null) this.weak.set(report, note);
    }
    if (this.weak.size === 0) return;
    const texts = new Set([...this.weak.keys()].map(({ origin }) => origin));
    for (const report of reports) {
      const isOwn = !this.weak.has(report) && !texts.has(report.origin);
      if (isOwn || isPersons(report)) this.backed.add(report.value);
    }
    // A copy of such a source's text says no more than the text does.
    const lent = [...this.weak].map(([{ origin }, note]) => [origin, note] as const);
    const notes = new Map(lent);
    for (const report of reports) {
      const note = notes.get(report.origin);
      if (note !== undefined && !this.weak.has(report)) this.weak.set(report, note);
    }
  }

  lacking(report: Report): Note | null {
    const note = this.weak.get(report);
    return note === undefined || this.backed.has(report.value) ? null : note;
  }
}

function isPersons({ ruled }: Report): boolean {
  return ruled !== undefined && ruled.verdict !== 'moved';
}

function withVerdict(report: Report, verdict: Verdict['verdict'], { by, reason, at, type }: Note): Report {
  const machine = report.ruled?.machine;
  return { ...report, ruled: { by, reason, at, type, verdict, ...(machine === undefined ? {} : { machine }) } };
}

function latestSource(reports: readonly Report[], book: RulingBook): Note | null {
  const names = new Set(reports.map(({ article }) => sourceName(article.publisher.name)));
  const notes = [...names].flatMap((name) => book.source(name)?.last ?? []);
  return notes.reduce<Note | null>((last, note) => (last === null || last.at < note.at ? note : last), null);
}

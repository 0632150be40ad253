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
    const [verdict, note] = silencedBy(report, book) ?? [];
    return verdict === undefined || note === undefined || setAside(report, verdict, note);
  });
  const settled = afterSettlement(heard, book.matter(matter)?.settled ?? null, setAside);
  const backed = new Backing(settled, book);
  const counted = settled.filter((report) => {
    const note = backed.lacking(report);
    return note === null || setAside(report, 'unbacked', note);
  });
  return { counted, aside, source: latestSource(reports, book) };
}

/** By a ruling on its source, or on what its article is about. */
function silencedBy({ article }: Report, book: RulingBook): readonly [Verdict['verdict'], Note] | undefined {
  const muted = book.source(article.publisher.name)?.muted ?? null;
  if (muted !== null) return ['muted', muted];
  const judged = book.item(article.id)?.judged ?? null;
  return judged === null || judged.relevant ? undefined : ['irrelevant', judged];
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
  /** By the article whose text it is: a copy of such a source's text says no more than the text does. */
  private readonly weak = new Map<string, Note>();
  private readonly backed = new Set<string>();

  constructor(reports: readonly Report[], book: RulingBook) {
    for (const { article } of reports) {
      const note = book.source(article.publisher.name)?.neverSole ?? null;
      if (note !== null) this.weak.set(article.id, note);
    }
    for (const report of reports) {
      if (this.noteOn(report) === undefined || isPersons(report)) this.backed.add(report.value);
    }
  }

  lacking(report: Report): Note | null {
    return this.backed.has(report.value) ? null : (this.noteOn(report) ?? null);
  }

  private noteOn({ article, origin }: Report): Note | undefined {
    return this.weak.get(article.id) ?? this.weak.get(origin);
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
  const notes = reports.flatMap(({ article }) =>
    [book.source(sourceName(article.publisher.name))?.last ?? [], book.item(article.id)?.last ?? []].flat(),
  );
  return notes.reduce<Note | null>((last, note) => (last === null || last.at < note.at ? note : last), null);
}

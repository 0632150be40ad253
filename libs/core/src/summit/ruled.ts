/**
 * Matters as they stand after people's rulings. The register of the machine's reports is not touched: this is a function of it and of
 * the rulings, so that either may come again, from another reader or from a replay, and the other holds.
 */
import type { Claim } from '../findings/matters.js';
import type { StandingClaim, RulingBook } from '../rulings/book.js';
import type { KeyFields, Said } from '../rulings/events.js';
import type { ClaimRuling, Note } from '../rulings/evolve.js';
import { readAs } from '../rulings/correct.js';
import { isSameSentence } from '../rulings/said.js';
import { unknownMatter, type Matter } from './evolve.js';
import { standingOf } from './policy.js';
import type { Report } from './report.js';
import type { Verdict } from './verdict.js';
import { weighed } from './weighed.js';

export type Register = ReadonlyMap<string, Matter>;

/** The whole register, the matters that exist by a ruling alone included. */
export function ruledRegister(matters: Register, book: RulingBook): Register {
  if (book.isEmpty) return matters;
  const keys = new Set([...matters.keys(), ...book.targets()]);
  return new Map([...keys].map((key) => [key, ruledMatter(key, matters, book)]));
}

/** `matters` hold at least those that `book.feeding(key)` names, as far as they exist. */
export function ruledMatter(key: string, matters: Register, book: RulingBook): Matter {
  const own = matters.get(key) ?? unknownMatter(key);
  if (book.isEmpty) return own;
  const sources = [...book.feeding(key)].flatMap((name) => matters.get(name) ?? unknownMatter(name));
  const landed = sources
    .flatMap((matter) => landing(matter, book))
    .flatMap(([at, report]) => (at === key ? [report] : []));
  const { counted, aside, source } = weighed(landed, key, book);
  const latest = later(book.latestOn(key), source);
  const isTouched = latest !== null || sources.length > 1 || aside.length > 0;
  if (!isTouched) return own;
  const standing = standingOf(own.kind, own.reports);
  const machine = standing && { value: standing.value, contradicted: standing.against.length > 0 };
  const learntAt = sources.reduce((last, matter) => (matter.learntAt > last ? matter.learntAt : last), '');
  return { ...own, reports: inOrder(counted), ruled: { machine, aside, latest, learntAt } };
}

/** Each report of a matter after the rulings on its own claim, and where it counts. */
function landing(matter: Matter, book: RulingBook): readonly (readonly [string, Report])[] {
  const reports = book.claimsIn(matter.matter).reduce(claimed, matter.reports);
  return reports.map((report) => moved(report, book));
}

/** Split off, or counted under another: one after the other, as people decided it. */
function moved(report: Report, book: RulingBook): readonly [string, Report] {
  const asRead = originally(report);
  const seen = new Set<string>();
  let [at, carried] = [report.claim.matter, report];
  for (let move = moveFrom(at, asRead, book); move !== null; move = moveFrom(at, asRead, book)) {
    seen.add(at);
    // Two that were merged into each other at once stay where they are.
    if (seen.has(move.to)) return [report.claim.matter, report];
    [at, carried] = [move.to, withMove(asSaid(carried, move.as), move.note)];
  }
  return [at, carried];
}

function moveFrom(
  matter: string,
  report: Report,
  book: RulingBook,
): { readonly to: string; readonly note: Note; readonly as?: KeyFields | undefined } | null {
  const { parts = [], merged = null } = book.matter(matter) ?? {};
  const part = parts.find(({ reports }) => reports.some((said) => isSameSentence(said, report)));
  if (part !== undefined) return { to: part.part, note: part, as: part.as };
  return merged && { to: merged.into, note: merged };
}

function withMove({ report, machine }: Carried, { by, reason, at, type }: Note): Report {
  const ruled: Verdict = report.ruled ?? { by, reason, at, type, verdict: 'moved' };
  return { ...report, ruled: machine === undefined ? ruled : { ...ruled, machine } };
}

interface Carried {
  readonly report: Report;
  readonly machine?: Claim;
}

/** About what a person says that it is about. */
function asSaid(report: Report, as: KeyFields | undefined): Carried {
  if (as === undefined) return { report };
  return { report: { ...report, claim: readAs(report.claim, as) }, machine: originally(report).claim };
}

/** As the machine read it. */
function originally(report: Report): Report {
  const machine = report.ruled?.machine;
  return machine === undefined ? report : { ...report, claim: machine, value: machine.value };
}

/** One ruling on the reports of its matter. What a person stands behind counts also where a later reader does not find it. */
function claimed(reports: readonly Report[], { ruling, stands }: StandingClaim): readonly Report[] {
  const same = reports.filter((report) => isSameSentence(originally(report), ruling.said));
  const exact = same.filter((report) => originally(report).value === ruling.said.value);
  if (ruling.verdict === 'rejected') return replaced(reports, exact, ruling);
  const meant = exact.length > 0 ? exact : same.slice(0, 1);
  if (meant.length > 0) return replaced(reports, meant, ruling);
  return stands ? [...reports, ruledAs(reportOf(ruling.said), ruling)] : reports;
}

function replaced(reports: readonly Report[], meant: readonly Report[], ruling: ClaimRuling): readonly Report[] {
  return reports.map((report) => (meant.includes(report) ? ruledAs(report, ruling) : report));
}

function ruledAs(given: Report, { by, reason, at, type, verdict, said, to }: ClaimRuling): Report {
  const report = originally(given);
  const note = { by, reason, at, type, verdict } satisfies Verdict;
  if (verdict === 'rejected') return { ...report, ruled: note };
  const counts = to ?? said.claim;
  const { start, end } = report.claim.finding;
  // What counts is the person's; where it stands now is the reader's.
  const claim = { ...counts, finding: { ...counts.finding, start, end } } as Report['claim'];
  const isAsRead = to === null && claim.value === report.value;
  return { ...report, value: claim.value, claim, ruled: isAsRead ? note : { ...note, machine: report.claim } };
}

function reportOf({ value, at, article, origin, textHash, baseline, claim, words }: Said): Report {
  return { value, at, article, origin, textHash, baseline, claim, ...(words === undefined ? {} : { words }) };
}

function inOrder(reports: readonly Report[]): readonly Report[] {
  return [...reports].sort((a, b) => (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0));
}

function later(one: Note | undefined, other: Note | null): Note | null {
  if (one === undefined || other === null) return one ?? other;
  return one.at < other.at ? other : one;
}

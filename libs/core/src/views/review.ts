/**
 * What wants a person, the worthiest first. A question is named by its evidence: decided, it is gone, and with other evidence
 * it is another one. Recent is what was learnt in the last days before the newest thing learnt, so that no clock is asked.
 */
import { fingerprint } from '../findings/words.js';
import { RulingBook } from '../rulings/book.js';
import { placeOf, type RulingAsked, type Picture } from '../summit/order.js';
import type { Report } from '../summit/report.js';
import { ruledRegister } from '../summit/ruled.js';
import { isPrimary } from '../summit/side.js';
import { lineOf, type BriefLine } from './brief.js';
import { likelyPairs } from './likely-pairs.js';

export const questionKinds = [
  'contradiction',
  'overtaken',
  'unbacked',
  'single-origin',
  'duplicate',
  'hearsay',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly matter: string;
  /** The other matter, of a pair that may be one. */
  readonly other: string | null;
  /** The line that it is about; null where no report counts. */
  readonly line: BriefLine | null;
  /** ISO 8601 UTC. */
  readonly since: string;
  readonly worth: number;
  /** The sentences to look at, each side of a contradiction first with its newest. */
  readonly reports: readonly Report[];
  /** What could be decided. */
  readonly proposals: readonly RulingAsked[];
}

const worth: Readonly<Record<QuestionKind, number>> = {
  contradiction: 60,
  overtaken: 50,
  unbacked: 40,
  'single-origin': 30,
  duplicate: 20,
  hearsay: 10,
};
const recentMs = 3 * 86_400_000;

export function reviewOf(picture: Picture): readonly Question[] {
  const book = new RulingBook(picture.rulings);
  const matters = [...ruledRegister(picture.matters, book).values()];
  const newest = matters.reduce((last, { learntAt }) => (learntAt > last ? learntAt : last), '');
  const recent = newest === '' ? '' : new Date(Date.parse(newest) - recentMs).toISOString();
  const lines: BriefLine[] = [];
  const questions: Question[] = [...overtaken(book)];
  for (const matter of matters) {
    const line = lineOf(matter);
    if (line !== null) lines.push(line);
    questions.push(...unbacked(matter.matter, line, matter.ruled?.aside ?? []));
    if (line !== null) questions.push(...aboutLine(line, recent));
  }
  const pairs = undecidedPairs(lines, book).map(([one, other]) => duplicate(one, other));
  return [...questions.filter(({ id }) => !book.isDismissed(id)), ...pairs].sort(worthiestFirst);
}

/** Pairs of meetings of which nobody has said that they are two. */
export function undecidedPairs(lines: readonly BriefLine[], book: RulingBook): ReturnType<typeof likelyPairs> {
  // Of two that are backed alike, the question puts first whichever its list had first.
  const isDismissed = (one: BriefLine, other: BriefLine) => book.isDismissed(duplicate(one, other).id);
  return likelyPairs(lines).filter(([one, other]) => !isDismissed(one, other) && !isDismissed(other, one));
}

/** Where a page of the queue begins after this question, also when that has left it. */
export function isBehind(question: Question, cursor: string): boolean {
  return orderKey(question) > cursor;
}

export function orderKey({ worth: points, since, id }: Question): string {
  const age = Number.MAX_SAFE_INTEGER - (Date.parse(since) || 0);
  return `${String(1000 - points).padStart(4, '0')}.${String(age)}.${id}`;
}

function worthiestFirst(one: Question, other: Question): number {
  return orderKey(one) < orderKey(other) ? -1 : 1;
}

type About = Pick<Question, 'kind' | 'matter' | 'line' | 'since' | 'reports' | 'proposals'> &
  Partial<Pick<Question, 'other'>>;

function question(about: About, evidence: readonly string[]): Question {
  const { kind, matter, line, other = null, proposals } = about;
  const id = fingerprint([kind, matter, other ?? '', ...evidence].join('\n'));
  // A status that people act on comes before one that nobody waits for.
  const weight = Math.min(9, line?.origins ?? 0);
  const dismissal: RulingAsked = { act: 'dismiss', question: id, matter };
  return { ...about, id, other, worth: worth[kind] + weight, proposals: [...proposals, dismissal] };
}

function aboutLine(line: BriefLine, recent: string): readonly Question[] {
  const rival = line.against[line.against.length - 1];
  if (rival !== undefined) return [contradiction(line, rival)];
  const kind = weaknessOf(line, recent);
  if (kind === null) return [];
  const { matter, value, because, since, support: reports } = line;
  const about = { kind, matter, line, since, reports, proposals: verdictsOn(because, matter) };
  return [question(about, [value, nameOf(because)])];
}

function contradiction(line: BriefLine, rival: Report): Question {
  const { matter, value, because, against, support } = line;
  const proposals: RulingAsked[] = [value, rival.value].map((to) => ({ act: 'settle', matter, value: to }));
  const reports = [because, ...against.toReversed(), ...support.filter((report) => report !== because)];
  const about = { kind: 'contradiction', matter, line, since: rival.at, reports, proposals } as const;
  return question(about, [value, ...against.map(nameOf)]);
}

function weaknessOf({ origins, learntAt, support, claimants }: BriefLine, recent: string): QuestionKind | null {
  if (support.some(isPrimary)) return null;
  if (origins === 1 && learntAt >= recent) return 'single-origin';
  return claimants.length > 0 ? 'hearsay' : null;
}

function verdictsOn(report: Report, matter: string): readonly RulingAsked[] {
  const finding = placeOf(report, matter);
  return [
    { act: 'confirm', finding },
    { act: 'reject', finding },
  ];
}

/** What only sources report that are never sole. */
function unbacked(matter: string, line: BriefLine | null, aside: readonly Report[]): readonly Question[] {
  const reports = aside.filter(({ ruled }) => ruled?.verdict === 'unbacked');
  const [first] = reports;
  if (first === undefined) return [];
  const proposals = verdictsOn(first, matter);
  return [question({ kind: 'unbacked', matter, line, since: first.at, reports, proposals }, reports.map(nameOf))];
}

/** Rulings on sentences that their articles no longer say. */
function overtaken(book: RulingBook): readonly Question[] {
  return book.asleep().map(({ subject, ruling: { said, verdict, at } }) => {
    const { matter } = said.claim;
    const proposals: RulingAsked[] = [{ act: 'lift', ruling: subject }];
    const about = { kind: 'overtaken', matter, line: null, since: at, reports: [said], proposals } as const;
    return question(about, [verdict, at, nameOf(said)]);
  });
}

function duplicate(one: BriefLine, other: BriefLine): Question {
  const [into, line] = one.origins >= other.origins ? [one, other] : [other, one];
  const { matter, since, because } = line;
  const proposals: RulingAsked[] = [{ act: 'merge', matter, into: into.matter }];
  const reports = [because, into.because];
  return question({ kind: 'duplicate', matter, other: into.matter, line, since, reports, proposals }, []);
}

function nameOf({ article, value, words, textHash, claim }: Report): string {
  const { start, end } = claim.finding;
  return [article.id, value, words ?? `${textHash} ${String(start)} ${String(end)}`].join(' ');
}

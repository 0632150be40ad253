/** Whether what is about to be told of a meeting was told before, of another that it may be: a list of people differs from report to report. */
import type { RulingBook } from '../rulings/book.js';
import type { SummitFact } from '../summit/events.js';
import type { Matter } from '../summit/evolve.js';
import { ruledMatter, type Register } from '../summit/ruled.js';
import { lineOf, type BriefLine } from './brief.js';
import { isByCall } from './likely-pairs.js';
import { undecidedPairs } from './review.js';

export interface Others {
  readonly matters: Register;
  readonly book: RulingBook;
  /** The status that was told last of a matter; null where nothing was, or it was taken back. */
  readonly told: (matter: string) => string | null;
}

/** The same facts; those that begin or change a status say of which other meeting that was told before, where there is one. */
export function withPerhapsOf(facts: readonly SummitFact[], matter: Matter, others: Others): readonly SummitFact[] {
  if (!facts.some(isOfMeeting)) return facts;
  const line = lineOf(matter);
  if (line === null) return facts;
  const before = othersOf(line, others);
  return facts.map((fact) => {
    if (!isOfMeeting(fact)) return fact;
    const perhapsOf = before.find(({ statuses }) => statuses.includes(fact.data.value))?.matter;
    return perhapsOf === undefined ? fact : ({ ...fact, data: { ...fact.data, perhapsOf } } as SummitFact);
  });
}

/** The status that facts of one matter leave it at; null where they take it back. */
export function statusAfter(facts: readonly SummitFact[]): string | null {
  const last = facts.at(-1);
  return last === undefined || last.type === 'matter-withdrawn.v1' ? null : last.data.value;
}

const isOfMeeting = (
  fact: SummitFact,
): fact is Extract<SummitFact, { type: 'meeting-reported.v1' | 'meeting-status-changed.v1' }> =>
  fact.type === 'meeting-reported.v1' || fact.type === 'meeting-status-changed.v1';

interface Other {
  readonly matter: string;
  /** All that were told of it. */
  readonly statuses: readonly string[];
}

/** The best backed first. */
function othersOf(line: BriefLine, others: Others): readonly Other[] {
  return keysNear(line.matter, others)
    .flatMap((key) => toldLine(key, others))
    .filter(
      (other) => isByCall(other.line) === isByCall(line) && undecidedPairs([line, other.line], others.book).length > 0,
    )
    .sort((a, b) => b.line.origins - a.line.origins || (a.line.matter < b.line.matter ? -1 : 1))
    .map((other) => ({ matter: other.line.matter, statuses: toldOf(other) }));
}

/** Of meetings whose people are among those of this one, or the reverse. */
function keysNear(matter: string, { matters }: Others): readonly string[] {
  const own = peopleIn(matter);
  return [...matters.keys()].filter(
    (key) => key.startsWith('meeting:') && key !== matter && areNested(own, peopleIn(key)),
  );
}

interface ToldLine {
  readonly line: BriefLine;
  /** The status that was told last. */
  readonly last: string;
}

function toldLine(key: string, { matters, book, told }: Others): readonly ToldLine[] {
  const last = told(key);
  const line = last === null ? null : lineOf(ruledMatter(key, matters, book));
  return last === null || line === null ? [] : [{ line, last }];
}

/** Not what still waits to be told: of two that become so at once the first to be told of is news. */
function toldOf({ line: { history }, last }: ToldLine): readonly string[] {
  const values = history.map(({ value }) => value);
  return [last, ...values.slice(0, values.lastIndexOf(last) + 1)];
}

/** As the subject has them (`meetingMatter`), so that no report of the many other meetings is looked at. */
const peopleIn = (subject: string): readonly string[] => subject.split('.').slice(1);

function areNested(some: readonly string[], others: readonly string[]): boolean {
  const [few, many] = some.length <= others.length ? [some, others] : [others, some];
  return few.every((name) => many.includes(name));
}

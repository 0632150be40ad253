/** Which meetings a reader is shown together, since they may be one that reports tell otherwise. */
import type { RulingBook } from '../rulings/book.js';
import type { Matter } from '../summit/evolve.js';
import { briefOf, type Brief, type BriefLine } from './brief.js';
import { isByCall } from './likely-pairs.js';
import { undecidedPairs } from './review.js';

export interface BriefMeeting extends BriefLine {
  /** Subject of the meeting under which it is told, since it may be that one; null for one that is told by itself. */
  readonly perhapsOf: string | null;
}

export interface RuledBrief extends Brief {
  readonly meetings: readonly BriefMeeting[];
}

/** The brief as people see it. `matters` are those as ruled by the book. */
export function ruledBriefOf(matters: Iterable<Matter>, book: RulingBook): RuledBrief {
  const brief = briefOf(matters);
  return { ...brief, meetings: withPerhaps(brief.meetings, book) };
}

/** The others that are told together with one of these: the one above it and those beside it, or those beneath it. */
export function toldWith(meetings: readonly BriefMeeting[], matter: string): readonly BriefMeeting[] {
  const firstOf = (line: BriefMeeting): string => line.perhapsOf ?? line.matter;
  const own = meetings.find((line) => line.matter === matter);
  if (own === undefined) return [];
  return meetings.filter((line) => line.matter !== matter && firstOf(line) === firstOf(own));
}

/**
 * Of all that may be one, the first is told by itself: lines come in the order of how many back them. Calls and meetings face to face are
 * not told together.
 */
function withPerhaps(lines: readonly BriefLine[], book: RulingBook): readonly BriefMeeting[] {
  const places = new Map(lines.map(({ matter }, place) => [matter, place]));
  const under = lines.map((_, place) => place);
  const firstOf = (place: number): number => {
    const next = under[place] ?? place;
    if (next !== place) under[place] = firstOf(next);
    return under[place] ?? place;
  };
  for (const [one, other] of undecidedPairs(lines, book)) {
    if (isByCall(one) !== isByCall(other)) continue;
    const [a, b] = [one, other].map(({ matter }) => firstOf(places.get(matter) ?? 0)) as [number, number];
    under[Math.max(a, b)] = Math.min(a, b);
  }
  return lines.map((line, place) => {
    const first = firstOf(place);
    return { ...line, perhapsOf: first === place ? null : (lines[first]?.matter ?? null) };
  });
}

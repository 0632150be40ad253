/** Which meetings a reader is shown together, since they may be one that reports tell with other people. */
import type { RulingBook } from '../rulings/book.js';
import type { BriefLine } from './brief.js';
import { undecidedPairs } from './review.js';

/**
 * From the subject of a meeting to that of the one under which it is told, for those that are told under another: of all that may be
 * one the first in the order of `lines`, which is by how many back them. Calls and meetings face to face are not told together.
 */
export function perhapsOne(lines: readonly BriefLine[], book: RulingBook): ReadonlyMap<string, string> {
  const first = new Map(lines.map(({ matter }) => [matter, matter]));
  const places = new Map(lines.map(({ matter }, place) => [matter, place]));
  const placeOf = (matter: string) => places.get(matter) ?? 0;
  for (const [one, other] of undecidedPairs(lines, book)) {
    if (isCall(one) !== isCall(other)) continue;
    const [a, b] = [firstOf(one, first), firstOf(other, first)];
    first.set(placeOf(a) < placeOf(b) ? b : a, placeOf(a) < placeOf(b) ? a : b);
  }
  return new Map(
    lines.map(({ matter }) => [matter, firstOf(matter, first)] as const).filter(([one, other]) => one !== other),
  );
}

const isCall = (matter: string): boolean => matter.startsWith('meeting:call.');

function firstOf(matter: string, first: ReadonlyMap<string, string>): string {
  let at = matter;
  for (let next = first.get(at); next !== undefined && next !== at; next = first.get(at)) at = next;
  return at;
}

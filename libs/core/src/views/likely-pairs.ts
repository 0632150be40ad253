/** Meetings that may be one: the same people by another medium, or some of the same people at the same place or time. */
import type { About, BriefLine } from './brief.js';

type Meeting = Extract<About, { readonly kind: 'meeting' }>;

/** Each pair once, in the order of the lines. */
export function likelyPairs(lines: readonly BriefLine[]): readonly (readonly [BriefLine, BriefLine])[] {
  const meetings = lines.filter(({ about }) => about.kind === 'meeting');
  return meetings.flatMap((one, index) =>
    meetings.slice(index + 1).flatMap((other) => (mayBeOne(one.about, other.about) ? [[one, other] as const] : [])),
  );
}

function mayBeOne(one: About, other: About): boolean {
  if (one.kind !== 'meeting' || other.kind !== 'meeting' || isOtherwise(one.place, other.place)) return false;
  const [these, those] = [peopleOf(one), peopleOf(other)];
  const shared = [...these].filter((name) => those.has(name)).length;
  if (shared === Math.max(these.size, those.size)) return !isOtherwise(one.when, other.when);
  const isWithin = shared >= 2 && shared === Math.min(these.size, those.size);
  return isWithin && [isSame(one.place, other.place), isSame(one.when, other.when)].includes(true);
}

function peopleOf({ participants }: Meeting): ReadonlySet<string> {
  return new Set(participants.map((name) => name.toLowerCase()));
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one.toLowerCase() === other?.toLowerCase();
}

/** Known of both, and not the same. */
function isOtherwise(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && !isSame(one, other);
}

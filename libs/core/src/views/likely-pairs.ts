/** Meetings that may be one: the same people by another medium, or some of the same people at the same place or time. */
import { pairsWithin, type Names } from '../summit/within.js';
import type { About, BriefLine } from './brief.js';

type Meeting = Extract<About, { readonly kind: 'meeting' }>;

/** Each pair once, in the order of the lines. */
export function likelyPairs(lines: readonly BriefLine[]): readonly (readonly [BriefLine, BriefLine])[] {
  const meetings = lines.flatMap((line) => meetingIn(line) ?? []);
  return pairsWithin(meetings.map(({ people }) => people)).flatMap(([at, place]) => {
    const [one, other] = [meetings[at], meetings[place]];
    return one !== undefined && other !== undefined && mayBeOne(one, other) ? [[one.line, other.line] as const] : [];
  });
}

interface Known {
  readonly line: BriefLine;
  readonly meeting: Meeting;
  readonly people: Names;
}

function meetingIn(line: BriefLine): Known | null {
  const { about } = line;
  return about.kind === 'meeting' ? { line, meeting: about, people: peopleOf(about) } : null;
}

/** Of two of which the people of one are all among those of the other. */
function mayBeOne({ meeting: one, people: these }: Known, { meeting: other, people: those }: Known): boolean {
  if (isOtherwise(one.place, other.place)) return false;
  if (these.size === those.size) return !isOtherwise(one.when, other.when);
  const isSameEvent = isSame(one.place, other.place) || isSame(one.when, other.when);
  return Math.min(these.size, those.size) >= 2 && isSameEvent;
}

function peopleOf({ participants }: Meeting): Names {
  return new Set(participants.map((name) => name.toLowerCase()));
}

function isSame(one: string | null, other: string | null): boolean {
  return one !== null && one.toLowerCase() === other?.toLowerCase();
}

/** Known of both, and not the same. */
function isOtherwise(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && !isSame(one, other);
}

/**
 * Meetings that may be one, told in two ways: the same people by another medium, or some of the same people at the same place, in the same
 * days or, where they are three or more, told of at the same time. Only a person can say that they are.
 */
import type { Due } from '../findings/finding.js';
import { dayOf, isDefinite, overlap } from '../summit/dates.js';
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
function mayBeOne(one: Known, other: Known): boolean {
  if (isOtherwise(one.meeting.place, other.meeting.place)) return false;
  const days = sameDays(one.line.due, other.line.due);
  if (days === false) return false;
  if (one.people.size === other.people.size) return days ?? !isOtherwise(one.meeting.when, other.meeting.when);
  return !isOfTwo(one) && !isOfTwo(other) && isWithin(one, other, days ?? agree(one.meeting, other.meeting));
}

/** Some of the people: two may meet in many rounds, so the place or the days speak for it; three hardly do at one time. */
function isWithin(one: Known, other: Known, isOneEvent: boolean): boolean {
  const shared = Math.min(one.people.size, other.people.size);
  if (shared < 2 || isOneEvent) return shared >= 2;
  return shared >= 3 && isByCall(one.line) === isByCall(other.line) && overlap(toldIn(one.line), toldIn(other.line));
}

/** Two leaders who meet by themselves meet the others besides. */
const isOfTwo = ({ meeting }: Known): boolean => meeting.meetingKind === 'bilateral-summit';

export const isByCall = ({ about }: BriefLine): boolean =>
  about.kind === 'meeting' && about.meetingKind === 'phone-call';

/** Null where one of them names no days, or so many that they tell nothing. */
function sameDays(one: Due | null, other: Due | null): boolean | null {
  if (one === null || other === null) return null;
  if (!overlap(one, other)) return false;
  return isDefinite(one) && isDefinite(other) ? true : null;
}

const agree = (one: Meeting, other: Meeting): boolean => isSame(one.place, other.place) || isSame(one.when, other.when);

/** Days of the first and the last report, whatever each says of its status. */
function toldIn({ history, support, since }: BriefLine): Due {
  const days = [...history, ...support].map(({ at }) => dayOf(at)).sort();
  return { from: days[0] ?? dayOf(since), to: days[days.length - 1] ?? dayOf(since) };
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

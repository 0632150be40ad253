/**
 * Which status may follow which (docs/policy.md shows it as a matrix). A change that is not listed cannot be written down: the
 * stored facts take only these pairs, and `transition` makes no other.
 */
import type { MeetingStatus, OutcomeStatus, Stance } from '../findings/finding.js';
import type { MatterKind } from '../findings/matters.js';

/** No sentence alone says `rescheduled`: it follows from two dates. */
export type MeetingState = MeetingStatus | 'rescheduled';

const next = {
  outcome: {
    proposed: ['unresolved', 'progress', 'announced', 'agreed', 'not-agreed', 'rejected', 'denied'],
    unresolved: ['progress', 'announced', 'agreed', 'not-agreed', 'rejected', 'denied'],
    progress: ['unresolved', 'announced', 'agreed', 'not-agreed', 'rejected', 'denied'],
    announced: ['agreed', 'not-agreed', 'rejected', 'denied'],
    agreed: ['announced', 'not-agreed', 'rejected', 'denied'],
    'not-agreed': ['announced', 'agreed', 'rejected', 'denied'],
    rejected: ['announced', 'agreed', 'not-agreed', 'denied'],
    denied: ['announced', 'agreed', 'not-agreed', 'rejected'],
  },
  meeting: {
    proposed: ['expected', 'announced', 'confirmed', 'postponed', 'cancelled', 'rejected', 'held'],
    expected: ['proposed', 'announced', 'confirmed', 'postponed', 'cancelled', 'rejected', 'held'],
    announced: ['confirmed', 'rescheduled', 'postponed', 'cancelled', 'rejected', 'held'],
    confirmed: ['rescheduled', 'postponed', 'cancelled', 'rejected', 'held'],
    rescheduled: ['rescheduled', 'confirmed', 'postponed', 'cancelled', 'rejected', 'held'],
    postponed: ['rescheduled', 'announced', 'confirmed', 'cancelled', 'rejected', 'held'],
    cancelled: ['announced', 'confirmed', 'postponed', 'rejected', 'held'],
    rejected: ['announced', 'confirmed', 'held'],
    held: [],
  },
  reaction: {
    positive: ['cautious', 'negative', 'neutral'],
    cautious: ['positive', 'negative', 'neutral'],
    negative: ['positive', 'cautious', 'neutral'],
    neutral: ['positive', 'cautious', 'negative'],
  },
} as const satisfies {
  outcome: Record<OutcomeStatus, readonly OutcomeStatus[]>;
  meeting: Record<MeetingState, readonly MeetingState[]>;
  reaction: Record<Stance, readonly Stance[]>;
};

type Table = typeof next;

/** Every pair that the table of a kind lists, and no other. */
export type Transition<K extends MatterKind> = {
  [From in keyof Table[K]]: Table[K][From] extends readonly (infer To)[]
    ? { readonly from: From; readonly value: To }
    : never;
}[keyof Table[K]];

export const transitions: Readonly<Record<MatterKind, Readonly<Record<string, readonly string[]>>>> = next;

/** Null for what cannot follow. */
export function transition<K extends MatterKind>(kind: K, from: string, value: string): Transition<K> | null {
  return canFollow(kind, from, value) ? ({ from, value } as Transition<K>) : null;
}

export function canFollow(kind: MatterKind, from: string, to: string): boolean {
  return Object.hasOwn(transitions[kind], from) && (transitions[kind][from]?.includes(to) ?? false);
}

const opposites: readonly (readonly [string, string])[] = [
  ['agreed', 'not-agreed'],
  ['agreed', 'denied'],
  ['agreed', 'rejected'],
  ['announced', 'denied'],
  ['announced', 'rejected'],
  ['announced', 'cancelled'],
  ['confirmed', 'rejected'],
  ['confirmed', 'cancelled'],
  ['rescheduled', 'rejected'],
  ['rescheduled', 'cancelled'],
  ['proposed', 'rejected'],
  ['held', 'cancelled'],
];

/** Of the two only one can be so. */
export function opposed(one: string, other: string): boolean {
  return oppositesOf(one).includes(other);
}

/** Asked for each report of long matters. */
const oppositesBy = new Map<string, readonly string[]>(
  opposites.flat().map((value) => [value, opposites.flatMap(([a, b]) => (a === value ? b : b === value ? a : []))]),
);

export function oppositesOf(value: string): readonly string[] {
  return oppositesBy.get(value) ?? [];
}

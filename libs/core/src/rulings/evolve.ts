/** What people have ruled on one claim, matter, source or question, and how it came to stand so. */
import type { Claim } from '../findings/matters.js';
import type { Recorded } from '../event.js';
import type { Reasoned, RulingFact, Said } from './events.js';

/** Who decided, why and when (ISO 8601 UTC): what people are shown beside every effect. */
export interface Note extends Reasoned {
  readonly at: string;
  /** Type of the fact, for example `finding-rejected.v1`. */
  readonly type: RulingFact['type'];
}

export interface ClaimRuling extends Note {
  readonly verdict: 'confirmed' | 'corrected' | 'rejected';
  readonly said: Said;
  /** What counts instead, of a correction. */
  readonly to: Claim | null;
}

export interface RulingState {
  readonly claim: ClaimRuling | null;
  readonly merged: (Note & { readonly into: string }) | null;
  readonly parts: readonly (Note & { readonly part: string; readonly reports: readonly Said[] })[];
  readonly settled: (Note & { readonly value: string }) | null;
  readonly muted: Note | null;
  readonly neverSole: Note | null;
  readonly dismissed: Note | null;
  /** The latest of all, liftings included. */
  readonly last: Note | null;
  /** Matters that it has ever concerned. */
  readonly matters: readonly string[];
}

export const initialState: RulingState = {
  ...{ claim: null, merged: null, parts: [], settled: null, muted: null, neverSole: null },
  ...{ dismissed: null, last: null, matters: [] },
};

export function evolve(state: RulingState, fact: RulingFact): RulingState {
  const last = noteOf(fact);
  const matters = [...new Set([...state.matters, ...mattersIn(fact)])];
  return { ...state, last, matters, ...changed(state, fact, last) };
}

function changed(state: RulingState, fact: RulingFact, note: Note): Partial<RulingState> {
  switch (fact.type) {
    case 'finding-confirmed.v1':
      return { claim: { ...note, verdict: 'confirmed', said: fact.data.said, to: null } };
    case 'finding-corrected.v1':
      return { claim: { ...note, verdict: 'corrected', said: fact.data.said, to: fact.data.to } };
    case 'finding-rejected.v1':
      return { claim: { ...note, verdict: 'rejected', said: fact.data.said, to: null } };
    case 'finding-ruling-lifted.v1':
      return { claim: null };
    case 'source-muted.v1':
      return { muted: note };
    case 'source-unmuted.v1':
      return { muted: null };
    case 'source-made-never-sole.v1':
      return { neverSole: note };
    case 'source-never-sole-lifted.v1':
      return { neverSole: null };
    default:
      return changedMatter(state, fact, note);
  }
}

type OfMatters = Extract<RulingFact, { readonly data: { readonly matter: string } }>;

function changedMatter(state: RulingState, fact: OfMatters, note: Note): Partial<RulingState> {
  switch (fact.type) {
    case 'matters-merged.v1':
      return { merged: { ...note, into: fact.data.into } };
    case 'matter-merge-lifted.v1':
      return { merged: null };
    case 'matter-split.v1':
      return { parts: [...state.parts, { ...note, part: fact.data.part, reports: fact.data.reports }] };
    case 'matter-split-lifted.v1':
      return { parts: state.parts.filter(({ part }) => part !== fact.data.part) };
    case 'contradiction-settled.v1':
      return { settled: { ...note, value: fact.data.value } };
    case 'settlement-lifted.v1':
      return { settled: null };
    case 'question-dismissed.v1':
      return { dismissed: note };
    case 'question-reopened.v1':
      return { dismissed: null };
  }
}

export function noteOf({ type, data: { by, reason }, happened }: RulingFact): Note {
  return { by, reason, at: happened.at, type };
}

export function mattersIn({ data }: RulingFact): readonly string[] {
  const named: readonly (string | undefined)[] = [
    'matter' in data ? data.matter : undefined,
    'into' in data ? data.into : undefined,
    'part' in data ? data.part : undefined,
    'said' in data ? data.said.claim.matter : undefined,
    'to' in data ? data.to.matter : undefined,
  ];
  return named.flatMap((matter) => matter ?? []);
}

export function concernsRulings(event: Recorded): event is Recorded<RulingFact> {
  return event.subject.startsWith('ruling:');
}

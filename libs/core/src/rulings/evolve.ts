/** What people have ruled on one claim, matter, source or question, and how it came to stand so. */
import type { Claim } from '../findings/matters.js';
import type { Recorded } from '../event.js';
import type { KeyFields, Reasoned, RulingFact, Said } from './events.js';

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

export interface Part extends Note {
  readonly part: string;
  readonly reports: readonly Said[];
  /** What they are about, where a person says so. */
  readonly as?: KeyFields;
}

export interface RulingState {
  readonly claim: ClaimRuling | null;
  readonly merged: (Note & { readonly into: string }) | null;
  readonly parts: readonly Part[];
  readonly settled: (Note & { readonly value: string }) | null;
  readonly muted: Note | null;
  readonly neverSole: Note | null;
  readonly dismissed: Note | null;
  /** Whether an article is about the summit; absent in documents from before. */
  readonly judged?: (Note & { readonly relevant: boolean; readonly batch?: string }) | null;
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
  const change = changes[fact.type] as (
    data: RulingFact['data'],
    note: Note,
    state: RulingState,
  ) => Partial<RulingState>;
  return { ...state, last, matters, ...change(fact.data, last, state) };
}

type Data<T extends RulingFact['type']> = Extract<RulingFact, { readonly type: T }>['data'];
type Changes = {
  readonly [T in RulingFact['type']]: (data: Data<T>, note: Note, state: RulingState) => Partial<RulingState>;
};

const changes: Changes = {
  'finding-confirmed.v1': ({ said }, note) => ({ claim: { ...note, verdict: 'confirmed', said, to: null } }),
  'finding-corrected.v1': ({ said, to }, note) => ({ claim: { ...note, verdict: 'corrected', said, to } }),
  'finding-rejected.v1': ({ said }, note) => ({ claim: { ...note, verdict: 'rejected', said, to: null } }),
  'finding-ruling-lifted.v1': () => ({ claim: null }),
  'matters-merged.v1': ({ into }, note) => ({ merged: { ...note, into } }),
  'matter-merge-lifted.v1': () => ({ merged: null }),
  'matter-split.v1': ({ part, reports, as }, note, { parts }) => ({
    parts: [...parts, { ...note, part, reports, ...(as === undefined ? {} : { as }) }],
  }),
  'matter-split-lifted.v1': ({ part }, _, { parts }) => ({ parts: parts.filter((known) => known.part !== part) }),
  'contradiction-settled.v1': ({ value }, note) => ({ settled: { ...note, value } }),
  'settlement-lifted.v1': () => ({ settled: null }),
  'source-muted.v1': (_, note) => ({ muted: note }),
  'source-unmuted.v1': () => ({ muted: null }),
  'source-made-never-sole.v1': (_, note) => ({ neverSole: note }),
  'source-never-sole-lifted.v1': () => ({ neverSole: null }),
  'question-dismissed.v1': (_, note) => ({ dismissed: note }),
  'question-reopened.v1': () => ({ dismissed: null }),
  'item-ruled.v1': ({ relevant, batch }, note) => ({
    judged: { ...note, relevant, ...(batch === undefined ? {} : { batch }) },
  }),
  'item-ruling-lifted.v1': () => ({ judged: null }),
};

export function noteOf({ type, data: { by, reason }, happened }: RulingFact): Note {
  return { by, reason, at: happened.at, type };
}

export function mattersIn({ data }: Pick<RulingFact, 'type' | 'data'>): readonly string[] {
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

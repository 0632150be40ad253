/** People's orders. The same order again is no fact; what was never ruled cannot be lifted. */
import type { Decider } from '../decider.js';
import { Refusal } from '../errors.js';
import type { Happened } from '../event.js';
import type { Claim } from '../findings/matters.js';
import type { Reasoned, RulingFact, Said } from './events.js';
import { evolve, initialState, type RulingState } from './evolve.js';

interface Order extends Reasoned {
  readonly at: Happened;
}

export type RulingCommand = Order &
  (
    | { readonly type: 'ConfirmFinding' | 'RejectFinding'; readonly said: Said }
    | { readonly type: 'CorrectFinding'; readonly said: Said; readonly to: Claim }
    | { readonly type: 'LiftFindingRuling' }
    | { readonly type: 'MergeMatters'; readonly matter: string; readonly into: string }
    | { readonly type: 'SplitMatter'; readonly matter: string; readonly reports: readonly Said[] }
    | { readonly type: 'LiftMerge' | 'LiftSettlement'; readonly matter: string }
    | { readonly type: 'LiftSplit'; readonly matter: string; readonly part: string }
    | { readonly type: 'SettleContradiction'; readonly matter: string; readonly value: string }
    | { readonly type: 'MuteSource' | 'UnmuteSource' | 'NeverSole' | 'LiftNeverSole'; readonly source: string }
    | { readonly type: 'DismissQuestion' | 'ReopenQuestion'; readonly matter: string }
  );

export function decide(command: RulingCommand, state: RulingState): readonly RulingFact[] {
  const { at: happened, by, reason } = command;
  const order = { happened, who: { by, reason } };
  switch (command.type) {
    case 'ConfirmFinding':
    case 'RejectFinding':
    case 'CorrectFinding':
    case 'LiftFindingRuling':
      return onClaim(command, state, order);
    case 'MuteSource':
    case 'UnmuteSource':
    case 'NeverSole':
    case 'LiftNeverSole':
      return onSource(command, state, order);
    case 'DismissQuestion':
    case 'ReopenQuestion':
      return onQuestion(command, state, order);
    default:
      return onMatter(command, state, order);
  }
}

interface Given {
  readonly happened: Happened;
  readonly who: Reasoned;
}

type Of<T extends RulingCommand['type']> = Extract<RulingCommand, { readonly type: T }>;

function onClaim(
  command: Of<'ConfirmFinding' | 'RejectFinding' | 'CorrectFinding' | 'LiftFindingRuling'>,
  state: RulingState,
  { happened, who }: Given,
): readonly RulingFact[] {
  const { claim } = state;
  switch (command.type) {
    case 'ConfirmFinding':
      if (claim?.verdict === 'confirmed') return [];
      return [{ type: 'finding-confirmed.v1', happened, data: { said: command.said, ...who } }];
    case 'RejectFinding':
      if (claim?.verdict === 'rejected') return [];
      return [{ type: 'finding-rejected.v1', happened, data: { said: command.said, ...who } }];
    case 'CorrectFinding': {
      const { said, to } = command;
      if (JSON.stringify(to) === JSON.stringify(said.claim))
        throw new Refusal('invalid', 'to: says what the finding says already; confirm it instead');
      if (claim?.to != null && JSON.stringify(claim.to) === JSON.stringify(to)) return [];
      return [{ type: 'finding-corrected.v1', happened, data: { said, to, ...who } }];
    }
    case 'LiftFindingRuling':
      if (claim !== null) return [{ type: 'finding-ruling-lifted.v1', happened, data: who }];
      return liftedAlready(state, 'finding-ruling-lifted.v1', who, 'nothing is ruled on this finding');
  }
}

type MatterCommand = Of<
  'MergeMatters' | 'LiftMerge' | 'SplitMatter' | 'LiftSplit' | 'SettleContradiction' | 'LiftSettlement'
>;

function onMatter(command: MatterCommand, state: RulingState, { happened, who }: Given): readonly RulingFact[] {
  const { matter } = command;
  switch (command.type) {
    case 'MergeMatters': {
      const { into } = command;
      refuseMerge(matter, into);
      if (state.merged?.into === into) return [];
      return [{ type: 'matters-merged.v1', happened, data: { matter, into, ...who } }];
    }
    case 'LiftMerge': {
      if (state.merged === null)
        return liftedAlready(state, 'matter-merge-lifted.v1', who, `${matter} is merged into no other matter`);
      return [{ type: 'matter-merge-lifted.v1', happened, data: { matter, into: state.merged.into, ...who } }];
    }
    case 'SplitMatter': {
      if (command.reports.length === 0) throw new Refusal('invalid', 'reports: at least one is to be chosen');
      const part = `${matter}.part-${String(partsEver(matter, state) + 1)}`;
      return [{ type: 'matter-split.v1', happened, data: { matter, part, reports: command.reports, ...who } }];
    }
    case 'LiftSplit': {
      const { part } = command;
      if (!state.parts.some((known) => known.part === part))
        return liftedAlready(state, 'matter-split-lifted.v1', who, `${part} is no part of ${matter}`);
      return [{ type: 'matter-split-lifted.v1', happened, data: { matter, part, ...who } }];
    }
    case 'SettleContradiction':
      if (state.settled?.value === command.value && state.settled.by === who.by) return [];
      return [{ type: 'contradiction-settled.v1', happened, data: { matter, value: command.value, ...who } }];
    case 'LiftSettlement':
      if (state.settled === null)
        return liftedAlready(state, 'settlement-lifted.v1', who, `nothing is settled by a person about ${matter}`);
      return [{ type: 'settlement-lifted.v1', happened, data: { matter, ...who } }];
  }
}

function refuseMerge(matter: string, into: string): void {
  if (matter === into) throw new Refusal('invalid', 'into: a matter cannot be merged into itself');
  const [kind, other] = [matter, into].map((subject) => subject.slice(0, subject.indexOf(':')));
  if (kind !== other) throw new Refusal('invalid', `into: ${into} is of another kind than ${matter}`);
}

/** A part's name is never given again: what was told under it stays told. */
function partsEver(matter: string, { matters }: RulingState): number {
  return matters.filter((known) => known.startsWith(`${matter}.part-`)).length;
}

function onSource(
  { type, source }: Of<'MuteSource' | 'UnmuteSource' | 'NeverSole' | 'LiftNeverSole'>,
  state: RulingState,
  { happened, who }: Given,
): readonly RulingFact[] {
  const { muted, neverSole } = state;
  const data = { source, ...who };
  switch (type) {
    case 'MuteSource':
      return muted === null ? [{ type: 'source-muted.v1', happened, data }] : [];
    case 'UnmuteSource':
      if (muted === null) return liftedAlready(state, 'source-unmuted.v1', who, `${source} is not muted`);
      return [{ type: 'source-unmuted.v1', happened, data }];
    case 'NeverSole':
      return neverSole === null ? [{ type: 'source-made-never-sole.v1', happened, data }] : [];
    case 'LiftNeverSole':
      if (neverSole === null)
        return liftedAlready(state, 'source-never-sole-lifted.v1', who, `${source} may be a sole source already`);
      return [{ type: 'source-never-sole-lifted.v1', happened, data }];
  }
}

function onQuestion(
  { type, matter }: Of<'DismissQuestion' | 'ReopenQuestion'>,
  state: RulingState,
  { happened, who }: Given,
): readonly RulingFact[] {
  const { dismissed } = state;
  if (type === 'DismissQuestion')
    return dismissed === null ? [{ type: 'question-dismissed.v1', happened, data: { matter, ...who } }] : [];
  if (dismissed === null) return liftedAlready(state, 'question-reopened.v1', who, 'this question was not dismissed');
  return [{ type: 'question-reopened.v1', happened, data: { matter, ...who } }];
}

/** The same lifting again is no fact, like any order; what was never ruled is refused. */
function liftedAlready({ last }: RulingState, type: RulingFact['type'], who: Reasoned, sentence: string): readonly [] {
  if (last?.type === type && last.by === who.by && last.reason === who.reason) return [];
  throw new Refusal('not-found', sentence);
}

export const rulingDecider: Decider<RulingCommand, RulingState, RulingFact> = { initialState, evolve, decide };

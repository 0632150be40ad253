/** People's orders. The same order again is no fact; what was never ruled cannot be lifted. */
import type { Decider } from '../decider.js';
import { Refusal } from '../errors.js';
import type { Happened } from '../event.js';
import type { Claim } from '../findings/matters.js';
import type { KeyFields, Reasoned, RulingFact, Said } from './events.js';
import { evolve, initialState, type Note, type RulingState } from './evolve.js';

interface Order extends Reasoned {
  readonly at: Happened;
}

/** Where reports go that are split off, if not to a matter without a name. */
export interface Destination {
  readonly part: string;
  readonly as: KeyFields;
}

export type RulingCommand = Order &
  (
    | { readonly type: 'ConfirmFinding'; readonly said: Said }
    | { readonly type: 'RejectFinding'; readonly said: Said }
    | { readonly type: 'CorrectFinding'; readonly said: Said; readonly to: Claim }
    | { readonly type: 'LiftFindingRuling' }
    | { readonly type: 'MergeMatters'; readonly matter: string; readonly into: string }
    | { readonly type: 'LiftMerge'; readonly matter: string }
    | {
        readonly type: 'SplitMatter';
        readonly matter: string;
        readonly reports: readonly Said[];
        readonly to?: Destination;
      }
    | { readonly type: 'LiftSplit'; readonly matter: string; readonly part: string }
    | { readonly type: 'SettleContradiction'; readonly matter: string; readonly value: string }
    | { readonly type: 'LiftSettlement'; readonly matter: string }
    | { readonly type: 'MuteSource'; readonly source: string }
    | { readonly type: 'UnmuteSource'; readonly source: string }
    | { readonly type: 'NeverSole'; readonly source: string }
    | { readonly type: 'LiftNeverSole'; readonly source: string }
    | { readonly type: 'DismissQuestion'; readonly matter: string }
    | { readonly type: 'ReopenQuestion'; readonly matter: string }
    | { readonly type: 'RuleItem'; readonly relevant: boolean; readonly batch?: string }
    | { readonly type: 'LiftItemRuling' }
  );

type Of<T extends RulingCommand['type']> = Extract<RulingCommand, { readonly type: T }>;
/** A fact before its time. */
type Bare<F extends RulingFact = RulingFact> = F extends RulingFact ? Pick<F, 'type' | 'data'> : never;
type Plan = Bare | 'stands already' | { readonly lifted: RulingFact['type']; readonly missing: string };
type Plans = {
  readonly [T in RulingCommand['type']]: (command: Of<T>, state: RulingState, who: Reasoned) => Plan;
};

const done = 'stands already';

const plans: Plans = {
  ConfirmFinding: ({ said }, { claim }, who) =>
    claim?.verdict === 'confirmed' ? done : { type: 'finding-confirmed.v1', data: { said, ...who } },
  RejectFinding: ({ said }, { claim }, who) =>
    claim?.verdict === 'rejected' ? done : { type: 'finding-rejected.v1', data: { said, ...who } },
  CorrectFinding: ({ said, to }, { claim }, who) => {
    if (isSame(to, said.claim))
      throw new Refusal('invalid', 'to: says what the finding says already; confirm it instead');
    return isSame(to, claim?.to) ? done : { type: 'finding-corrected.v1', data: { said, to, ...who } };
  },
  LiftFindingRuling: (_, { claim }, who) =>
    lifting(claim, { type: 'finding-ruling-lifted.v1', data: who }, 'nothing is ruled on this finding'),
  MergeMatters: ({ matter, into }, { merged }, who) => {
    refuseMerge(matter, into);
    return merged?.into === into ? done : { type: 'matters-merged.v1', data: { matter, into, ...who } };
  },
  LiftMerge: ({ matter }, { merged }, who) => {
    const data = { matter, into: merged?.into ?? '', ...who };
    return lifting(merged, { type: 'matter-merge-lifted.v1', data }, `${matter} is merged into no other matter`);
  },
  SplitMatter: ({ matter, reports, to }, state, who) => {
    if (reports.length === 0) throw new Refusal('invalid', 'reports: at least one is to be chosen');
    return { type: 'matter-split.v1', data: { matter, ...(to ?? { part: nextPart(matter, state) }), reports, ...who } };
  },
  LiftSplit: ({ matter, part }, { parts }, who) => {
    const known = parts.find((each) => each.part === part) ?? null;
    const data = { matter, part, ...who };
    return lifting(known, { type: 'matter-split-lifted.v1', data }, `${part} is no part of ${matter}`);
  },
  SettleContradiction: ({ matter, value }, { settled }, who) => {
    const stands = settled?.value === value && settled.by === who.by;
    return stands ? done : { type: 'contradiction-settled.v1', data: { matter, value, ...who } };
  },
  LiftSettlement: ({ matter }, { settled }, who) => {
    const missing = `nothing is settled by a person about ${matter}`;
    return lifting(settled, { type: 'settlement-lifted.v1', data: { matter, ...who } }, missing);
  },
  MuteSource: ({ source }, { muted }, who) =>
    muted === null ? { type: 'source-muted.v1', data: { source, ...who } } : done,
  UnmuteSource: ({ source }, { muted }, who) =>
    lifting(muted, { type: 'source-unmuted.v1', data: { source, ...who } }, `${source} is not muted`),
  NeverSole: ({ source }, { neverSole }, who) =>
    neverSole === null ? { type: 'source-made-never-sole.v1', data: { source, ...who } } : done,
  LiftNeverSole: ({ source }, { neverSole }, who) => {
    const missing = `${source} may be a sole source already`;
    return lifting(neverSole, { type: 'source-never-sole-lifted.v1', data: { source, ...who } }, missing);
  },
  DismissQuestion: ({ matter }, { dismissed }, who) =>
    dismissed === null ? { type: 'question-dismissed.v1', data: { matter, ...who } } : done,
  ReopenQuestion: ({ matter }, { dismissed }, who) =>
    lifting(dismissed, { type: 'question-reopened.v1', data: { matter, ...who } }, 'this question was not dismissed'),
  RuleItem: ({ relevant, batch }, { judged }, who) =>
    judged?.relevant === relevant
      ? done
      : { type: 'item-ruled.v1', data: { relevant, ...(batch === undefined ? {} : { batch }), ...who } },
  LiftItemRuling: (_, { judged = null }, who) =>
    lifting(judged, { type: 'item-ruling-lifted.v1', data: who }, 'nobody has said what this item is about'),
};

export function decide(command: RulingCommand, state: RulingState): readonly RulingFact[] {
  const { at: happened, by, reason, type } = command;
  const plan = (plans[type] as (command: RulingCommand, state: RulingState, who: Reasoned) => Plan)(command, state, {
    by,
    reason,
  });
  if (plan === done) return [];
  if ('type' in plan) return [{ ...plan, happened }];
  // The same lifting again is no fact, like any order.
  const { last } = state;
  if (last?.type === plan.lifted && last.by === by && last.reason === reason) return [];
  throw new Refusal('not-found', plan.missing);
}

function lifting(standing: Note | null, fact: Bare, missing: string): Plan {
  return standing === null ? { lifted: fact.type, missing } : fact;
}

function isSame(one: Claim, other: Claim | null | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function refuseMerge(matter: string, into: string): void {
  if (matter === into) throw new Refusal('invalid', 'into: a matter cannot be merged into itself');
  const [kind, other] = [matter, into].map((subject) => subject.slice(0, subject.indexOf(':')));
  if (kind !== other) throw new Refusal('invalid', `into: ${into} is of another kind than ${matter}`);
}

/** A part's name is never given again: what was told under it stays told. */
function nextPart(matter: string, { matters }: RulingState): string {
  const given = matters.filter((known) => known.startsWith(`${matter}.part-`)).length;
  return `${matter}.part-${String(given + 1)}`;
}

export const rulingDecider: Decider<RulingCommand, RulingState, RulingFact> = { initialState, evolve, decide };

/**
 * All that people ever decided on one subject, also what does not stand any more: who took it back or decided otherwise, when and
 * why. What stands now is `doc.ts`; this is its past.
 */
import type { Recorded } from '../event.js';
import type { RulingFact } from './events.js';
import { concernsRulings, noteOf, type Note } from './evolve.js';

const liftings = [
  'finding-ruling-lifted.v1',
  'matter-merge-lifted.v1',
  'matter-split-lifted.v1',
  'settlement-lifted.v1',
  'source-unmuted.v1',
  'source-never-sole-lifted.v1',
  'question-reopened.v1',
  'item-ruling-lifted.v1',
] as const satisfies readonly RulingFact['type'][];

type Lifting = (typeof liftings)[number];
/** A fact that decides something; the others take back. */
export type DecidingFact = Exclude<RulingFact, { readonly type: Lifting }>;

export type Decision = DecidingFact extends infer F extends DecidingFact
  ? F extends DecidingFact
    ? {
        readonly type: F['type'];
        readonly data: F['data'];
        /** ISO 8601 UTC. */
        readonly at: string;
        /** Of the subject: with it, the decision's name for ever. */
        readonly version: number;
        /** By what it ended: a lifting, or another decision in its place; null while it stands. */
        readonly ended: Note | null;
      }
    : never
  : never;

export interface Decisions {
  readonly subject: string;
  readonly version: number;
  /** Oldest first. */
  readonly decisions: readonly Decision[];
}

/** What a fact is about on its subject: of each there stands at most one. */
const slots: Readonly<Record<RulingFact['type'], string>> = {
  'finding-confirmed.v1': 'claim',
  'finding-corrected.v1': 'claim',
  'finding-rejected.v1': 'claim',
  'finding-ruling-lifted.v1': 'claim',
  'matters-merged.v1': 'merge',
  'matter-merge-lifted.v1': 'merge',
  'matter-split.v1': 'split',
  'matter-split-lifted.v1': 'split',
  'contradiction-settled.v1': 'settlement',
  'settlement-lifted.v1': 'settlement',
  'source-muted.v1': 'mute',
  'source-unmuted.v1': 'mute',
  'source-made-never-sole.v1': 'never-sole',
  'source-never-sole-lifted.v1': 'never-sole',
  'question-dismissed.v1': 'dismissal',
  'question-reopened.v1': 'dismissal',
  'item-ruled.v1': 'item',
  'item-ruling-lifted.v1': 'item',
};

/** What is delivered again has been counted. */
export function evolveDecisions(doc: Decisions | undefined, event: Recorded): Decisions | undefined {
  if (!concernsRulings(event) || (doc !== undefined && event.version <= doc.version)) return doc;
  const { subject, version } = event;
  const decisions = (doc?.decisions ?? []).map((decision) => endedBy(event, decision));
  return { subject, version, decisions: isDeciding(event) ? [...decisions, decisionIn(event)] : decisions };
}

function endedBy(event: Recorded<RulingFact>, decision: Decision): Decision {
  const isMeant = decision.ended === null && slotOf(event) === slotOf(decision);
  // Several parts may be split off one matter: each is taken back by itself, and none by the next.
  const isOther = decision.type === 'matter-split.v1' && (isDeciding(event) || partOf(event) !== partOf(decision));
  return isMeant && !isOther ? { ...decision, ended: noteOf(event) } : decision;
}

function slotOf({ type }: Pick<RulingFact, 'type'>): string {
  return slots[type];
}

function partOf({ data }: Pick<RulingFact, 'data'>): string | undefined {
  return 'part' in data ? data.part : undefined;
}

function isDeciding(event: Recorded<RulingFact>): event is Recorded<DecidingFact> {
  return liftings.every((type) => type !== event.type);
}

function decisionIn({ type, data, happened, version }: Recorded<DecidingFact>): Decision {
  return { type, data, at: happened.at, version, ended: null } as Decision;
}

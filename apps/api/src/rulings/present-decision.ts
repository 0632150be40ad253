/** Decisions as the API answers them: what each concerns, its sentences, what the machine believes beside it, and the way back. */
import {
  lineOf,
  mattersIn,
  RulingBook,
  ruledMatter,
  undoingOf,
  type Decision,
  type Decisions,
  type Picture,
  type Said,
} from '#core';
import type { z } from 'zod';
import type { Believed, Decision as DecisionSchema } from '../contract/decisions.js';
import type { SentenceFinder } from '../brief/sentences.js';

const mostSentences = 20;

type DecisionAnswer = z.infer<typeof DecisionSchema>;

/** One decision with the subject that it lies on. */
export interface Decided {
  readonly subject: string;
  /** Of the subject now. */
  readonly version: number;
  readonly decision: Decision;
}

export interface Beside {
  readonly picture: Picture;
  readonly sentences: SentenceFinder;
  /** Of a source, the name as it writes it. */
  readonly nameOfSource: (source: string) => Promise<string>;
  /** A past decision is not taken back from the past. */
  readonly isNow: boolean;
}

export function decidedIn(docs: Iterable<Decisions>): readonly Decided[] {
  return [...docs].flatMap(({ subject, version, decisions }) =>
    decisions.map((decision) => ({ subject, version, decision })),
  );
}

export async function presentDecision(decided: Decided, beside: Beside): Promise<DecisionAnswer> {
  const { subject, version, decision } = decided;
  const book = new RulingBook(beside.picture.rulings);
  const { by, reason } = decision.data;
  const matters = mattersOf(decision);
  const cited = saidIn(decision).slice(0, mostSentences);
  return {
    ...{ id: nameOf(decided), subject, version, act: actOf(decision), state: stateOf(decided, book) },
    ...{ by, reason, at: decision.at, matters: [...matters] },
    source: 'source' in decision.data ? await beside.nameOfSource(decision.data.source) : null,
    to: leadsTo(decision),
    machine: 'said' in decision.data ? decision.data.said.value : null,
    evidence: await Promise.all(cited.map((said) => beside.sentences.evidence(said))),
    believed: matters.map((matter) => believedOf(matter, beside.picture, book)),
    ended: decision.ended,
    undo: beside.isNow ? (structuredClone(undoingOf(subject, decision)) as DecisionAnswer['undo']) : null,
  };
}

export function nameOf({ subject, decision }: Decided): string {
  return `${subject}@${String(decision.version)}`;
}

/** The matter that it was given on, and those that it leads to. */
export function mattersOf({ type, data }: Decision): readonly string[] {
  return [...new Set(mattersIn({ type, data }))];
}

const acts = {
  'finding-confirmed.v1': 'confirmed',
  'finding-corrected.v1': 'corrected',
  'finding-rejected.v1': 'rejected',
  'matters-merged.v1': 'merged',
  'matter-split.v1': 'split',
  'contradiction-settled.v1': 'settled',
  'source-muted.v1': 'muted',
  'source-made-never-sole.v1': 'never-sole',
  'question-dismissed.v1': 'dismissed',
  'item-ruled.v1': 'judged',
} as const satisfies Record<Decision['type'], DecisionAnswer['act']>;

export function actOf({ type }: Decision): DecisionAnswer['act'] {
  return acts[type];
}

function stateOf({ subject, decision: { ended } }: Decided, book: RulingBook): DecisionAnswer['state'] {
  if (ended !== null) return Object.hasOwn(acts, ended.type) ? 'replaced' : 'lifted';
  return book.asleep().some((asleep) => asleep.subject === subject) ? 'asleep' : 'standing';
}

export function saidIn({ data }: Decision): readonly Said[] {
  if ('said' in data) return [data.said];
  return 'reports' in data ? data.reports : [];
}

function leadsTo({ type, data }: Decision): string | null {
  switch (type) {
    case 'finding-confirmed.v1':
    case 'finding-rejected.v1':
      return data.said.value;
    case 'finding-corrected.v1':
      return data.to.value;
    case 'matters-merged.v1':
      return data.into;
    case 'matter-split.v1':
      return data.part;
    case 'contradiction-settled.v1':
      return data.value;
    case 'item-ruled.v1':
      return data.relevant ? 'relevant' : 'not-relevant';
    case 'source-muted.v1':
    case 'source-made-never-sole.v1':
    case 'question-dismissed.v1':
      return null;
  }
}

function believedOf(matter: string, { matters }: Picture, book: RulingBook): z.infer<typeof Believed> {
  const ruled = ruledMatter(matter, matters, book);
  const line = lineOf(ruled);
  const people = line && { value: line.value, contradicted: line.against.length > 0 };
  return { matter, people, machine: ruled.ruled === undefined ? people : ruled.ruled.machine };
}

import type { Decider } from '../decider.js';
import type { Happened } from '../event.js';
import type { FindingFact, FindingsRecorded } from './events.js';
import { basisOf, evolve, initialState, type FindingsState } from './evolve.js';
import { mattersOf } from './matters.js';

export interface RecordFindings {
  readonly type: 'RecordFindings';
  readonly at: Happened;
  readonly record: FindingsRecorded['data'];
}

/** The same text read by the same reader yields nothing new. What a newer text no longer says is withdrawn first. */
export function decide({ at, record }: RecordFindings, state: FindingsState): readonly FindingFact[] {
  if (state.basis === basisOf(record)) return [];
  const matters = mattersOf(record.findings);
  if (state.basis === '' && Object.values(record.findings).flat().length === 0) return [];
  const recorded: FindingFact = { type: 'findings-recorded.v1', happened: at, data: record };
  const gone = state.matters.filter((matter) => !matters.includes(matter));
  if (gone.length === 0) return [recorded];
  const sameText = state.basis.startsWith(`${record.textHash} `);
  const because = sameText ? 'another reader does not find it' : 'the article was revised';
  const data = { article: record.article.id, matters: gone, because };
  return [{ type: 'findings-withdrawn.v1', happened: at, data }, recorded];
}

export const findingsDecider: Decider<RecordFindings, FindingsState, FindingFact> = { initialState, evolve, decide };

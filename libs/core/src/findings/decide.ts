import type { Decider } from '../decider.js';
import type { Happened } from '../event.js';
import type { FindingFact, FindingsRecorded } from './events.js';
import { basisOf, evolve, initialState, type FindingsState } from './evolve.js';
import { mattersOf } from './matters.js';

export interface RecordFindings {
  readonly type: 'RecordFindings';
  readonly at: Happened;
  readonly record: FindingsRecorded['data'];
  /** A replay's record replaces only the one of this basis (empty: none): what was read live meanwhile stands. */
  readonly over?: string;
}

/** The same text read by the same reader yields nothing new. What a newer text no longer says is withdrawn first. */
export function decide({ at, record, over = '' }: RecordFindings, state: FindingsState): readonly FindingFact[] {
  if (isKnown(record, over, state)) return [];
  const matters = mattersOf(record.findings);
  if (state.basis === '' && Object.values(record.findings).flat().length === 0) return [];
  const recorded: FindingFact = { type: 'findings-recorded.v1', happened: at, data: record };
  const gone = state.matters.filter((matter) => !matters.includes(matter));
  if (gone.length === 0) return [recorded];
  const sameText = state.basis.startsWith(`${record.textHash} `);
  const because = sameText ? 'another reader does not find it' : 'the article was revised';
  const from = record.replay === undefined ? {} : { replay: record.replay };
  const data = { article: record.article.id, matters: gone, because, ...from };
  return [{ type: 'findings-withdrawn.v1', happened: at, data }, recorded];
}

function isKnown(record: FindingsRecorded['data'], over: string, { basis }: FindingsState): boolean {
  return basis === basisOf(record) || (record.replay !== undefined && basis !== over);
}

export const findingsDecider: Decider<RecordFindings, FindingsState, FindingFact> = { initialState, evolve, decide };

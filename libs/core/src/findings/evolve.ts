import type { FindingFact } from './events.js';
import { noFindings, type Findings } from './finding.js';
import { mattersOf } from './matters.js';

export interface FindingsState {
  /** Text hash, reader and its version of the last record; empty before the first. */
  readonly basis: string;
  readonly matters: readonly string[];
  /** Of the last record, at places in the text that it names. */
  readonly findings: Findings;
  /** Whether it was read by the rules because a model was away, which is asked again. */
  readonly waits: boolean;
}

export const initialState: FindingsState = { basis: '', matters: [], findings: noFindings, waits: false };

export function evolve(state: FindingsState, fact: FindingFact): FindingsState {
  switch (fact.type) {
    case 'findings-recorded.v1':
      return {
        basis: basisOf(fact.data),
        matters: mattersOf(fact.data.findings),
        findings: fact.data.findings,
        waits: fact.data.asked?.instead?.later === true,
      };
    case 'findings-withdrawn.v1':
      return { ...state, matters: state.matters.filter((matter) => !fact.data.matters.includes(matter)) };
  }
}

export function basisOf(data: { textHash: string; reader: string; readerVersion: string }): string {
  return `${data.textHash} ${data.reader}@${data.readerVersion}`;
}

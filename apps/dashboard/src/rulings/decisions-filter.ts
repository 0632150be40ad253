/** Which decisions are listed. The whole of it lives in the address. */
import { readMoment, withMoment } from '../past/moment.js';
import { valuesOf } from '../words/word.js';

export const acts = valuesOf('decisionAct');
export const states = ['standing', 'undone'] as const;

export interface DecisionsFilter {
  readonly act?: (typeof acts)[number];
  readonly state?: (typeof states)[number];
}

/** What is none of the words counts as not given. */
export function readFilter(params: URLSearchParams): DecisionsFilter {
  const act = acts.find((each) => each === params.get('act'));
  const state = states.find((each) => each === params.get('state'));
  return { ...(act === undefined ? {} : { act }), ...(state === undefined ? {} : { state }) };
}

/** The address of the list under another filter, at the same moment. */
export function searchOf(filter: DecisionsFilter, params: URLSearchParams): string {
  return withMoment(new URLSearchParams(Object.entries(filter)), readMoment(params)).toString();
}

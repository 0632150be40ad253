/**
 * Whether it is our own network that fails: when most of the hosts asked lately could not be reached, three at least, and none
 * has answered since, then no feed is to blame. Judged by each process from what it met itself.
 */
import type { Fetched, FetchFailure, FetchFailureReason } from './fetching.js';

/** The last outcome at each host. */
export type Encounters = ReadonlyMap<string, Encounter>;

export interface Encounter {
  /** Milliseconds. */
  readonly at: number;
  readonly reached: boolean;
  /** When the outcome was first the same. */
  readonly since: number;
}

const lookBackMs = 5 * 60_000;
const fewestHosts = 3;
const mostShare = 0.7;

const unreachable: readonly FetchFailureReason[] = ['dns', 'connect', 'timeout'];
const unasked: readonly FetchFailureReason[] = ['robots', 'invalid-address', 'refused-address'];

/** A host that answers, however badly, was reached; undefined when it was not asked at all. */
export function wasReached(answer: Fetched | FetchFailure): boolean | undefined {
  if (answer.ok) return true;
  return isHeldBack(answer) || unasked.includes(answer.reason) ? undefined : !unreachable.includes(answer.reason);
}

/** Not asked, because the host wished for quiet when another of its addresses was. */
export function isHeldBack({ reason, status }: FetchFailure): boolean {
  return reason === 'rate-limited' && status === undefined;
}

/** What lies too far back is forgotten. */
export function withEncounter(before: Encounters, host: string, met: Omit<Encounter, 'since'>): Encounters {
  const recent = [...before].filter(([other, { at }]) => other !== host && at > met.at - lookBackMs);
  const last = before.get(host);
  const since = last?.reached === met.reached ? last.since : met.at;
  return new Map([...recent, [host, { ...met, since }]]);
}

/** A host that was out of reach already while another was reached is dead itself, and says nothing of our network. */
export function isOurNetwork(encounters: Encounters): boolean {
  const all = [...encounters.values()];
  const reached = all.filter((one) => one.reached);
  const lastReached = Math.max(-Infinity, ...reached.map(({ at }) => at));
  const lost = all.filter((one) => !one.reached && one.since > lastReached);
  return lost.length >= fewestHosts && lost.length >= mostShare * (lost.length + reached.length);
}

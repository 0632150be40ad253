/**
 * Whether it is our own network that fails: when most of the hosts asked lately could not be reached, three at least, and nothing
 * has answered since, then no feed is to blame. A host counts by an address that answered before, or when none of its addresses
 * has: a dead feed beside a good one says nothing. Judged by each process from what it met itself.
 */
import type { Fetched, FetchFailure, FetchFailureReason } from './fetching.js';

export interface Encounters {
  /** Milliseconds: when anything at all last answered. */
  readonly lastReached: number;
  /** The last outcome at each address. */
  readonly at: ReadonlyMap<string, Encounter>;
}

interface Encounter {
  readonly host: string;
  /** Milliseconds. */
  readonly at: number;
  readonly reached: boolean;
  /** When the outcome was first the same. */
  readonly since: number;
  /** Whether it has ever answered. */
  readonly answered: boolean;
}

export const nothingMet: Encounters = { lastReached: -Infinity, at: new Map() };

const lookBackMs = 5 * 60_000;
/** The polls of a feed that fails are up to a day apart. */
const keptMs = 25 * 60 * 60_000;
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
export function withEncounter(
  before: Encounters,
  url: string,
  { at, reached }: Pick<Encounter, 'at' | 'reached'>,
): Encounters {
  const others = [...before.at].filter(([other, met]) => other !== url && met.at > at - keptMs);
  const last = before.at.get(url);
  const since = last?.reached === reached ? last.since : at;
  const met = { host: hostOf(url), at, reached, since, answered: reached || last?.answered === true };
  return { lastReached: reached ? at : before.lastReached, at: new Map([...others, [url, met]]) };
}

/** What was out of reach already while anything was reached is dead itself. */
export function isOurNetwork({ lastReached, at }: Encounters): boolean {
  const all = [...at.values()];
  const now = Math.max(...all.map((one) => one.at));
  const recent = all.filter((one) => one.at > now - lookBackMs);
  const answering = hostsOf(all.filter((one) => one.reached));
  const lost = hostsOf(
    recent.filter((one) => !one.reached && one.since > lastReached && (one.answered || !answering.has(one.host))),
  );
  const reached = hostsOf(recent.filter((one) => one.reached && !lost.has(one.host)));
  return lost.size >= fewestHosts && lost.size >= mostShare * (lost.size + reached.size);
}

function hostsOf(met: readonly Encounter[]): ReadonlySet<string> {
  return new Set(met.map(({ host }) => host));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}

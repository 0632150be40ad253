/** Tells when our own network fails, from what this process meets at the hosts it asks. */
import { isOurNetwork, nothingMet, wasReached, withEncounter, type Fetched, type FetchFailure } from '#core';

export interface NetworkWatch {
  /** Whether the answer is due to our own network, in the light of those before it. */
  readonly blames: (url: string, answer: Fetched | FetchFailure, now: number) => boolean;
}

export function networkWatch(report: (line: string) => void): NetworkWatch {
  let encounters = nothingMet;
  let failing = false;
  return {
    blames: (url, answer, now) => {
      const reached = wasReached(answer);
      if (reached === undefined) return false;
      encounters = withEncounter(encounters, url, { at: now, reached });
      const ours = !reached && isOurNetwork(encounters);
      const fails = ours || (failing && !reached);
      if (fails !== failing) report(fails ? lost : found);
      failing = fails;
      return ours;
    },
  };
}

const lost = 'most hosts cannot be reached: our own network is taken to fail, and nothing is counted against the feeds';
const found = 'hosts can be reached again';

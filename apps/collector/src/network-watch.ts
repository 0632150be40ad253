/** Tells when our own network fails, from what this process meets at the hosts it asks. */
import { isOurNetwork, wasReached, withEncounter, type Encounters, type Fetched, type FetchFailure } from '#core';

export interface NetworkWatch {
  /** Whether the answer is due to our own network, in the light of those before it. */
  readonly blames: (url: string, answer: Fetched | FetchFailure, now: number) => boolean;
}

export function networkWatch(report: (line: string) => void): NetworkWatch {
  let encounters: Encounters = new Map();
  let failing = false;
  return {
    blames: (url, answer, now) => {
      const reached = wasReached(answer);
      if (reached === undefined) return false;
      const host = URL.canParse(url) ? new URL(url).hostname : url;
      encounters = withEncounter(encounters, host, { at: now, reached });
      const ours = isOurNetwork(encounters);
      if (ours !== failing) report(ours ? lost : found);
      failing = ours;
      return ours && !reached;
    },
  };
}

const lost = 'most hosts cannot be reached: our own network is taken to fail, and nothing is counted against the feeds';
const found = 'hosts can be reached again';

/** The numbers of this process and how its service stands, in Prometheus' text form. */
import type { Facts } from './facts.js';
import { gauges, registry } from './meters.js';
import { standings, type Standing } from './programs.js';

export const expositionType = registry.contentType;

/** Answers also while Redis is away: with what the process knows by itself. */
export async function exposition(now: () => number = Date.now): Promise<string> {
  const found = await standings();
  for (const standing of found) setStanding(standing);
  // Programs of one process see the same.
  const facts = found.find((standing) => standing.facts !== undefined)?.facts;
  if (facts !== undefined) setFacts(facts, now());
  return registry.metrics();
}

function setStanding({ name: program, unready, stale }: Standing): void {
  gauges.ready.set({ program }, unready.length === 0 ? 1 : 0);
  gauges.fresh.set({ program }, unready.length + stale.length === 0 ? 1 : 0);
}

function setFacts(facts: Facts, now: number): void {
  const age = (since: number | undefined) => (since === undefined ? 0 : Math.max(0, (now - since) / 1000));
  gauges.head.set(facts.head);
  gauges.parked.set(facts.parked);
  gauges.lagEvents.set({ stage: 'project' }, Math.max(0, facts.head - facts.projected));
  gauges.durability.reset();
  gauges.durability.set({ promise: facts.durability }, 1);
  gauges.waiting.set({ stage: 'poll' }, facts.due);
  gauges.waiting.set({ stage: 'fetch' }, facts.pending);
  gauges.waiting.set({ stage: 'deliver' }, facts.owed);
  gauges.oldest.set({ stage: 'poll' }, age(facts.dueSince));
  gauges.oldest.set({ stage: 'fetch' }, age(facts.pendingSince));
  gauges.oldest.set({ stage: 'project' }, age(facts.unprojectedSince));
  gauges.oldest.set({ stage: 'deliver' }, age(facts.owedSince));
  gauges.feeds.reset();
  for (const [health, count] of Object.entries(facts.feeds)) gauges.feeds.set({ health }, count);
  for (const { name: queue, activeSince, ...counts } of facts.queues) {
    for (const state of ['waiting', 'active', 'delayed', 'failed'] as const)
      gauges.jobs.set({ queue, state }, counts[state]);
    gauges.oldestJob.set({ queue }, age(activeSince));
  }
}

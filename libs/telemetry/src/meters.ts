/** The numbers of this process, as Prometheus reads them. Each label has a closed list of values, or is bounded here. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Stage } from './stages.js';

export const registry = new Registry();

collectDefaultMetrics({ register: registry });

const registers = [registry];

const seconds = new Histogram({
  name: 'summitwatch_step_seconds',
  help: 'How long a step of the line took, failed ones too; its count is the rate',
  labelNames: ['stage'],
  buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
  registers,
});

const errors = new Counter({
  name: 'summitwatch_step_errors_total',
  help: 'Steps of the line that failed, by what was wrong',
  labelNames: ['stage', 'code'],
  registers,
});

/** A code is one of closed lists; should one be left open by mistake, what comes later is counted together. */
const mostCodes = 60;
const codes = new Set<string>();

export function countStep(stage: Stage, took: number, code: string | undefined): void {
  seconds.observe({ stage }, took);
  if (code !== undefined) noteError(stage, code);
}

/** Of a step whose end does not tell it. */
export function noteError(stage: Stage, code: string): void {
  errors.inc({ stage, code: bounded(code) });
}

function bounded(code: string): string {
  if (!codes.has(code) && codes.size >= mostCodes) return 'other';
  codes.add(code);
  return code;
}

export const restarts = new Counter({
  name: 'summitwatch_worker_restarts_total',
  help: 'Workers that idled while work waited, and were connected anew',
  labelNames: ['queue'],
  registers,
});

const gauge = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
  new Gauge<L>({ name: `summitwatch_${name}`, help, labelNames: [...labelNames], registers });

export const gauges = {
  ready: gauge('ready', '1 while Redis answers and is fit to hold the log', ['program']),
  fresh: gauge('fresh', '1 while what waits moves', ['program']),
  durability: gauge('durability', '1 for what a crash of Redis can cost', ['promise']),
  head: gauge('log_events', 'Events in the log'),
  lagEvents: gauge('lag_events', 'Events in the log that a follower has not taken', ['stage']),
  oldest: gauge('oldest_seconds', 'For how long the oldest work of a stage has waited; 0 where none waits', ['stage']),
  waiting: gauge('waiting', 'Work of a stage that is due or owed', ['stage']),
  parked: gauge('parked_events', 'Events set aside with their cause'),
  feeds: gauge('feeds', 'Feeds by how they are', ['health']),
  jobs: gauge('queue_jobs', 'Jobs in a queue', ['queue', 'state']),
  oldestJob: gauge('queue_oldest_active_seconds', 'For how long the oldest job under way has been so', ['queue']),
};

/** The queues, one for each kind of job, on BullMQ. */
import { Queue, type ConnectionOptions, type Job } from 'bullmq';
import type { FastifyPluginCallback } from 'fastify';
import type { BoardSettings } from './queue-board.js';
import { jobNames, type JobName, type JobPayloads } from './jobs.js';

export interface QueueCounts {
  readonly name: JobName;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

export interface FailedJob {
  readonly id: string;
  readonly name: JobName;
  readonly payload: unknown;
  readonly because: string;
  readonly attempts: number;
  /** ISO 8601 UTC. */
  readonly at: string;
}

export interface Queues {
  /**
   * `key` keeps the same work from being queued twice while the first waits or runs: thrift, not correctness. Work that
   * threw five times stays under its key, to be seen and retried by people.
   */
  readonly add: <N extends JobName>(name: N, payload: JobPayloads[N], key: string, delayMs?: number) => Promise<void>;
  /** As `add`, but work that waits for its time under this key is done now instead of being queued beside it. */
  readonly hurry: <N extends JobName>(name: N, payload: JobPayloads[N], key: string) => Promise<void>;
  readonly counts: () => Promise<readonly QueueCounts[]>;
  /** The last ones of all queues, newest first. */
  readonly failed: (limit: number) => Promise<readonly FailedJob[]>;
  /**
   * Frees the keys of work that was under way in processes that ended, so often that the queue gave it up a minute ago: a
   * reconciler's next `add` queues it again.
   */
  readonly freeLost: (name: JobName) => Promise<void>;
  readonly retryFailed: (name: JobName) => Promise<void>;
  /** Pages that show every job of every queue; their package is loaded when they are first asked for. */
  readonly board: (settings: BoardSettings) => Promise<FastifyPluginCallback>;
  readonly close: () => Promise<void>;
}

const lostForMs = 60_000;

/** Hash-tagged, so that a queue's keys share a Cluster slot. */
export function queuePrefix(story: string): string {
  return `{swq:${story}}`;
}

export function openQueues(connection: ConnectionOptions, story: string): Queues {
  const options = {
    connection,
    prefix: queuePrefix(story),
    defaultJobOptions: {
      removeOnComplete: true,
      removeOnFail: { count: 1000 },
      attempts: 5,
      backoff: { type: 'exponential', delay: 1000 },
    },
  };
  const opened = jobNames.map((name) => [name, new Queue(name, options)] as const);
  const queues = Object.fromEntries(opened) as Record<JobName, Queue>;
  // Commands carry the error to those who wait for them; unheard, the package would print it.
  for (const queue of Object.values(queues)) queue.on('error', () => undefined);
  return {
    add: async (name, payload, key, delayMs = 0) => {
      await queues[name].add(name, payload, { jobId: jobIdOf(name, key), delay: delayMs });
    },
    hurry: async (name, payload, key) => {
      const waiting = await queues[name].getJob(jobIdOf(name, key));
      if (waiting !== undefined && (await promoted(waiting))) return;
      await queues[name].add(name, payload, { jobId: jobIdOf(name, key) });
    },
    counts: () => Promise.all(jobNames.map(async (name) => countsOf(name, queues[name]))),
    failed: async (limit) => {
      const lists = await Promise.all(jobNames.map((name) => queues[name].getFailed(0, limit - 1)));
      const failed = lists.flat().map(failedJob);
      return failed.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, limit);
    },
    freeLost: (name) => freeLost(queues[name]),
    retryFailed: (name) => queues[name].retryJobs({ state: 'failed' }),
    board: async (settings) => (await import('./queue-board.js')).queueBoard(Object.values(queues), settings),
    close: async () => {
      await Promise.all(jobNames.map((name) => queues[name].close()));
    },
  };
}

/** False for what waits no longer: its time may come while we look. */
async function promoted(job: Job): Promise<boolean> {
  if ((await job.getState()) !== 'delayed') return false;
  try {
    await job.promote();
    return true;
  } catch (error) {
    if ((await job.getState()) === 'delayed') throw error;
    return false;
  }
}

async function freeLost(queue: Queue): Promise<void> {
  const failed = await queue.getFailed();
  await Promise.all(failed.filter(isLost).map((job) => job.remove()));
}

/** The words are the package's own. Not at once: work that ends its process must not do it without a pause. */
function isLost({ failedReason, finishedOn = 0 }: Job): boolean {
  return failedReason === 'job stalled more than allowable limit' && Date.now() - finishedOn > lostForMs;
}

/** Ids take part in key names, where a colon would part them. */
function jobIdOf(name: JobName, key: string): string {
  return `${name}-${key}`.replaceAll(':', '_');
}

async function countsOf(name: JobName, queue: Queue): Promise<QueueCounts> {
  const found = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
  const of = (state: string) => found[state] ?? 0;
  return {
    name,
    waiting: of('waiting'),
    active: of('active'),
    delayed: of('delayed'),
    failed: of('failed'),
  };
}

function failedJob(job: Job): FailedJob {
  return {
    id: job.id ?? '',
    name: job.name as JobName,
    payload: job.data as unknown,
    because: job.failedReason,
    attempts: job.attemptsStarted,
    at: new Date(job.finishedOn ?? job.timestamp).toISOString(),
  };
}

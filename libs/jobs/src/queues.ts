/** The queues, one for each kind of job, on BullMQ. */
import { Queue, type ConnectionOptions, type Job } from 'bullmq';
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
  readonly retryFailed: (name: JobName) => Promise<void>;
  readonly close: () => Promise<void>;
}

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
  const queues: Record<JobName, Queue> = {
    'poll-feed': new Queue('poll-feed', options),
    'fetch-article': new Queue('fetch-article', options),
    'deliver-notice': new Queue('deliver-notice', options),
  };
  return {
    add: async (name, payload, key, delayMs = 0) => {
      await queues[name].add(name, payload, { jobId: jobIdOf(name, key), delay: delayMs });
    },
    hurry: async (name, payload, key) => {
      const waiting = await queues[name].getJob(jobIdOf(name, key));
      if ((await waiting?.getState()) === 'delayed') await waiting?.promote();
      else await queues[name].add(name, payload, { jobId: jobIdOf(name, key) });
    },
    counts: () => Promise.all(jobNames.map(async (name) => countsOf(name, queues[name]))),
    failed: async (limit) => {
      const lists = await Promise.all(jobNames.map((name) => queues[name].getFailed(0, limit - 1)));
      const failed = lists.flat().map(failedJob);
      return failed.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, limit);
    },
    retryFailed: (name) => queues[name].retryJobs({ state: 'failed' }),
    close: async () => {
      await Promise.all(jobNames.map((name) => queues[name].close()));
    },
  };
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

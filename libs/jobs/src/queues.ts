/** The queues, one for each kind of job, on BullMQ. */
import { Queue, type ConnectionOptions, type Job, type QueueOptions } from 'bullmq';
import type { FastifyPluginCallback } from 'fastify';
import type { BoardSettings } from './queue-board.js';
import { jobNames, type Carried, type JobName, type JobPayloads } from './jobs.js';

export interface QueueCounts {
  readonly name: JobName;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** A queue as those see it who watch whether its work moves. */
export interface QueueLook extends QueueCounts {
  /** Of the job that is next. */
  readonly next?: string;
  /** When the job began that has been under way longest, in milliseconds. */
  readonly activeSince?: number;
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
   * threw five times stays under its key for a quarter of an hour, to be seen and retried by people.
   */
  readonly add: <N extends JobName>(name: N, payload: JobPayloads[N], key: string, delayMs?: number) => Promise<void>;
  /** As `add`, but work that waits for its time under this key is done now instead of being queued beside it. */
  readonly hurry: <N extends JobName>(name: N, payload: JobPayloads[N], key: string) => Promise<void>;
  readonly counts: () => Promise<readonly QueueCounts[]>;
  readonly look: () => Promise<readonly QueueLook[]>;
  /** The last ones of all queues, newest first. */
  readonly failed: (limit: number) => Promise<readonly FailedJob[]>;
  /**
   * Frees the keys of work that was under way in processes that ended, so often that the queue gave it up a minute ago, and of
   * other work that failed a quarter of an hour ago: a reconciler's next `add` queues it again, if it still is to be done.
   */
  readonly freeLost: (name: JobName) => Promise<void>;
  readonly retryFailed: (name: JobName) => Promise<void>;
  /** Pages that show every job of every queue; their package is loaded when they are first asked for. */
  readonly board: (settings: BoardSettings) => Promise<FastifyPluginCallback>;
  readonly close: () => Promise<void>;
}

const lostForMs = 60_000;
const failedForMs = 15 * 60_000;

/** Hash-tagged, so that a queue's keys share a Cluster slot. */
export function queuePrefix(story: string): string {
  return `{swq:${story}}`;
}

/** Nobody reads the package's own account of a queue: of each the last hundred or so entries stay, and not ten thousand. */
const keptAccount = 100;

/** The same for all who open a queue: whoever opens it last says how much of its account is kept. */
export function queueOptions(connection: ConnectionOptions, story: string) {
  return { connection, prefix: queuePrefix(story), streams: { events: { maxLen: keptAccount } } };
}

/** `traceNow` tells the W3C traceparent of the work under way, which the jobs that it queues carry along. */
export function openQueues(
  connection: ConnectionOptions,
  story: string,
  traceNow: () => string | undefined = () => undefined,
): Queues {
  const options = {
    ...queueOptions(connection, story),
    defaultJobOptions: {
      removeOnComplete: true,
      removeOnFail: { count: 1000 },
      attempts: 5,
      backoff: { type: 'exponential', delay: 1000 },
    },
  };
  const queues = openEach(options);
  return {
    add: async (name, payload, key, delayMs = 0) => {
      await queues[name].add(name, carrying(payload, traceNow()), { jobId: jobIdOf(name, key), delay: delayMs });
    },
    hurry: async (name, payload, key) => {
      const waiting = await queues[name].getJob(jobIdOf(name, key));
      if (waiting !== undefined && (await promoted(waiting))) return;
      await queues[name].add(name, carrying(payload, traceNow()), { jobId: jobIdOf(name, key) });
    },
    counts: () => Promise.all(jobNames.map(async (name) => countsOf(name, queues[name]))),
    look: () => Promise.all(jobNames.map(async (name) => lookAt(name, queues[name]))),
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

function openEach(options: QueueOptions): Readonly<Record<JobName, Queue>> {
  const opened = jobNames.map((name) => [name, new Queue(name, options)] as const);
  // Commands carry the error to those who wait for them; unheard, the package would print it.
  for (const [, queue] of opened) queue.on('error', () => undefined);
  return Object.fromEntries(opened) as Record<JobName, Queue>;
}

function carrying<P extends object>(payload: P, trace: string | undefined): P & Carried {
  return trace === undefined ? payload : { ...payload, trace };
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
  await Promise.all(failed.filter(isToBeFreed).map((job) => job.remove()));
}

/** The words are the package's own. Not at once: work that ends its process must not do it without a pause. */
function isToBeFreed({ failedReason, finishedOn = 0 }: Job): boolean {
  const isLost = failedReason === 'job stalled more than allowable limit';
  return Date.now() - finishedOn > (isLost ? lostForMs : failedForMs);
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

async function lookAt(name: JobName, queue: Queue): Promise<QueueLook> {
  const counts = await countsOf(name, queue);
  const [[next], active] = await Promise.all([
    counts.waiting === 0 ? [] : queue.getWaiting(0, 0),
    counts.active === 0 ? [] : queue.getActive(),
  ]);
  const began = active.flatMap(({ processedOn }) => (processedOn === undefined ? [] : [processedOn]));
  return {
    ...counts,
    ...(next?.id === undefined ? {} : { next: next.id }),
    ...(began.length === 0 ? {} : { activeSince: Math.min(...began) }),
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

/** Workers: they take jobs, call the work, and carry out its verdict. What throws is our own mistake and shows as failed. */
import { DelayedError, UnrecoverableError, Worker, type ConnectionOptions, type Job } from 'bullmq';
import { setTimeout } from 'node:timers/promises';
import type { JobName, Verdict, WorkTable } from './jobs.js';
import { queuePrefix } from './queues.js';

const drainMs = 5000;
/** Without word of its own. Each word of a worker that lives holds its jobs for so long, and there are five of them in that time. */
const missedMs = 15_000;
/** A job that takes its workers down with it for so long is no accident. */
const stallingMs = 60_000;

export interface WorkerSettings {
  readonly connection: ConnectionOptions;
  readonly story: string;
  readonly concurrency: Readonly<Partial<Record<JobName, number>>>;
  /** A worker that was killed is missed after this time and a fifth of it, and its jobs are done by another. The longer, the longer it may be deaf. */
  readonly missedAfterMs?: Readonly<Partial<Record<JobName, number>>>;
  readonly onError: (error: Error) => void;
}

export interface Workers {
  /** Waits for the jobs under way. */
  readonly close: () => Promise<void>;
}

export function startWorkers<N extends JobName>(table: WorkTable<N>, settings: WorkerSettings): Workers {
  const names = Object.keys(table) as N[];
  const workers = names.flatMap((name) => startLines(name, table, settings));
  return {
    close: async () => {
      await Promise.all(workers.map(closeWorker));
    },
  };
}

/** A line takes one job after the other from the queue, each a step of the server; many that run at once are taken by several lines. */
const mostOfALine = 48;

function startLines<N extends JobName>(name: N, table: WorkTable<N>, settings: WorkerSettings): readonly Worker[] {
  const concurrency = settings.concurrency[name] ?? 1;
  const lines = Math.ceil(concurrency / mostOfALine);
  return Array.from({ length: lines }, () => startLine(name, table, { ...settings, atOnce: Math.ceil(concurrency / lines) })); // prettier-ignore
}

function startLine<N extends JobName>(
  name: N,
  table: WorkTable<N>,
  settings: WorkerSettings & { readonly atOnce: number },
): Worker {
  const { connection, story, atOnce, missedAfterMs = {}, onError } = settings;
  const lockDuration = missedAfterMs[name] ?? missedMs;
  const run = async (job: Job, token?: string) =>
    carryOut(await table[name](job.data as never, job.attemptsStarted - waitsOf(job)), job, token);
  const worker = new Worker(name, run, {
    connection,
    prefix: queuePrefix(story),
    concurrency: atOnce,
    ...{ lockDuration, lockRenewTime: lockDuration / 5, stalledInterval: lockDuration / 5 },
    maxStalledCount: Math.floor(stallingMs / (lockDuration * 1.2)),
  });
  worker.on('error', onError);
  worker.on('failed', (_job, error) => {
    if (!(error instanceof UnrecoverableError)) onError(error);
  });
  return worker;
}

/** A worker that is just reconnecting may never hear that it is to close; what it left undone is done by the next one. */
async function closeWorker(worker: Worker): Promise<void> {
  const drained = worker.close().then(() => true);
  if (!(await Promise.race([drained, setTimeout(drainMs, false, { ref: false })]))) await worker.close(true);
}

async function carryOut(result: Verdict, job: Job, token: string | undefined): Promise<string> {
  switch (result.verdict) {
    case 'done':
      return 'done';
    case 'wait':
    case 'retry':
      if (result.verdict === 'wait') await job.updateData({ ...(job.data as object), waits: waitsOf(job) + 1 });
      await job.moveToDelayed(Date.now() + result.inSeconds * 1000, token);
      throw new DelayedError(result.because);
    case 'discard':
      throw new UnrecoverableError(result.because);
  }
}

/** How often it came back without having been attempted. */
function waitsOf({ data }: Job): number {
  return (data as { waits?: number }).waits ?? 0;
}

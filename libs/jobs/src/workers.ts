/** Workers: they take jobs, call the work, and carry out its verdict. What throws is our own mistake and shows as failed. */
import { DelayedError, UnrecoverableError, Worker, type ConnectionOptions, type Job } from 'bullmq';
import { setTimeout } from 'node:timers/promises';
import type { JobName, Verdict, WorkTable } from './jobs.js';
import { queuePrefix } from './queues.js';

const drainMs = 5000;
/** A worker that was killed is missed after at most the sum of these, and its jobs are done by another. */
const lockMs = 15_000;
const stalledMs = 5000;
/** A job that takes its worker down with it this often is no accident. */
const mostStalls = 3;

export interface WorkerSettings {
  readonly connection: ConnectionOptions;
  readonly story: string;
  readonly concurrency: Readonly<Partial<Record<JobName, number>>>;
  readonly onError: (error: Error) => void;
}

export interface Workers {
  /** Waits for the jobs under way. */
  readonly close: () => Promise<void>;
}

export function startWorkers<N extends JobName>(table: WorkTable<N>, settings: WorkerSettings): Workers {
  const names = Object.keys(table) as N[];
  const workers = names.map((name) => startWorker(name, table, settings));
  return {
    close: async () => {
      await Promise.all(workers.map(closeWorker));
    },
  };
}

function startWorker<N extends JobName>(name: N, table: WorkTable<N>, settings: WorkerSettings): Worker {
  const { connection, story, concurrency, onError } = settings;
  const run = async (job: Job, token?: string) =>
    carryOut(await table[name](job.data as never, job.attemptsStarted - waitsOf(job)), job, token);
  const worker = new Worker(name, run, {
    connection,
    prefix: queuePrefix(story),
    concurrency: concurrency[name] ?? 1,
    ...{ lockDuration: lockMs, stalledInterval: stalledMs, maxStalledCount: mostStalls },
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

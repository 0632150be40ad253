/** Workers: they take jobs, call the work, and carry out its verdict. What throws is our own mistake and shows as failed. */
import { DelayedError, Queue, UnrecoverableError, Worker, type ConnectionOptions, type Job } from 'bullmq';
import { setTimeout } from 'node:timers/promises';
import type { JobName, Verdict, Work, WorkTable } from './jobs.js';
import { queueOptions, queuePrefix } from './queues.js';
import { watchProgress, type WatchedLine } from './watch-progress.js';

/** For work under way when it is to stop; then its job is given back, for whoever takes it next. */
const drainMs = 4000;
const giveBackMs = 2000;
/** So long a worker that says nothing keeps its jobs; one that lives renews its hold on them five times in that span. */
const missedMs = 15_000;
/** A job that takes its workers down with it for so long is no accident. */
const stallingMs = 60_000;
/** How often it is looked whether work moves; twice in a row it must not. */
const lookMs = 15_000;

export interface WorkerSettings {
  readonly connection: ConnectionOptions;
  readonly story: string;
  readonly concurrency: Readonly<Partial<Record<JobName, number>>>;
  /** A worker that was killed is missed after this time and a fifth of it, and its jobs are done by another. A longer time bears longer silence. */
  readonly missedAfterMs?: Readonly<Partial<Record<JobName, number>>>;
  readonly onError: (error: Error) => void;
  /** Hears of workers that idled while work waited, and were connected anew. */
  readonly onRestart?: (name: string) => void;
  /** Why nothing is to be begun now, if so: what comes waits, and is no attempt. */
  readonly unfit?: () => Promise<string | undefined>;
  readonly lookEveryMs?: number;
  readonly drainWithinMs?: number;
}

export interface Workers {
  /** Waits for the jobs under way. */
  readonly close: () => Promise<void>;
}

export function startWorkers<N extends JobName>(table: WorkTable<N>, settings: WorkerSettings): Workers {
  const names = Object.keys(table) as N[];
  const crews = names.map((name) => startCrew(name, table, settings));
  const { connection, onRestart = () => undefined, lookEveryMs: everyMs = lookMs } = settings;
  const endWatch = watchProgress(crews, connection, { everyMs, onRestart });
  return {
    close: async () => {
      endWatch();
      await Promise.all(crews.map((crew) => crew.close()));
    },
  };
}

/** All workers of one queue. */
interface Crew extends WatchedLine {
  readonly close: () => Promise<void>;
}

function startCrew<N extends JobName>(name: N, table: WorkTable<N>, settings: WorkerSettings): Crew {
  const queue = new Queue(name, queueOptions(settings.connection, settings.story));
  queue.on('error', () => undefined);
  const tally = { running: 0, moved: 0 };
  const counted: WorkTable<N> = { ...table, [name]: countedWork(table[name], tally) };
  const begin = () => {
    const ends = leavingLater();
    return [ends, startLines(name, counted, settings, ends)] as const;
  };
  let [leaving, workers] = begin();
  return {
    name,
    running: () => tally.running,
    moved: () => tally.moved,
    waiting: () => queue.getWaitingCount(),
    restart: () => {
      const deaf = workers;
      [leaving, workers] = begin();
      for (const worker of deaf) void worker.close(true).catch(() => undefined);
    },
    close: async () => {
      await closeWorkers(workers, leaving, settings.drainWithinMs);
      await queue.close();
    },
  };
}

function countedWork<N extends JobName>(work: Work<N>, tally: { running: number; moved: number }): Work<N> {
  return async (payload, attempt) => {
    tally.running += 1;
    tally.moved += 1;
    try {
      return await work(payload, attempt);
    } finally {
      tally.running -= 1;
      tally.moved += 1;
    }
  };
}

/** A line takes one job after the other from the queue, each a step of the server; many that run at once are taken by several lines. */
const mostOfALine = 48;

function startLines<N extends JobName>(name: N, table: WorkTable<N>, settings: WorkerSettings, leaving: Leaving) {
  const concurrency = settings.concurrency[name] ?? 1;
  const lines = Math.ceil(concurrency / mostOfALine);
  const atOnce = Math.ceil(concurrency / lines);
  return Array.from({ length: lines }, () => startLine(name, table, { ...settings, atOnce, leaving }));
}

/** How soon it is looked again whether work may be begun. */
const unfitSeconds = 5;
const isFit = () => Promise.resolve(undefined);

function startLine<N extends JobName>(
  name: N,
  table: WorkTable<N>,
  settings: WorkerSettings & { readonly atOnce: number; readonly leaving: Leaving },
): Worker {
  const { connection, story, atOnce, leaving, missedAfterMs = {}, onError, unfit = isFit } = settings;
  const lockDuration = missedAfterMs[name] ?? missedMs;
  const run = async (job: Job, token?: string) => {
    const because = await unfit();
    if (because !== undefined) return carryOut({ verdict: 'wait', inSeconds: unfitSeconds, because }, job, token);
    const work = table[name](job.data as never, job.attemptsStarted - waitsOf(job));
    return carryOut(await leaving.unlessGivenBack(work), job, token);
  };
  const worker = new Worker(name, run, {
    connection,
    prefix: queuePrefix(story),
    concurrency: atOnce,
    ...{ lockDuration, lockRenewTime: lockDuration / 5, stalledInterval: lockDuration / 5 },
    maxStalledCount: Math.floor(stallingMs / (lockDuration * 1.2)),
  });
  worker.on('error', unlessEnded(onError));
  worker.on('failed', (_job, error) => {
    if (!(error instanceof UnrecoverableError)) unlessEnded(onError)(error);
  });
  return worker;
}

/** The words are the package's own: the job was given to another worker, or removed, while this one did it. Whoever is late changes nothing, and the queue is a hint. */
const endedOtherwise = /^(?:could not renew lock|Missing (?:key|lock)) for job /;

function unlessEnded(onError: WorkerSettings['onError']): WorkerSettings['onError'] {
  return (error) => {
    if (!endedOtherwise.test(error.message)) onError(error);
  };
}

/** What a worker that stops does with work that does not end in time. */
interface Leaving {
  /** The work's own verdict or, where that comes too late, that its job is given back. */
  readonly unlessGivenBack: (work: Promise<Verdict>) => Promise<Verdict>;
  readonly giveBack: () => void;
}

/** No race of each job with one promise for all: that would hold what it knows of every job for as long as the worker lives. */
function leavingLater(): Leaving {
  const stops: Verdict = { verdict: 'wait', inSeconds: 0, because: 'the worker stops' };
  const underWay = new Set<(verdict: Verdict) => void>();
  let isLeaving = false;
  return {
    unlessGivenBack: (work) =>
      new Promise((resolve, reject) => {
        if (isLeaving) resolve(stops);
        underWay.add(resolve);
        void work.then(resolve, reject).finally(() => underWay.delete(resolve));
      }),
    giveBack: () => {
      isLeaving = true;
      for (const resolve of underWay) resolve(stops);
    },
  };
}

/** A worker that is just reconnecting may never hear that it is to close; what it left undone is done by the next one. */
async function closeWorkers(workers: readonly Worker[], { giveBack }: Leaving, withinMs = drainMs): Promise<void> {
  const closed = Promise.all(workers.map((worker) => worker.close())).then(() => true);
  if (await Promise.race([closed, setTimeout(withinMs, false, { ref: false })])) return;
  giveBack();
  if (await Promise.race([closed, setTimeout(giveBackMs, false, { ref: false })])) return;
  await Promise.all(workers.map((worker) => worker.close(true)));
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

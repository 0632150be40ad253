/**
 * Keeps snapshots of the views as the log grows, so that a past moment is answered without reading everything. One process
 * does it at a time; whatever stops it, the next one goes on from the last snapshot.
 */
import { datedViews, snapshotEvery, takeSnapshots } from '#core';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Projector } from './projector.js';

const lookEveryMs = 3000;
const afterFailureMs = 60_000;
const lease = 'take-snapshots';
const leaseMs = 30_000;
const stopMs = 3000;

export interface SnapshotKeeper {
  readonly stop: () => Promise<void>;
}

export function keepSnapshots(projector: Projector, holder: string, every = snapshotEvery): SnapshotKeeper {
  const stopping = new AbortController();
  const ended = keep(new Keeper(projector, holder, every, stopping.signal), projector, stopping.signal);
  return {
    stop: async () => {
      stopping.abort();
      // Whoever starts next need not wait for the lease to run out.
      const released = ended.then(() => projector.takeLease(lease, holder, 0));
      // While Redis is away neither can end; its connection is about to be closed.
      await Promise.race([released, setTimeout(stopMs, undefined, { ref: false })]);
    },
  };
}

async function keep(keeper: Keeper, { report }: Projector, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    let waitMs = lookEveryMs;
    try {
      await keeper.step();
    } catch (error) {
      waitMs = afterFailureMs;
      if (!isStop(error)) report(`no snapshot of the views for a minute: ${String(error)}`);
    }
    await setTimeout(waitMs, undefined, { signal: stopping }).catch(() => undefined);
  }
}

function isStop(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

class Keeper {
  /** Up to here all are there. */
  private covered = 0;

  constructor(
    private readonly projector: Projector,
    private readonly holder: string,
    private readonly every: number,
    private readonly stopping: AbortSignal,
  ) {}

  async step(): Promise<void> {
    const { log, snapshots } = this.projector;
    const upTo = Math.floor((await log.head()) / this.every) * this.every;
    if (upTo <= this.covered || !(await this.holds())) return;
    const { entries } = log;
    await takeSnapshots(datedViews, { entries, snapshots, upTo, every: this.every, pause: this.pause });
    this.covered = upTo;
  }

  /** Between batches: the projection goes first, and a keeper that was replaced or stopped ends here. */
  private readonly pause = async (): Promise<void> => {
    await setImmediate();
    this.stopping.throwIfAborted();
    if (!(await this.holds())) throw new Error('another process has taken over');
  };

  private holds(): Promise<boolean> {
    return this.projector.takeLease(lease, this.holder, leaseMs);
  }
}

/**
 * Keeps snapshots of the views as the log grows, so that a past moment is answered without reading everything. One process
 * does it at a time; whatever stops it, the next one goes on from the last snapshot.
 */
import { datedViews, snapshotEvery, takeSnapshots } from '#core';
import { setImmediate } from 'node:timers/promises';
import { inWords, startLoop, type Loop } from './loop.js';
import type { Projector } from './projector.js';

const lookEveryMs = 3000;
const afterFailureMs = 60_000;
const lease = 'take-snapshots';
const leaseMs = 30_000;

export function keepSnapshots(projector: Projector, holder: string, every = snapshotEvery): Loop {
  const keeper = new Keeper(projector, holder, every);
  return startLoop({
    step: async (stopping) => {
      await keeper.step(stopping);
      return lookEveryMs;
    },
    failed: (error) => {
      projector.report(`no snapshot of the views for a minute: ${inWords(error)}`);
      return afterFailureMs;
    },
    // Whoever starts next need not wait for the lease to run out.
    release: () => projector.takeLease(lease, holder, 0),
  });
}

class Keeper {
  /** Up to here all are there. */
  private covered = 0;

  constructor(
    private readonly projector: Projector,
    private readonly holder: string,
    private readonly every: number,
  ) {}

  async step(stopping: AbortSignal): Promise<void> {
    const { log, snapshots } = this.projector;
    const upTo = Math.floor((await log.head()) / this.every) * this.every;
    if (upTo <= this.covered || !(await this.holds())) return;
    const { entries } = log;
    await takeSnapshots(datedViews, { entries, snapshots, upTo, every: this.every, pause: () => this.pause(stopping) });
    this.covered = upTo;
  }

  /** Between batches: the projection goes first, and a keeper that was replaced or stopped ends here. */
  private async pause(stopping: AbortSignal): Promise<void> {
    await setImmediate();
    stopping.throwIfAborted();
    if (!(await this.holds())) throw new Error('another process has taken over');
  }

  private holds(): Promise<boolean> {
    return this.projector.takeLease(lease, this.holder, leaseMs);
  }
}

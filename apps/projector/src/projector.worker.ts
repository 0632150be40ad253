/** The projector's loops: the projection that follows the log, what seals it, and the workers that deliver what is owed. */
import { projectedViews } from '#core';
import { startWorkers, type Workers } from '#jobs';
import { restarts, within } from '#telemetry';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { deliverNotice } from './deliver-notice.js';
import { ofServed } from './heed-attempt.js';
import { keepHistory } from './keep-history.js';
import type { Loop } from './loop.js';
import { projectViews } from './project-views.js';
import { keepSnapshots } from './take-snapshots.js';
import type { Projector } from './projector.js';
import { rebuildViews } from './rebuild-views.js';
import { PROJECTOR } from './projector.token.js';

@Injectable()
export class ProjectorWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private workers: Workers | undefined;
  private loops: readonly Loop[] = [];

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {}

  onApplicationBootstrap(): void {
    const { projector } = this;
    const dispatch = async (rows: readonly string[]) => {
      const due = await ofServed(projector, rows);
      await Promise.all(due.map((row) => projector.queues.add('deliver-notice', { row }, row)));
      projector.pass('dispatch:after-enqueue');
    };
    this.loops = [
      projectViews(projector, projectedViews, dispatch),
      rebuildViews(projector, projectedViews),
      keepHistory(projector, randomUUID(), projector.pass),
      keepSnapshots(projector, randomUUID()),
    ];
    this.workers = startWorkers(
      {
        'deliver-notice': (payload) =>
          within({ delivery: payload.row }, undefined, () => deliverNotice(projector, payload)),
      },
      {
        connection: projector.connection,
        story: projector.story.id,
        unfit: projector.unfit,
        concurrency: { 'deliver-notice': 192 },
        missedAfterMs: { 'deliver-notice': 5000 },
        onRestart: (queue) => {
          restarts.inc({ queue });
          projector.report(`the workers of ${queue} idled while work waited; they begin anew`);
        },
        onError: (error) => {
          projector.report(error.message);
        },
      },
    );
  }

  async onModuleDestroy(): Promise<void> {
    await this.workers?.close();
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }
}

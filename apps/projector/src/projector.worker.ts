/** The projector's loops: the projection that follows the log, what seals it, and the workers that deliver what is owed. */
import { projectedViews } from '#core';
import { startWorkers, type Workers } from '#jobs';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { deliverNotice } from './deliver-notice.js';
import { keepHistory, type HistoryKeeping } from './keep-history.js';
import { projectViews, type ProjectorRun } from './project-views.js';
import { keepSnapshots, type SnapshotKeeper } from './take-snapshots.js';
import type { Projector } from './projector.js';
import { rebuildViews } from './rebuild-views.js';
import { PROJECTOR } from './projector.token.js';

@Injectable()
export class ProjectorWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private workers: Workers | undefined;
  private projection: ProjectorRun | undefined;
  private rebuild: ProjectorRun | undefined;
  private history: HistoryKeeping | undefined;
  private snapshots: SnapshotKeeper | undefined;

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {}

  onApplicationBootstrap(): void {
    const { projector } = this;
    this.projection = projectViews(projector, projectedViews, async (rows) => {
      await Promise.all(rows.map((row) => projector.queues.add('deliver-notice', { row }, row)));
      projector.pass('dispatch:after-enqueue');
    });
    this.rebuild = rebuildViews(projector, projectedViews);
    this.history = keepHistory(projector, randomUUID(), projector.pass);
    this.snapshots = keepSnapshots(projector, randomUUID());
    this.workers = startWorkers(
      { 'deliver-notice': (payload) => deliverNotice(projector, payload) },
      {
        connection: projector.connection,
        story: projector.story.id,
        concurrency: { 'deliver-notice': 16 },
        onError: (error) => {
          projector.report(error.message);
        },
      },
    );
  }

  async onModuleDestroy(): Promise<void> {
    await this.workers?.close();
    const loops = [this.projection, this.rebuild, this.history, this.snapshots];
    await Promise.all(loops.map(async (loop) => loop?.stop()));
  }
}

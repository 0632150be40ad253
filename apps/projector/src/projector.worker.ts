/** The projector's loops: the projection that follows the log, and the workers that deliver what it made owed. */
import { projectedViews } from '#core';
import { startWorkers, type Workers } from '#jobs';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { deliverNotice } from './deliver-notice.js';
import { projectViews, type ProjectorRun } from './project-views.js';
import { keepSnapshots, type SnapshotKeeper } from './take-snapshots.js';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';

@Injectable()
export class ProjectorWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private workers: Workers | undefined;
  private projection: ProjectorRun | undefined;
  private snapshots: SnapshotKeeper | undefined;

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {}

  onApplicationBootstrap(): void {
    const { projector } = this;
    this.projection = projectViews(projector, projectedViews, async (rows) => {
      await Promise.all(rows.map((row) => projector.queues.add('deliver-notice', { row }, row)));
    });
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
    await Promise.all([this.projection?.stop(), this.snapshots?.stop()]);
  }
}

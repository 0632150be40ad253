/** Once a night what the policy of retention names is let go of; one process does it, and whoever was away does it the next night. */
import { doWork, letGoByPolicy, type WorkOrder } from '#core';
import { Inject, Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { randomUUID } from 'node:crypto';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';

const leaseMs = 3_600_000;
const order: WorkOrder = {
  ...{ id: 'retention', kind: 'retention', about: '', by: 'the service', unit: 'article', cancelling: 'keeps' },
};

@Injectable()
export class LetGoSchedule {
  private readonly holder = randomUUID();

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {}

  @Cron('17 3 * * *', { timeZone: 'UTC' })
  async letGoTick(): Promise<void> {
    const { log, archive, retention: policy, takeLease, now, report } = this.projector;
    if (policy.pagesDays === null && policy.irrelevantDays === null) return;
    try {
      if (!(await takeLease('let-go', this.holder, leaseMs))) return;
      const run = { policy, isDry: false, now: now(), from: 'the service' };
      await doWork(this.projector, order, (work) => letGoByPolicy(log, archive.letGo, { ...run, work }));
      await takeLease('let-go', this.holder, 0);
    } catch (error) {
      report(`what is to be let go of by policy waits for the next night: ${String(error)}`);
    }
  }
}

/** Once a night what the policy of retention names is let go of; one process does it, and whoever was away does it the next night. */
import { letGoByPolicy } from '#core';
import { Inject, Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { randomUUID } from 'node:crypto';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';

const leaseMs = 3_600_000;

@Injectable()
export class LetGoSchedule {
  private readonly holder = randomUUID();

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {}

  @Cron('17 3 * * *', { timeZone: 'UTC' })
  async letGoTick(): Promise<void> {
    const { log, archive, retention: policy, takeLease, now, report } = this.projector;
    try {
      if (!(await takeLease('let-go', this.holder, leaseMs))) return;
      await letGoByPolicy(log, archive.letGo, { policy, isDry: false, now: now(), from: 'the service' });
      await takeLease('let-go', this.holder, 0);
    } catch (error) {
      report(`what is to be let go of by policy waits for the next night: ${String(error)}`);
    }
  }
}

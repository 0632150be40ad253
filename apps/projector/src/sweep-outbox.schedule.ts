/** The reconciler of notices: every owed row is queued again in case its job was lost. A row under way is not queued twice. */
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';

@Injectable()
export class SweepOutboxSchedule {
  private underWay = false;

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {}

  @Interval(10_000)
  async sweepTick(): Promise<void> {
    if (this.underWay) return;
    this.underWay = true;
    const { outbox, queues, report } = this.projector;
    try {
      await queues.freeLost('deliver-notice');
      const rows = await outbox.ids();
      await Promise.all(rows.map((row) => queues.add('deliver-notice', { row }, row)));
    } catch (error) {
      report(`the outbox sweep is left out: ${String(error)}`);
    } finally {
      this.underWay = false;
    }
  }
}

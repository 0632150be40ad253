/** The reconciler of notices: what is due of each subscription is queued again in case its job was lost. A job under way is not queued twice. */
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { fulfilOrders } from './fulfil-orders.js';
import { dueRows } from './heed-attempt.js';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';

@Injectable()
export class SweepOutboxSchedule {
  private underWay = false;

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {}

  @Interval(5000)
  async sweepTick(): Promise<void> {
    if (this.underWay) return;
    this.underWay = true;
    const { outbox, queues, report } = this.projector;
    try {
      await queues.freeLost('deliver-notice');
      await fulfilOrders(this.projector);
      const due = await Promise.all((await outbox.owedTo()).map((id) => dueRows(this.projector, id)));
      const rows = [...due.flat(), ...(await outbox.strays())];
      await Promise.all(rows.map((row) => queues.add('deliver-notice', { row }, row)));
    } catch (error) {
      report(`the outbox sweep is left out: ${String(error)}`);
    } finally {
      this.underWay = false;
    }
  }
}

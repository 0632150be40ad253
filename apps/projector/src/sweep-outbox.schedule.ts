/** The reconciler of notices: what is due of each subscription is queued again in case its job was lost. A job under way is not queued twice. */
import type { SubscriptionDoc } from '#core';
import { oneAtATime } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { forgetSecrets } from './forget-secrets.js';
import { fulfilOrders } from './fulfil-orders.js';
import { tellLostSecrets } from './lost-secrets.js';
import { dueRows, isLeftAlone } from './heed-attempt.js';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';

@Injectable()
export class SweepOutboxSchedule {
  /** Of each subscription the change that was heeded last. */
  private readonly heeded = new Map<string, string>();
  /** Those of which it was said that their signing secret is gone. */
  private readonly lost = new Set<string>();
  private readonly alone = oneAtATime((trouble) => {
    this.projector.report(`the outbox sweep is left out: ${trouble}`);
  });

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {}

  @Interval(5000)
  sweepTick(): Promise<void> {
    return this.alone(() => this.sweep());
  }

  private async sweep(): Promise<void> {
    const { outbox, queues } = this.projector;
    await queues.freeLost('deliver-notice');
    await fulfilOrders(this.projector);
    await Promise.all((await outbox.owedTo()).map((id) => this.queueDue(id)));
    await forgetSecrets(this.projector);
    await tellLostSecrets(this.projector, this.lost);
    await Promise.all((await outbox.strays()).map((row) => queues.add('deliver-notice', { row }, row)));
  }

  /**
   * What waits for another address, another time or another secret than the subscription now has is looked at once after the change. The
   * one with which a receiver is probed may wait for a later time of its own.
   */
  private async queueDue(id: string): Promise<void> {
    const { queues, turns, views } = this.projector;
    const doc = (await views.doc('subscriptions', id)) as SubscriptionDoc | undefined;
    const { changedAt = '', oldSecretUntil = '' } = doc ?? {};
    const change = `${changedAt} ${oldSecretUntil}`;
    const rows = (await dueRows(this.projector, id)).filter((row) => !turns.holds(row));
    const isChanged = change !== (this.heeded.get(id) ?? ' ');
    const queue = isChanged || (await isLeftAlone(this.projector, id)) ? queues.hurry : queues.add;
    await Promise.all(rows.map((row) => queue('deliver-notice', { row }, row)));
    this.heeded.set(id, change);
  }
}

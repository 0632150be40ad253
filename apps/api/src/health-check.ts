/**
 * Measures the service, for whoever asks: all callers within a second share one measurement, and while one waits for Redis
 * no other is begun, so that questions never pile up.
 */
import { clockTrouble, feedsView, pendingView, Refusal, type FeedDoc } from '#core';
import type { z } from 'zod';
import type { Api } from './api.js';
import type { Health } from './contract/operation.js';

type HealthAnswer = z.infer<typeof Health>;
type Measured = Pick<Api, 'log' | 'views' | 'outbox' | 'durability' | 'learntUpTo' | 'now'>;

const unanswered: HealthAnswer = {
  ...{ live: true, ready: false, fresh: false, durability: 'unknown', clock: '' },
  ...{ head: 0, projected: 0, applied: 0, parked: 0, filtered: 0, pending: 0, owed: 0, feeds: { total: 0, ok: 0 } },
};
const deadlineMs = 2000;
const sharedMs = 1000;
/** Events the views may be behind and still count as fresh. */
const freshWithin = 1000;

export class HealthCheck {
  private measurement: Promise<HealthAnswer> | undefined;
  /** Infinity while one is under way. */
  private goodUntil = 0;

  constructor(private readonly api: Measured) {}

  health(withinMs = deadlineMs): Promise<HealthAnswer> {
    const timeout = new Promise<HealthAnswer>((resolve) => {
      setTimeout(resolve, withinMs, unanswered).unref();
    });
    return Promise.race([this.shared(), timeout]);
  }

  private shared(): Promise<HealthAnswer> {
    if (this.measurement === undefined || this.time() >= this.goodUntil) {
      this.goodUntil = Infinity;
      this.measurement = this.measure().finally(() => {
        this.goodUntil = this.time() + sharedMs;
      });
    }
    return this.measurement;
  }

  private async measure(): Promise<HealthAnswer> {
    const { log, views, outbox } = this.api;
    const [head, { position }, tally, pending, owed, learntUpTo] = await Promise.all([
      log.head(),
      views.checkpoint(),
      views.tally(),
      views.count(pendingView.name),
      outbox.count(),
      this.api.learntUpTo(),
    ]);
    const feeds = [...(await views.all(feedsView.name)).values()] as FeedDoc[];
    return {
      live: true,
      ...(await this.readiness()),
      clock: clockTrouble(this.api.now(), learntUpTo),
      fresh: head - position <= freshWithin,
      ...{ head, projected: position, ...tally, pending, owed },
      feeds: { total: feeds.length, ok: feeds.filter(({ health }) => health === 'ok').length },
    };
  }

  private async readiness(): Promise<{ ready: boolean; durability: string }> {
    try {
      return { ready: true, durability: (await this.api.durability()).promise };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ready: false, durability: error.message };
    }
  }

  private time(): number {
    return this.api.now().getTime();
  }
}

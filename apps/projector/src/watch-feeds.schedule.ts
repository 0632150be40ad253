/** Looks each minute which feeds have turned; one process at a time, which is thrift and not correctness. */
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { randomUUID } from 'node:crypto';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';
import { watchFeeds } from './watch-feeds.js';

const leaseMs = 120_000;

@Injectable()
export class WatchFeedsSchedule {
  private readonly holder = randomUUID();
  private readonly startedAt: Date;
  private underWay = false;

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {
    this.startedAt = projector.now();
  }

  @Interval(60_000)
  async feedsTick(): Promise<void> {
    if (this.underWay) return;
    this.underWay = true;
    try {
      if (await this.projector.takeLease('watch-feeds', this.holder, leaseMs)) {
        await watchFeeds(this.projector, this.startedAt);
      }
    } catch (error) {
      this.projector.report(`feeds that fail are looked for a minute later: ${String(error)}`);
    } finally {
      this.underWay = false;
    }
  }
}

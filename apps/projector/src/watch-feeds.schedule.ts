/** Looks each minute which feeds have turned; one process at a time, which is thrift and not correctness. */
import { oneAtATime } from '#reporting';
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
  private readonly alone = oneAtATime((trouble) => {
    this.projector.report(`feeds that fail are looked for a minute later: ${trouble}`);
  });

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {
    this.startedAt = projector.now();
  }

  @Interval(60_000)
  feedsTick(): Promise<void> {
    return this.alone(async () => {
      if (await this.projector.takeLease('watch-feeds', this.holder, leaseMs)) {
        await watchFeeds(this.projector, this.startedAt);
      }
    });
  }
}

/** Looks for pages that are due to be read again: often enough for the shortest wait of the rhythm, and no more. */
import { oneAtATime } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Collector } from './collector.js';
import { COLLECTOR } from './collector.token.js';
import { queueDuePages } from './due-pages.js';

const longestPauseMs = 30_000;
/** A page may be this part of its first wait late. */
const partOfWait = 20;

@Injectable()
export class RereadPagesSchedule {
  private nextLook = 0;
  private readonly alone = oneAtATime((trouble) => {
    this.collector.report(`the look for pages to be read again is left out: ${trouble}`);
  });

  constructor(@Inject(COLLECTOR) private readonly collector: Collector) {}

  @Interval(500)
  tick(): Promise<void> {
    return this.alone(() => this.lookInTime());
  }

  private async lookInTime(): Promise<void> {
    const [shortest = Infinity] = this.collector.rereadMs;
    if (performance.now() < this.nextLook || shortest === Infinity) return;
    try {
      await queueDuePages(this.collector);
    } finally {
      this.nextLook = performance.now() + Math.min(longestPauseMs, shortest / partOfWait);
    }
  }
}

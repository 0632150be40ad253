/** Looks for pages that are due to be read again: often enough for the shortest wait of the rhythm, and no more. */
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
  private underWay = false;

  constructor(@Inject(COLLECTOR) private readonly collector: Collector) {}

  @Interval(500)
  async tick(): Promise<void> {
    const [shortest = Infinity] = this.collector.rereadMs;
    if (this.underWay || performance.now() < this.nextLook || shortest === Infinity) return;
    this.underWay = true;
    try {
      await queueDuePages(this.collector);
    } catch (error) {
      this.collector.report(`the look for pages to be read again is left out: ${String(error)}`);
    } finally {
      this.nextLook = performance.now() + Math.min(longestPauseMs, shortest / partOfWait);
      this.underWay = false;
    }
  }
}

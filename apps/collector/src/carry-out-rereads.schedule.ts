/** Looks for pages that people ordered to be read again, once a second: whoever ordered it watches. */
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { carryOutRereads } from './carry-out-rereads.js';
import type { Collector } from './collector.js';
import { COLLECTOR } from './collector.token.js';

@Injectable()
export class CarryOutRereadsSchedule {
  private underWay = false;

  constructor(@Inject(COLLECTOR) private readonly collector: Collector) {}

  @Interval(1000)
  async tick(): Promise<void> {
    if (this.underWay) return;
    this.underWay = true;
    try {
      await carryOutRereads(this.collector);
    } catch (error) {
      this.collector.report(`the look for pages that were ordered to be read again is left out: ${String(error)}`);
    } finally {
      this.underWay = false;
    }
  }
}

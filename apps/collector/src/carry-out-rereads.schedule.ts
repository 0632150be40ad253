/** Looks for pages that people ordered to be read again, once a second: whoever ordered it watches. */
import { oneAtATime } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { carryOutRereads } from './carry-out-rereads.js';
import type { Collector } from './collector.js';
import { COLLECTOR } from './collector.token.js';

@Injectable()
export class CarryOutRereadsSchedule {
  private readonly alone = oneAtATime((trouble) => {
    this.collector.report(`the look for pages that were ordered to be read again is left out: ${trouble}`);
  });

  constructor(@Inject(COLLECTOR) private readonly collector: Collector) {}

  @Interval(1000)
  tick(): Promise<void> {
    return this.alone(() => carryOutRereads(this.collector));
  }
}

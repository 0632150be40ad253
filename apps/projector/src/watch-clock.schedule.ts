/** Tells the operator when this machine's clock is behind the log, and when it is right again; once each. */
import { clockTrouble } from '#core';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';

@Injectable()
export class WatchClockSchedule {
  private underWay = false;
  private wasRight = true;

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {}

  @Interval(5000)
  async watchTick(): Promise<void> {
    // While Redis is away its answer is waited for: one question is enough.
    if (this.underWay) return;
    this.underWay = true;
    const { log, now, report } = this.projector;
    try {
      const trouble = clockTrouble(now(), await log.learntUpTo());
      if (trouble !== '' && this.wasRight) report(trouble);
      if (trouble === '' && !this.wasRight) report('the clock is right again');
      this.wasRight = trouble === '';
    } catch (error) {
      report(`the clock is not looked at: ${String(error)}`);
    } finally {
      this.underWay = false;
    }
  }
}

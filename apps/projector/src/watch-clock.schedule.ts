/** Tells the operator when this machine's clock is behind the log, and when it is right again; once each. */
import { clockTrouble } from '#core';
import { oneAtATime } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';

@Injectable()
export class WatchClockSchedule {
  private wasRight = true;
  private readonly alone = oneAtATime((trouble) => {
    this.projector.report(`the clock is not looked at: ${trouble}`);
  });

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {}

  @Interval(5000)
  watchTick(): Promise<void> {
    return this.alone(async () => {
      const { log, now, report } = this.projector;
      const trouble = clockTrouble(now(), await log.learntUpTo());
      if (trouble !== '' && this.wasRight) report(trouble);
      if (trouble === '' && !this.wasRight) report('the clock is right again');
      this.wasRight = trouble === '';
    });
  }
}

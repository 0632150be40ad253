/** The reconciler of erasures: at the start all that the log ever ordered, then what came since. */
import { oneAtATime } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { FinishErasures } from './finish-erasures.js';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';

@Injectable()
export class FinishErasuresSchedule {
  private readonly erasures: FinishErasures;
  private readonly alone = oneAtATime((trouble) => {
    this.projector.report(`the erasures wait two seconds: ${trouble}`);
  });

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {
    this.erasures = new FinishErasures(projector);
  }

  @Interval(2000)
  finishTick(): Promise<void> {
    return this.alone(() => this.erasures.finish());
  }
}

/** The reconciler of erasures: at the start all that the log ever ordered, then what came since. */
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { FinishErasures } from './finish-erasures.js';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';

@Injectable()
export class FinishErasuresSchedule {
  private readonly erasures: FinishErasures;
  private underWay = false;

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {
    this.erasures = new FinishErasures(projector);
  }

  @Interval(2000)
  async finishTick(): Promise<void> {
    if (this.underWay) return;
    this.underWay = true;
    try {
      await this.erasures.finish();
    } catch (error) {
      this.projector.report(`the erasures wait two seconds: ${String(error)}`);
    } finally {
      this.underWay = false;
    }
  }
}

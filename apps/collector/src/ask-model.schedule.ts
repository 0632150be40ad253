/** Looks for articles that the rules have read in the place of the model. Which those are follows from the log. */
import { oneAtATime } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { askModelAgain } from './ask-model-again.js';
import type { Collector } from './collector.js';
import { COLLECTOR } from './collector.token.js';

const pauseMs = 10_000;

@Injectable()
export class AskModelSchedule {
  private readonly alone = oneAtATime((trouble) => {
    this.collector.report(`articles that wait for the model wait on: ${trouble}`);
  });

  constructor(@Inject(COLLECTOR) private readonly collector: Collector) {}

  @Interval(pauseMs)
  tick(): Promise<void> {
    return this.alone(() => askModelAgain(this.collector));
  }
}

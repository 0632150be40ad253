/** Looks for articles that the rules have read in the place of the model. Which those are follows from the log. */
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { askModelAgain } from './ask-model-again.js';
import type { Collector } from './collector.js';
import { COLLECTOR } from './collector.token.js';

const pauseMs = 10_000;

@Injectable()
export class AskModelSchedule {
  private underWay = false;

  constructor(@Inject(COLLECTOR) private readonly collector: Collector) {}

  @Interval(pauseMs)
  async tick(): Promise<void> {
    if (this.underWay) return;
    this.underWay = true;
    try {
      await askModelAgain(this.collector);
    } catch (error) {
      this.collector.report(`articles that wait for the model wait on: ${String(error)}`);
    } finally {
      this.underWay = false;
    }
  }
}

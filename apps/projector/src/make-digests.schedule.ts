/** Looks twice a minute which digests are due; one process at a time, which is thrift and not correctness. */
import { oneAtATime } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { randomUUID } from 'node:crypto';
import { makeDigests } from './make-digests.js';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';

const leaseMs = 60_000;

@Injectable()
export class MakeDigestsSchedule {
  private readonly holder = randomUUID();
  private readonly alone = oneAtATime((trouble) => {
    this.projector.report(`digests wait half a minute: ${trouble}`);
  });

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {}

  @Interval(30_000)
  digestTick(): Promise<void> {
    return this.alone(async () => {
      if (await this.projector.takeLease('make-digests', this.holder, leaseMs)) await makeDigests(this.projector);
    });
  }
}

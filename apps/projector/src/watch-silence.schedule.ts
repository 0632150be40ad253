/** Looks each minute which silences are due and which have ended; one process at a time, which is thrift and not correctness. */
import { Hearing } from '#core';
import { oneAtATime } from '#reporting';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { randomUUID } from 'node:crypto';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';
import { watchSilence } from './watch-silence.js';

const leaseMs = 120_000;

@Injectable()
export class WatchSilenceSchedule {
  private readonly holder = randomUUID();
  private readonly startedAt: Date;
  private readonly hearing: Hearing;
  private readonly alone = oneAtATime((trouble) => {
    this.projector.report(`silence is looked for a minute later: ${trouble}`);
  });

  constructor(@Inject(PROJECTOR) private readonly projector: Projector) {
    const { log, snapshots, now } = projector;
    this.startedAt = now();
    this.hearing = new Hearing({ entries: log.entries, snapshots }, now);
  }

  @Interval(60_000)
  silenceTick(): Promise<void> {
    return this.alone(async () => {
      if (await this.projector.takeLease('watch-silence', this.holder, leaseMs)) {
        await watchSilence(this.projector, this.hearing, this.startedAt);
      }
    });
  }
}

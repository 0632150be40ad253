import { Module, type DynamicModule } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import type { Projector } from './projector.js';
import { PROJECTOR } from './projector.token.js';
import { ProjectorWorker } from './projector.worker.js';
import { MakeDigestsSchedule } from './make-digests.schedule.js';
import { FinishErasuresSchedule } from './finish-erasures.schedule.js';
import { LetGoSchedule } from './let-go.schedule.js';
import { SweepOutboxSchedule } from './sweep-outbox.schedule.js';
import { WatchClockSchedule } from './watch-clock.schedule.js';
import { WatchFeedsSchedule } from './watch-feeds.schedule.js';
import { WatchSilenceSchedule } from './watch-silence.schedule.js';

@Module({})
export class ProjectorModule {
  static with(projector: Projector): DynamicModule {
    return {
      module: ProjectorModule,
      imports: [ScheduleModule.forRoot()],
      providers: [
        { provide: PROJECTOR, useValue: projector },
        ProjectorWorker,
        SweepOutboxSchedule,
        FinishErasuresSchedule,
        LetGoSchedule,
        MakeDigestsSchedule,
        WatchClockSchedule,
        WatchFeedsSchedule,
        WatchSilenceSchedule,
      ],
    };
  }
}

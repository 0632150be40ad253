import { Module, type DynamicModule } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { AskHubsSchedule } from './ask-hubs.schedule.js';
import { AskModelSchedule } from './ask-model.schedule.js';
import { CarryOutRereadsSchedule } from './carry-out-rereads.schedule.js';
import type { Collector } from './collector.js';
import { COLLECTOR } from './collector.token.js';
import { CollectorWorker } from './collector.worker.js';
import { PollFeedsSchedule } from './poll-feeds.schedule.js';
import { RereadPagesSchedule } from './reread-pages.schedule.js';

@Module({})
export class CollectorModule {
  static with(collector: Collector): DynamicModule {
    return {
      module: CollectorModule,
      imports: [ScheduleModule.forRoot()],
      providers: [
        { provide: COLLECTOR, useValue: collector },
        CollectorWorker,
        PollFeedsSchedule,
        RereadPagesSchedule,
        CarryOutRereadsSchedule,
        AskHubsSchedule,
        AskModelSchedule,
      ],
    };
  }
}

import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { Access } from './access.js';
import { API, type Api } from './api.js';
import { AuditInterceptor } from './audit.interceptor.js';
import { Audit } from './audit.js';
import { AuditController } from './audit.controller.js';
import { BoardController } from './board.controller.js';
import { BriefController } from './brief.controller.js';
import { ChangesController } from './changes.controller.js';
import { CoverageController } from './coverage.controller.js';
import { DecisionsController } from './decisions.controller.js';
import { DeliveriesController } from './deliveries.controller.js';
import { DoorsController } from './doors.controller.js';
import { EventsController } from './events.controller.js';
import { FeedController } from './feed.controller.js';
import { FeedListsController } from './feed-lists.controller.js';
import { FeedsController } from './feeds.controller.js';
import { HealthController } from './health.controller.js';
import { BulkController } from './bulk.controller.js';
import { ItemsController } from './items.controller.js';
import { LooksController } from './looks.controller.js';
import { McpController } from './mcp.controller.js';
import { OPENAPI, OpenApiController, type DescribeApi } from './openapi.controller.js';
import { PaperController } from './paper.controller.js';
import { SubscribeController } from './subscribe.controller.js';
import { PagesController } from './pages.controller.js';
import { ProbesController } from './probes.controller.js';
import { ProjectionController } from './projection.controller.js';
import { QueuesController } from './queues.controller.js';
import { RefusalAccount } from './refusal-account.js';
import { RefusalFilter } from './refusal.filter.js';
import { ReplaysController } from './replays.controller.js';
import { RereadsController } from './rereads.controller.js';
import { RevisionsController } from './revisions.controller.js';
import { RulesController } from './rules.controller.js';
import { RulingsController } from './rulings.controller.js';
import { SessionController } from './session.controller.js';
import { SignIns } from './sign-in.js';
import { SourcesController } from './sources.controller.js';
import { SubscriptionCareController } from './subscription-care.controller.js';
import { SubscriptionsController } from './subscriptions.controller.js';
import { TokensController } from './tokens.controller.js';
import { UsersController } from './users.controller.js';
import { ViewsController } from './views.controller.js';
import { WorkController } from './work.controller.js';

const controllers = [
  AuditController,
  BoardController,
  BriefController,
  ChangesController,
  CoverageController,
  DecisionsController,
  DeliveriesController,
  DoorsController,
  EventsController,
  FeedsController,
  FeedListsController,
  FeedController,
  HealthController,
  BulkController,
  ItemsController,
  LooksController,
  McpController,
  OpenApiController,
  PagesController,
  PaperController,
  SubscribeController,
  ProbesController,
  ProjectionController,
  QueuesController,
  ReplaysController,
  RereadsController,
  RevisionsController,
  RulesController,
  RulingsController,
  SessionController,
  SourcesController,
  SubscriptionCareController,
  SubscriptionsController,
  TokensController,
  UsersController,
  ViewsController,
  WorkController,
];

@Module({})
export class ApiModule {
  static with(api: Api, describe: DescribeApi): DynamicModule {
    const audit = new Audit(api);
    const refused = new RefusalAccount(audit);
    return {
      module: ApiModule,
      controllers,
      providers: [
        { provide: API, useValue: api },
        { provide: Access, useValue: new Access(api) },
        { provide: OPENAPI, useValue: describe },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: Audit, useValue: audit },
        { provide: SignIns, useValue: new SignIns(api, audit, refused) },
        { provide: RefusalAccount, useValue: refused },
        { provide: APP_INTERCEPTOR, useClass: AuditInterceptor },
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
    };
  }
}

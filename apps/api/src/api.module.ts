import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AccessGuard } from './access/access.guard.js';
import { Access } from './access/access.js';
import { API, type Api } from './api.js';
import { AuditInterceptor } from './access/audit.interceptor.js';
import { Audit } from './access/audit.js';
import { AuditController } from './access/audit.controller.js';
import { BoardController } from './operating/board.controller.js';
import { BriefController } from './brief/brief.controller.js';
import { ChangesController } from './brief/changes.controller.js';
import { CoverageController } from './brief/coverage.controller.js';
import { DecisionsController } from './rulings/decisions.controller.js';
import { DeliveriesController } from './subscriptions/deliveries.controller.js';
import { DoorsController } from './doors/doors.controller.js';
import { EventsController } from './items/events.controller.js';
import { FeedController } from './feeds/feed.controller.js';
import { FeedListsController } from './feeds/feed-lists.controller.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { HealthController } from './operating/health.controller.js';
import { BulkController } from './items/bulk.controller.js';
import { ItemsController } from './items/items.controller.js';
import { LooksController } from './access/looks.controller.js';
import { McpController } from './mcp/mcp.controller.js';
import { OPENAPI, OpenApiController, type DescribeApi } from './answering/openapi.controller.js';
import { PaperController } from './paper/paper.controller.js';
import { SubscribeController } from './doors/subscribe.controller.js';
import { PagesController } from './items/pages.controller.js';
import { ProbesController } from './operating/probes.controller.js';
import { ProjectionController } from './operating/projection.controller.js';
import { QueuesController } from './operating/queues.controller.js';
import { RefusalAccount } from './access/refusal-account.js';
import { RefusalFilter } from './answering/refusal.filter.js';
import { ReplaysController } from './operating/replays.controller.js';
import { RereadsController } from './items/rereads.controller.js';
import { RevisionsController } from './items/revisions.controller.js';
import { RulesController } from './rulings/rules.controller.js';
import { RulingsController } from './rulings/rulings.controller.js';
import { SessionController } from './access/session.controller.js';
import { SignIns } from './access/sign-in.js';
import { SourcesController } from './feeds/sources.controller.js';
import { SubscriptionCareController } from './subscriptions/subscription-care.controller.js';
import { SubscriptionsController } from './subscriptions/subscriptions.controller.js';
import { TokensController } from './access/tokens.controller.js';
import { UsersController } from './access/users.controller.js';
import { ViewsController } from './brief/views.controller.js';
import { WorkController } from './operating/work.controller.js';

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

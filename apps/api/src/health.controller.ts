/** Is it alive, ready and fresh? Open to everyone: it tells numbers, never content. */
import { feedsView, pendingView, type FeedDoc } from '#core';
import { Controller, Get, Inject } from '@nestjs/common';
import { Open } from './access.guard.js';
import { API, type Api } from './api.js';
import { Answers } from './openapi.decorator.js';

const unanswered = { live: true, ready: false, fresh: false, durability: 'unknown' };
const zero = { head: 0, projected: 0, parked: 0, pending: 0, owed: 0, feeds: { total: 0, ok: 0 } };
const deadlineMs = 2000;
/** Events the views may be behind and still count as fresh. */
const freshWithin = 1000;

@Controller('api/v1/health')
export class HealthController {
  constructor(@Inject(API) private readonly api: Api) {}

  /** Answers within two seconds also while Redis does not. */
  @Get()
  @Open()
  @Answers('Health')
  health() {
    const timeout = new Promise<typeof unanswered & typeof zero>((resolve) => {
      setTimeout(() => {
        resolve({ ...unanswered, ...zero });
      }, deadlineMs).unref();
    });
    return Promise.race([this.measure(), timeout]);
  }

  private async measure() {
    const { log, views, outbox, durability } = this.api;
    const [head, { position }, parked, pending] = await Promise.all([
      log.head(),
      views.checkpoint(),
      views.count('parked'),
      views.count(pendingView.name),
    ]);
    const feeds = [...(await views.all(feedsView.name)).values()] as FeedDoc[];
    return {
      live: true,
      ready: true,
      fresh: head - position <= freshWithin,
      durability: (await durability()).promise,
      ...{ head, projected: position, parked, pending },
      feeds: { total: feeds.length, ok: feeds.filter(({ health }) => health === 'ok').length },
      owed: (await outbox.ids()).length,
    };
  }
}

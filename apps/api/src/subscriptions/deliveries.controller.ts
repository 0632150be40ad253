/** What became of each notice owed. */
import {
  deliveriesNewestFirst,
  deliveriesView,
  isUndelivered,
  orderRedelivery,
  Refusal,
  removedSubscription,
  subscriptionsView,
  untriedDelivery,
  type AnyDelivery,
  type DeliveryDoc,
  type SubscriptionDoc,
} from '#core';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { API, type Api } from '../api.js';
import { SaysMoment, saysMoment } from '../answering/as-of.decorator.js';
import { DeliveriesQuery, DeliveryCountQuery } from '../contract/queries.js';
import { docsAt } from '../answering/dated.js';
import { By, Needs } from '../access/needs.decorator.js';
import { Answers, MayAsk } from '../answering/openapi.decorator.js';
import { validated } from '../answering/validated.js';

const most = 200;

interface Asked {
  readonly subscription?: string | undefined;
  readonly notice?: string | undefined;
}

function isOf({ subscription, notice }: Asked) {
  return (delivery: AnyDelivery): boolean =>
    (subscription === undefined || delivery.subscription === subscription) &&
    (notice === undefined || delivery.notice === notice);
}

@Needs('operator')
@Controller('api/v1/deliveries')
export class DeliveriesController {
  constructor(@Inject(API) private readonly api: Api) {}

  /** The newest; of what was not delivered, all. */
  @Get()
  @MayAsk(DeliveriesQuery)
  @SaysMoment()
  @Answers('Delivery', { list: true })
  async list(@Query() query: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const { undelivered, subscription, notice, ...asked } = validated(DeliveriesQuery, query);
    const { docs: tried, moment } = await docsAt(this.api, deliveriesView, asked);
    const { docs: subscriptions } = await docsAt(this.api, subscriptionsView, asked);
    saysMoment(reply, moment);
    // What was owed then and not yet tried is not kept: a past list begins with the first attempt.
    const owed = asked.asOf === undefined ? await this.api.outbox.ids() : [];
    const ids = new Set(owed);
    const all = deliveriesNewestFirst(tried, owed)
      .filter(isOf({ subscription, notice }))
      .filter((delivery) => undelivered !== 'true' || isUndelivered(delivery, ids));
    const shown = undelivered === 'true' ? all : all.slice(0, most);
    const receivers = await this.withRemoved(subscriptions, shown);
    return shown.map((delivery) => present(delivery, receivers.get(delivery.subscription)));
  }

  /** Of many thousands that are undelivered, how many. */
  @Get('count')
  @MayAsk(DeliveryCountQuery)
  @Answers('DeliveryCount')
  async count(@Query() query: unknown) {
    const asked = validated(DeliveryCountQuery, query);
    const { docs: tried } = await docsAt(this.api, deliveriesView, {});
    const owed = await this.api.outbox.ids();
    const ids = new Set(owed);
    const all = deliveriesNewestFirst(tried, owed).filter(isOf(asked));
    return { undelivered: all.filter((delivery) => isUndelivered(delivery, ids)).length };
  }

  /** With all that is kept of each attempt. */
  @Get(':id')
  @Answers('Delivery')
  async one(@Param('id') id: string) {
    const { views, outbox } = this.api;
    const tried = (await views.doc(deliveriesView.name, id)) as DeliveryDoc | undefined;
    const owed = tried === undefined ? await outbox.row(id) : undefined;
    if (tried === undefined && owed === undefined) throw new Refusal('not-found', 'there is no such delivery');
    const delivery = tried ?? untriedDelivery(id);
    return { ...(await this.withReceiver(delivery)), attempts: delivery.attempts };
  }

  /** Tries an owed notice again now; one that was delivered or given up stays as it ended. */
  @Post(':id/retry')
  @HttpCode(202)
  @Answers('Delivery', { status: 202 })
  async retry(@Param('id') id: string) {
    if ((await this.api.outbox.row(id)) === undefined) {
      throw new Refusal('not-found', 'this notice is owed no longer: it was delivered or given up');
    }
    await this.api.outbox.hurry(id);
    await this.api.queues.hurry('deliver-notice', { row: id }, id);
    return this.now(id);
  }

  /** Sends it again under the same id, whatever became of it. */
  @Post(':id/redeliver')
  @HttpCode(202)
  @Answers('Delivery', { status: 202 })
  async redeliver(@By() by: string, @Param('id') id: string) {
    const { log, now } = this.api;
    const what = { kind: 'one', delivery: id } as const;
    await orderRedelivery({ log, now, by }, untriedDelivery(id).subscription, what);
    return this.now(id);
  }

  private async now(id: string) {
    const tried = (await this.api.views.doc(deliveriesView.name, id)) as DeliveryDoc | undefined;
    return this.withReceiver(tried ?? untriedDelivery(id));
  }

  private async withReceiver(delivery: AnyDelivery) {
    const { log, views } = this.api;
    const { subscription } = delivery;
    const to = (await views.doc(subscriptionsView.name, subscription)) as SubscriptionDoc | undefined;
    return present(delivery, to ?? (await removedSubscription({ log }, subscription)));
  }

  /** What was sent to one that was removed keeps its name. */
  private async withRemoved(there: ReadonlyMap<string, SubscriptionDoc>, shown: readonly AnyDelivery[]) {
    const gone = new Set(shown.map(({ subscription }) => subscription).filter((id) => !there.has(id)));
    const { log } = this.api;
    const removed = await Promise.all([...gone].map((id) => removedSubscription({ log }, id)));
    return new Map([...there, ...removed.flatMap((doc) => (doc === undefined ? [] : [[doc.id, doc] as const]))]);
  }
}

function present({ id, notice, subscription, result, attempts }: AnyDelivery, to?: SubscriptionDoc) {
  const brief = attempts.map(({ exchange: _, ...attempt }) => attempt);
  return { id, notice, subscription, result, attempts: brief, label: to?.label ?? '', url: to?.url ?? '' };
}

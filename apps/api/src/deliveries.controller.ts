/** What became of each notice owed. */
import { deliveriesView, Refusal, subscriptionsView, type DeliveryDoc, type SubscriptionDoc } from '#core';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { API, type Api } from './api.js';
import { SaysMoment, saysMoment } from './as-of.decorator.js';
import { MomentQuery } from './contract/queries.js';
import { docsAt } from './dated.js';
import { Answers, MayAsk } from './openapi.decorator.js';
import { validated } from './validated.js';

const most = 200;

@Controller('api/v1/deliveries')
export class DeliveriesController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @MayAsk(MomentQuery)
  @SaysMoment()
  @Answers('Delivery', { list: true })
  async list(@Query() query: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const asked = validated(MomentQuery, query);
    const { docs: tried, moment } = await docsAt(this.api, deliveriesView, asked);
    const { docs: subscriptions } = await docsAt(this.api, subscriptionsView, asked);
    saysMoment(reply, moment);
    // What was owed then and not yet tried is not kept: a past list begins with the first attempt.
    const owed = asked.asOf === undefined ? await this.api.outbox.ids() : [];
    const waiting = owed.filter((id) => !tried.has(id));
    const newest = [...tried.values()].sort((a, b) => (lastAt(a) < lastAt(b) ? 1 : -1));
    const all = [...waiting.map(untried), ...newest].slice(0, most);
    return all.map((delivery) => present(delivery, subscriptions.get(delivery.subscription)));
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
    const { views } = this.api;
    const delivery = ((await views.doc(deliveriesView.name, id)) as DeliveryDoc | undefined) ?? untried(id);
    const subscription = (await views.doc(subscriptionsView.name, delivery.subscription)) as
      SubscriptionDoc | undefined;
    return present(delivery, subscription);
  }
}

type Untried = Omit<DeliveryDoc, 'result'> & { readonly result: 'waiting' };

function present({ id, notice, subscription, result, attempts }: DeliveryDoc | Untried, to?: SubscriptionDoc) {
  return { id, notice, subscription, result, attempts, label: to?.label ?? '', url: to?.url ?? '' };
}

function untried(id: string): Untried {
  const parting = id.lastIndexOf('~');
  const [notice, subscription] = [id.slice(0, parting), id.slice(parting + 1)];
  return { id, notice, subscription, result: 'waiting', attempts: [] };
}

function lastAt({ attempts }: DeliveryDoc): string {
  return attempts[attempts.length - 1]?.at ?? '';
}

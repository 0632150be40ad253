/** What became of each notice owed. */
import { deliveriesView, Refusal, subscriptionsView, type DeliveryDoc, type SubscriptionDoc } from '#core';
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { API, type Api } from './api.js';
import { Answers } from './openapi.decorator.js';

const most = 200;

@Controller('api/v1/deliveries')
export class DeliveriesController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @Answers('Delivery', { list: true })
  async list() {
    const { views, outbox } = this.api;
    const tried = (await views.all(deliveriesView.name)) as ReadonlyMap<string, DeliveryDoc>;
    const waiting = (await outbox.ids()).filter((id) => !tried.has(id));
    const subscriptions = (await views.all(subscriptionsView.name)) as ReadonlyMap<string, SubscriptionDoc>;
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

/** Webhooks: who is told of what, and where. */
import { handle, secretName, subscriptionDecider, subscriptionsView, type SubscriptionDoc } from '#core';
import { newWebhookSecret } from '#web';
import { Body, Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { API, type Api } from './api.js';
import { NewSubscription } from './contract/operation.js';
import { Answers, Takes } from './openapi.decorator.js';
import { validated } from './validated.js';

@Controller('api/v1/subscriptions')
export class SubscriptionsController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @Answers('Subscription', 'list')
  async list() {
    const all = [...(await this.api.views.all(subscriptionsView.name)).values()] as SubscriptionDoc[];
    return all.map(present).sort((a, b) => (a.since < b.since ? 1 : -1));
  }

  @Post()
  @Takes('NewSubscription')
  @Answers('SubscriptionWithSecret')
  async add(@Body() body: unknown) {
    const { url, label, kinds, to } = validated(NewSubscription, body);
    const id = randomBytes(8).toString('hex');
    const secret = newWebhookSecret();
    // The secret first: a subscription without one could not be signed for.
    await this.api.vault.keepFirst(secretName(id), secret);
    const since = this.api.now().toISOString();
    const subscription = { url, label, filter: { kinds, to }, by: 'admin' };
    const command = { type: 'AddSubscription', at: { at: since, precision: 'instant' }, subscription } as const;
    await handle(this.api.log, subscriptionDecider, `subscription:${id}`, command);
    return { ...present({ ...subscription, id, active: true, because: '', since }), secret };
  }

  /** No further notice is sent there; what was sent stays in the log. */
  @Delete(':id')
  @Answers('Subscription')
  async disable(@Param('id') id: string) {
    const since = this.api.now().toISOString();
    const because = 'switched off by the admin';
    const command = {
      type: 'DisableSubscription',
      at: { at: since, precision: 'instant' },
      because,
      by: 'admin',
    } as const;
    await handle(this.api.log, subscriptionDecider, `subscription:${id}`, command);
    const doc = (await this.api.views.doc(subscriptionsView.name, id)) as SubscriptionDoc;
    return { ...present(doc), active: false, because, since };
  }
}

function present({ id, url, label, filter, active, because, since }: SubscriptionDoc) {
  return { id, url, label, kinds: filter.kinds, to: filter.to, active, because, since };
}

/** What people do about a subscription: change it, try it out, switch it off and on, replace its secret, have notices delivered again. */
import {
  ask,
  changeSubscription,
  orderRedelivery,
  removeSubscription,
  rotateSecret,
  standingsView,
  subscriptionOf,
  switchedOffBy,
  withoutSecret,
  type Care,
  type StandingDoc,
  type SubscriptionDoc,
} from '#core';
import { localTimes } from '#telling';
import { hintsOn, newWebhookKey, newWebhookSecret, verifierOf } from '#web';
import { Body, Controller, Delete, HttpCode, Inject, Param, Patch, Post } from '@nestjs/common';
import { API, type Api } from '../api.js';
import {
  EnableSubscription,
  Redeliver,
  RotateSecret,
  SubscriptionChange,
  SubscriptionRemoval,
} from '../contract/subscription-change.js';
import { By, Needs } from '../access/needs.decorator.js';
import { Answers, Takes } from '../answering/openapi.decorator.js';
import { presentSubscription } from './present-subscription.js';
import { tryReceiver } from './try-receiver.js';
import { refuseClosed, wishIn } from './subscription-wish.js';
import { validated } from '../answering/validated.js';

@Needs('operator')
@Controller('api/v1/subscriptions/:id')
export class SubscriptionCareController {
  constructor(@Inject(API) private readonly api: Api) {}

  /** What is named is so from now on. What is owed goes on, as the subscription then stands. */
  @Patch()
  @Takes('SubscriptionChange')
  @Answers('Subscription')
  async change(@By() by: string, @Param('id') id: string, @Body() body: unknown) {
    const { confirmed = false, ...asked } = validated(SubscriptionChange, body);
    refuseClosed(asked.url, this.api);
    const desk = { ...this.care(by), history: this.api.history, times: localTimes, allTheSame: 'send confirmed: true' };
    const doc = await changeSubscription(desk, id, { wish: wishIn(asked), confirmed });
    return { ...(await this.presented(doc)), hints: await hintsOn(this.api, doc) };
  }

  /** For good: no longer listed or told anything, and its secret is forgotten; its deliveries stay. Answers it as it was at last. */
  @Delete()
  @Takes('SubscriptionRemoval')
  @Answers('Subscription')
  async remove(@By() by: string, @Param('id') id: string, @Body() body: unknown) {
    const { because } = validated(SubscriptionRemoval, body ?? {});
    return this.presented(await removeSubscription(this.care(by), id, because));
  }

  /** No further notice is sent there until it is enabled; what changes meanwhile is kept for it. */
  @Post('disable')
  @HttpCode(200)
  @Answers('Subscription')
  async disable(@By() by: string, @Param('id') id: string) {
    const asked = {
      type: 'DisableSubscription',
      because: switchedOffBy(by === 'admin' ? 'the admin' : by),
    } as const;
    return this.presented(await ask(this.care(by), id, asked));
  }

  /** Notices are sent there again, and what it missed is made up for. */
  @Post('enable')
  @HttpCode(200)
  @Takes('EnableSubscription')
  @Answers('Subscription')
  async enable(@By() by: string, @Param('id') id: string, @Body() body: unknown) {
    const { since } = validated(EnableSubscription, body ?? {});
    const from = since === undefined ? {} : { since: new Date(since).toISOString() };
    return this.presented(await ask(this.care(by), id, { type: 'EnableSubscription', ...from }));
  }

  /** A new secret signs from now on; for a while the one before it does, too. */
  @Post('rotate')
  @HttpCode(200)
  @Takes('RotateSecret')
  @Answers('SubscriptionWithSecret')
  async rotate(@By() by: string, @Param('id') id: string, @Body() body: unknown) {
    const { overlapHours } = validated(RotateSecret, body ?? {});
    const { signing } = await subscriptionOf(this.care(by), id);
    const secret = signing === 'ed25519' ? newWebhookKey() : newWebhookSecret();
    const turn = { secret, seconds: Math.round(overlapHours * 3600) };
    const doc = await rotateSecret({ ...this.care(by), vault: this.api.vault }, id, turn);
    return { ...(await this.presented(doc)), secret: verifierOf(secret) };
  }

  /** All that was given up, or all since a time, is sent again under the ids it had. */
  @Post('redeliver')
  @HttpCode(202)
  @Takes('Redeliver')
  @Answers('Subscription', { status: 202 })
  async redeliver(@By() by: string, @Param('id') id: string, @Body() body: unknown) {
    const { since } = validated(Redeliver, body ?? {});
    const what =
      since === undefined
        ? ({ kind: 'failed' } as const)
        : ({ kind: 'since', since: new Date(since).toISOString() } as const);
    return this.presented(await orderRedelivery(this.care(by), id, what));
  }

  /** Sends a test at once, signed or as a mail, and tells what went out and what came back. */
  @Post('test')
  @HttpCode(200)
  @Answers('SubscriptionTest')
  async test(@By() by: string, @Param('id') id: string) {
    return tryReceiver(this.api, await subscriptionOf(this.care(by), id));
  }

  private async presented(doc: SubscriptionDoc) {
    const standing = (await this.api.views.doc(standingsView.name, doc.id)) as StandingDoc | undefined;
    const secretGone = (await withoutSecret(this.api.vault, [doc])).has(doc.id);
    return presentSubscription(doc, { standing, secretGone });
  }

  private care(by: string): Care {
    return { log: this.api.log, now: this.api.now, by };
  }
}

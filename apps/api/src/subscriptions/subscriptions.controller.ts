/** Webhooks: who is told of what, and where. */
import {
  handle,
  Refusal,
  refuseContradiction,
  refuseTooOften,
  secretName,
  standingsView,
  subscriptionDecider,
  subscriptionsView,
  withoutSecret,
} from '#core';
import type { SubscriptionAdded } from '#core';
import { localTimes } from '#telling';
import { hintsOn, newWebhookKey, newWebhookSecret, verifierOf } from '#web';
import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { API, type Api } from '../api.js';
import { setTarget } from '../access/asker.js';
import { Bare } from '../answering/bare.decorator.js';
import { SaysMoment, saysMoment } from '../answering/as-of.decorator.js';
import { FiringQuestion } from '../contract/firing.js';
import { NewSubscription } from '../contract/operation.js';
import { MomentQuery } from '../contract/queries.js';
import { docsAt } from '../answering/dated.js';
import { presentFiring } from './firing.js';
import { By, Looks, Needs } from '../access/needs.decorator.js';
import { Answers, MayAsk, Takes } from '../answering/openapi.decorator.js';
import { presentSubscription } from './present-subscription.js';
import { refuseClosed, refuseTrouble, said } from './subscription-wish.js';
import { validated } from '../answering/validated.js';

@Needs('operator')
@Controller('api/v1/subscriptions')
export class SubscriptionsController {
  constructor(@Inject(API) private readonly api: Api) {}

  /** Addresses of receivers may hold keys of theirs. */
  @Get()
  @Bare()
  @MayAsk(MomentQuery)
  @SaysMoment()
  @Answers('Subscription', { list: true })
  async list(@Query() query: unknown, @Res({ passthrough: true }) reply: FastifyReply) {
    const asked = validated(MomentQuery, query);
    const { docs, moment } = await docsAt(this.api, subscriptionsView, asked);
    const { docs: standings } = await docsAt(this.api, standingsView, asked);
    saysMoment(reply, moment);
    const lost = await withoutSecret(this.api.vault, docs.values());
    const all = [...docs.values()].map((doc) =>
      presentSubscription(doc, { standing: standings.get(doc.id), secretGone: lost.has(doc.id) }),
    );
    return all.sort((a, b) => (a.since < b.since ? 1 : -1));
  }

  @Post()
  @Takes('NewSubscription')
  @Answers('SubscriptionWithSecret', { status: 201 })
  async add(@By() by: string, @Body() body: unknown, @Req() request: FastifyRequest) {
    const asked = validated(NewSubscription, body);
    refuseClosed(asked.url, this.api);
    const subscription = subscriptionIn(asked, by);
    const judging = { now: this.api.now(), times: localTimes, allTheSame: 'send confirmed: true' };
    if (asked.confirmed !== true) await refuseTooOften(this.api.history, subscription, judging);
    const id = randomBytes(8).toString('hex');
    setTarget(request, id);
    const isMail = asked.url.startsWith('mailto:');
    if (isMail && this.api.tryMail === undefined)
      throw new Refusal('conflict', 'no mail server is set: SUMMITWATCH_SMTP_URL');
    const secret = isMail ? null : asked.signing === 'ed25519' ? newWebhookKey() : newWebhookSecret();
    // The secret first: a subscription without one could not be signed for.
    if (secret !== null) await this.api.vault.keepFirst(secretName(id), secret);
    const since = this.api.now().toISOString();
    const command = { type: 'AddSubscription', at: { at: since, precision: 'instant' }, subscription } as const;
    await handle(this.api.log, subscriptionDecider, `subscription:${id}`, command);
    const doc = { ...subscription, id, active: true, because: '', since };
    const hints = await hintsOn(this.api, doc);
    return { ...presentSubscription(doc, { secretGone: false }), hints, secret: secret && verifierOf(secret) };
  }

  /** What it would have told lately, and the newest of it in the form asked for. */
  @Post('preview')
  @Looks('viewer')
  @HttpCode(200)
  @Takes('FiringQuestion')
  @Answers('Firing')
  async preview(@Body() body: unknown) {
    const {
      days,
      channel = 'webhook',
      form,
      digest,
      cooldown,
      quiet,
      notice,
      ...filter
    } = validated(FiringQuestion, body);
    const times = { digest: digest && said(digest), cooldown, quiet: quiet && said(quiet) };
    refuseContradiction(said({ filter, ...times }));
    return presentFiring(this.api, { filter, ...times }, { days, channel, form, notice });
  }
}

function subscriptionIn(asked: z.infer<typeof NewSubscription>, by: string): SubscriptionAdded['data'] {
  const { url, label, digest, cooldown, quiet, silence, form, order, signing, confirmed: _, ...filter } = asked;
  refuseTrouble(form);
  const times = { digest: digest && said(digest), cooldown, quiet: quiet && said(quiet), silence };
  return said({ url, label, filter, by, form, order, signing, ...times });
}

/** What people decide, and what wants them to: each order on the version that its author saw, each taken back by another. */
import type { Who } from '#access';
import { isBehind, orderFor, orderKey, previewOf, refuseLate, reviewOf, rule, rulingsView, type Picture } from '#core';
import { Body, Controller, Get, Headers, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { API, type Api } from '../api.js';
import { askedOnce } from './asked-once.js';
import { setTarget } from '../access/asker.js';
import { MomentQuery, ReviewQuery } from '../contract/queries.js';
import { NewRulingPreview, NewRuling } from '../contract/rulings.js';
import { docsAt } from '../answering/dated.js';
import { Asker, Looks, Needs } from '../access/needs.decorator.js';
import { Answers, MayAsk, Takes } from '../answering/openapi.decorator.js';
import { pictureAt } from '../doors/picture.js';
import { presentEffect, presentQuestion, presentRulings } from './present-ruling.js';
import { rulingTarget } from '../access/told-target.js';
import { refuseNothing } from './there-is.js';
import { validated } from '../answering/validated.js';

type Asked = z.infer<typeof NewRuling>;

interface Asking {
  readonly request: FastifyRequest;
  readonly idempotencyKey: string | undefined;
}

@Controller('api/v1')
export class RulingsController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get('rulings')
  @MayAsk(MomentQuery)
  @Answers('Ruling', { list: true })
  async list(@Query() query: unknown) {
    const { docs } = await docsAt(this.api, rulingsView, validated(MomentQuery, query));
    return presentRulings(docs.values());
  }

  /** `Idempotency-Key` makes a repeat harmless, also one that comes after the ruling was lifted; another order under it is refused with 422. */
  @Post('rulings')
  @Needs('analyst')
  @HttpCode(200)
  @Takes('NewRuling')
  @Answers('GivenRuling')
  async rule(
    @Asker() { name }: Who,
    @Req() request: FastifyRequest,
    @Body() body: unknown,
    @Headers('idempotency-key') key?: string,
  ) {
    const { by: said, ...asked } = validated(NewRuling, body);
    // Whoever signed in by name decides under that name.
    const order = { ...asked, by: name ?? said };
    return askedOnce(this.api, { key, order }, (idempotencyKey) => this.decided(order, { request, idempotencyKey }));
  }

  private async decided({ ruling, by, reason, expectedVersion }: Asked, { request, idempotencyKey }: Asking) {
    const picture = await this.picture();
    await refuseNothing(this.api, ruling, picture);
    const order = orderFor(ruling, { by, reason, at: this.instant() }, picture);
    setTarget(request, rulingTarget(ruling, order.subject));
    const seen = { expectedVersion, idempotencyKey };
    await refuseLate(this.api.log, order, seen);
    const { effects } = previewOf(order, picture);
    const given = await rule(this.api.log, order, seen);
    return { ...given, effects: given.isNew ? effects.map(presentEffect) : [] };
  }

  /** What it would change; nothing is decided. */
  @Post('rulings/preview')
  @Looks('analyst')
  @HttpCode(200)
  @Takes('NewRulingPreview')
  @Answers('RulingPreview')
  async preview(@Body() body: unknown) {
    const { ruling } = validated(NewRulingPreview, body);
    const picture = await this.picture();
    await refuseNothing(this.api, ruling, picture);
    const order = orderFor(ruling, { by: '', reason: '', at: this.instant() }, picture);
    const { version, effects } = previewOf(order, picture);
    return { subject: order.subject, version, effects: effects.map(presentEffect) };
  }

  @Get('review')
  @MayAsk(ReviewQuery)
  @Answers('ReviewPage')
  async review(@Query() query: unknown) {
    const { kind, cursor, limit } = validated(ReviewQuery, query);
    const picture = await this.picture();
    const all = reviewOf(picture);
    const asked = all.filter((question) => kind === undefined || question.kind === kind);
    const left = cursor === undefined ? asked : asked.filter((question) => isBehind(question, cursor));
    const page = left.slice(0, limit);
    const last = page[page.length - 1];
    const counts: Record<string, number> = {};
    for (const question of all) counts[question.kind] = (counts[question.kind] ?? 0) + 1;
    const at = { sentences: this.api.sentences, now: this.api.now() };
    return {
      ...{ total: asked.length, counts },
      questions: await Promise.all(page.map((question) => presentQuestion(question, picture, at))),
      next: last !== undefined && left.length > limit ? orderKey(last) : null,
    };
  }

  private picture(): Promise<Picture> {
    return pictureAt(this.api, {});
  }

  private instant() {
    return { at: this.api.now().toISOString(), precision: 'instant' } as const;
  }
}

/** Rules that people make of what the story is about: looked at before they are made, applied to what there is, and taken back. */
import type { Who } from '#access';
import {
  batchOfRule,
  handle,
  itemSubject,
  Refusal,
  relevanceRulesView,
  rule as ruleOn,
  ruleDecider,
  ruleIdOf,
  ruleSubject,
  type ItemDoc,
  type RuleCommand,
  type RuleDoc,
} from '#core';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { API, type Api } from '../api.js';
import { setTarget } from '../access/asker.js';
import type { BulkAnswer } from '../contract/bulk.js';
import { NewRule, NewRulePreview, RuleLifting, RuleStepAsked } from '../contract/rules.js';
import { Asker, Looks, Needs } from '../access/needs.decorator.js';
import { Answers, Takes } from '../answering/openapi.decorator.js';
import { lookAt } from './rule-steps.js';
import { validated } from '../answering/validated.js';

@Controller('api/v1/rules')
export class RulesController {
  constructor(@Inject(API) private readonly api: Api) {}

  /** The newest first, also those that were taken back. */
  @Get()
  @Answers('StandingRule', { list: true })
  async list() {
    const docs = [...(await this.api.views.all(relevanceRulesView.name)).values()] as readonly RuleDoc[];
    return docs.toSorted((one, other) => (one.at < other.at ? 1 : -1)).map(presentRule);
  }

  /** What it would turn; nothing is made. */
  @Post('preview')
  @Looks('analyst')
  @HttpCode(200)
  @Takes('NewRulePreview')
  @Answers('RulePreviewStep')
  async preview(@Body() body: unknown) {
    const { rule, cursor } = validated(NewRulePreview, body);
    const { turned, ...counts } = await lookAt(this.api, rule, cursor);
    return { ...counts, turned: turned.map(({ id, title, publisher }) => ({ item: id, title, publisher: publisher.name })) }; // oxfmt-ignore
  }

  /** It holds of all that comes from then on; `apply` turns what there is. */
  @Post()
  @Needs('analyst')
  @HttpCode(200)
  @Takes('NewRule')
  @Answers('StandingRule')
  async make(@Asker() { name }: Who, @Body() body: unknown, @Req() request: FastifyRequest) {
    const { rule, by, reason } = validated(NewRule, body);
    const id = ruleIdOf(rule);
    setTarget(request, id);
    await this.order(id, { type: 'MakeRule', rule, by: name ?? by, reason, at: this.instant() });
    return presentRule(await this.ruleNow(id));
  }

  /** What a person has said of an article stays. */
  @Post(':id/apply')
  @Needs('analyst')
  @HttpCode(200)
  @Takes('RuleStepAsked')
  @Answers('RuleStep')
  async apply(@Param('id') id: string, @Body() body: unknown) {
    const { cursor } = validated(RuleStepAsked, body);
    const rule = await this.ruleNow(id);
    if (rule.lifted !== null) throw new Refusal('conflict', 'this rule was taken back; make it anew');
    const { turned, looked, next } = await lookAt(this.api, rule, cursor);
    const answers: z.infer<typeof BulkAnswer>[] = [];
    for (const item of turned) answers.push(await this.turn(item, rule));
    return { looked, answers, next };
  }

  /** It holds no longer of what comes. What it turned is given back by the order `lift` over its batch. */
  @Post(':id/lift')
  @Needs('analyst')
  @HttpCode(200)
  @Takes('RuleLifting')
  @Answers('StandingRule')
  async lift(@Asker() { name }: Who, @Param('id') id: string, @Body() body: unknown) {
    const { by, reason } = validated(RuleLifting, body);
    await this.order(id, { type: 'LiftRule', by: name ?? by, reason, at: this.instant() });
    return presentRule(await this.ruleNow(id));
  }

  private async turn({ id: item, title, publisher }: ItemDoc, { id, relevant, by, reason, at }: RuleDoc) {
    const command = { type: 'RuleItem', relevant, batch: batchOfRule(id), by, reason, at: this.instant() } as const;
    const order = { subject: itemSubject(item), command };
    const { isNew } = await ruleOn(this.api.log, order, { idempotencyKey: `rule ${id} ${item} ${at}` });
    return { item, title, source: publisher.name, outcome: isNew ? 'done' : 'stood already', message: null } as const;
  }

  private order(id: string, command: RuleCommand) {
    return handle(this.api.log, ruleDecider, ruleSubject(id), command);
  }

  /** From its own events: the view may not have heard of the latest. */
  private async ruleNow(id: string): Promise<RuleDoc> {
    const events = await this.api.log.readSubject(ruleSubject(id));
    const doc = events.reduce<RuleDoc | undefined>(
      (doc, event) => relevanceRulesView.evolve(doc, event, id),
      undefined,
    );
    if (doc === undefined) throw new Refusal('not-found', `there is no rule ${id}`);
    return doc;
  }

  private instant() {
    return { at: this.api.now().toISOString(), precision: 'instant' } as const;
  }
}

function presentRule(doc: RuleDoc) {
  return { ...doc, batch: batchOfRule(doc.id) };
}

/** One order over all items that a filter names, in steps that never take long; whoever gave it goes on with the cursor. */
import type { Who } from '#access';
import { askItems, itemSubject, Refusal, rule, sourceName, sourceSubject, type ItemDoc, type Order } from '#core';
import { Body, Controller, HttpCode, Inject, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { API, type Api } from '../api.js';
import { askedAsRuled } from '../rulings/asked-as-ruled.js';
import { setTarget } from '../access/asker.js';
import { NewBulk, type BulkAnswer } from '../contract/bulk.js';
import { Asker, Needs } from '../access/needs.decorator.js';
import { Answers, Takes } from '../answering/openapi.decorator.js';
import { orderRereads } from './order-rereads.js';
import { validated } from '../answering/validated.js';

const step = 100;
/** Within it the list has followed the log, unless it is made anew. */
const followMs = 10_000;

type Asked = z.infer<typeof NewBulk>;
/** What is said of each item by itself. */
type Said = Asked & { readonly act: Exclude<Asked['act'], 'reread'> };
type Answer = z.infer<typeof BulkAnswer>;

@Controller('api/v1/items/bulk')
export class BulkController {
  constructor(@Inject(API) private readonly api: Api) {}

  /** Items that leave the filter because of it lie behind the cursor: none is passed over. */
  @Post()
  @Needs('analyst')
  @HttpCode(200)
  @Takes('NewBulk')
  @Answers('BulkStep')
  async bulk(@Asker() { name }: Who, @Body() body: unknown, @Req() request: FastifyRequest) {
    const asked = validated(NewBulk, body);
    setTarget(request, `${asked.act}, batch ${asked.batch}`);
    const typed = askItems(asked.q, asked.at ?? this.api.now().toISOString(), this.api.story.actors);
    if (typed.length === 0) throw new Refusal('invalid', 'q: an order over every item is not taken; name some');
    if (asked.act === 'lift') await this.followed();
    const conditions = await askedAsRuled(this.api, typed);
    const after = asked.cursor === undefined ? {} : { after: Number(asked.cursor) };
    const { items, next } = this.api.items.list({ conditions, ...after }, step);
    setTarget(request, `${asked.act}, batch ${asked.batch}, items ${items.map(({ id }) => id).join(' ')}`);
    const order = { ...asked, by: name ?? asked.by };
    const answers = await this.carryOut(items, order, next === undefined);
    return { answers, next: next === undefined ? null : String(next) };
  }

  /** What was judged a moment ago is found by its batch once the list has followed the log so far. */
  private async followed(): Promise<void> {
    const { log, tail, items } = this.api;
    const head = await log.head();
    await tail.grown(head - 1, AbortSignal.timeout(followMs));
    if (items.position() >= head) return;
    throw new Refusal('unavailable', 'the list of items does not know yet what was judged last; try again in a moment');
  }

  private async carryOut(items: readonly ItemDoc[], asked: Asked, isLast: boolean): Promise<readonly Answer[]> {
    const { act } = asked;
    if (act === 'reread') {
      return orderRereads(this.api.rereads, asked, { items, isLast, at: this.api.now().toISOString() });
    }
    const answers: Answer[] = [];
    for (const item of items) answers.push(await this.one(item, { ...asked, act }));
    return answers;
  }

  private async one(item: ItemDoc, asked: Said): Promise<Answer> {
    const { id, title, publisher } = item;
    const about = { item: id, title, source: publisher.name };
    const { subject, command } = this.orderOf(item, asked);
    try {
      const key = `bulk ${asked.batch} ${asked.act} ${asked.act === 'mute' ? subject : id}`;
      const { isNew } = await rule(this.api.log, { subject, command }, { idempotencyKey: key });
      return { ...about, outcome: isNew ? 'done' : 'stood already', message: null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ...about, outcome: 'refused', message: error.message };
    }
  }

  private orderOf({ id, publisher: { name } }: ItemDoc, { act, batch, by, reason }: Said): Order {
    const who = { by, reason, at: { at: this.api.now().toISOString(), precision: 'instant' } } as const;
    if (act === 'mute') {
      return { subject: sourceSubject(name), command: { type: 'MuteSource', source: sourceName(name), ...who } };
    }
    const subject = itemSubject(id);
    if (act === 'lift') return { subject, command: { type: 'LiftItemRuling', ...who } };
    return { subject, command: { type: 'RuleItem', relevant: act === 'relevant', batch, ...who } };
  }
}

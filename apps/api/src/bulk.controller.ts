/** One order over all items that a filter names, in steps that never take long; whoever gave it goes on with the cursor. */
import type { Who } from '#access';
import { askItems, itemSubject, Refusal, rule, type ItemDoc, type RulingCommand } from '#core';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import type { z } from 'zod';
import { API, type Api } from './api.js';
import { NewBulk, type BulkAnswer } from './contract/bulk.js';
import { Asker, Needs } from './needs.decorator.js';
import { Answers, Takes } from './openapi.decorator.js';
import { validated } from './validated.js';

const step = 100;

type Asked = z.infer<typeof NewBulk>;
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
  async bulk(@Asker() { name }: Who, @Body() body: unknown) {
    const asked = validated(NewBulk, body);
    const conditions = askItems(asked.q, asked.at ?? this.api.now().toISOString());
    if (conditions.length === 0) throw new Refusal('invalid', 'q: an order over every item is not taken; name some');
    const after = asked.cursor === undefined ? {} : { after: Number(asked.cursor) };
    const { items, next } = this.api.items.list({ conditions, ...after }, step);
    const by = name ?? asked.by;
    const answers: Answer[] = [];
    for (const item of items) answers.push(await this.one(item, { ...asked, by }));
    return { answers, next: next === undefined ? null : String(next) };
  }

  private async one({ id, title }: ItemDoc, asked: Asked): Promise<Answer> {
    const order = { subject: itemSubject(id), command: this.commandOf(asked) };
    try {
      const { isNew } = await rule(this.api.log, order, { idempotencyKey: `bulk ${asked.batch} ${asked.act} ${id}` });
      return { item: id, title, outcome: isNew ? 'done' : 'stood already', message: null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { item: id, title, outcome: 'refused', message: error.message };
    }
  }

  private commandOf({ act, batch, by, reason }: Asked): RulingCommand {
    const who = { by, reason, at: { at: this.api.now().toISOString(), precision: 'instant' } } as const;
    if (act === 'lift') return { type: 'LiftItemRuling', ...who };
    return { type: 'RuleItem', relevant: act === 'relevant', batch, ...who };
  }
}

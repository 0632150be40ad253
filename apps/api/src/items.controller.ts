/** Everything that came in, with verdicts and reasons, and one item with its text, its claims and its trace. */
import { Refusal } from '#core';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { API, type Api } from './api.js';
import { ItemQuery } from './contract/queries.js';
import { Answers, MayAsk } from './openapi.decorator.js';
import { presentItem } from './present-item.js';
import { validated } from './validated.js';

@Controller('api/v1/items')
export class ItemsController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @MayAsk(ItemQuery)
  @Answers('ItemPage')
  list(@Query() query: unknown) {
    const { verdict, feed, lang, q, cursor, limit } = validated(ItemQuery, query);
    const asked = { verdict, feed, lang, words: q, after: cursor };
    const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''));
    const { items, total, counts, next } = this.api.items.list(filter, limit);
    return { items, total, counts, next: next === undefined ? null : String(next), upTo: this.api.items.position() };
  }

  @Get(':id')
  @Answers('ItemDetail')
  async item(@Param('id') id: string) {
    const doc = this.api.items.item(id);
    if (doc === undefined) throw new Refusal('not-found', `there is no item ${id}`);
    return presentItem(doc, this.api);
  }
}

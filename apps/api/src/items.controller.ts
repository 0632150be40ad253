/** Everything that came in, with verdicts and reasons, and one item with its text, its claims and its trace. */
import { Refusal } from '#core';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { API, type Api } from './api.js';
import { Answers, MayAsk } from './openapi.decorator.js';
import { presentItem } from './present-item.js';

const standardLimit = 50;
const mostLimit = 200;

interface ItemQuery {
  readonly verdict?: string;
  readonly feed?: string;
  readonly lang?: string;
  readonly q?: string;
  readonly cursor?: string;
  readonly limit?: string;
}

@Controller('api/v1/items')
export class ItemsController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @MayAsk('verdict', 'feed', 'lang', 'q', 'cursor', 'limit')
  @Answers('ItemPage')
  list(@Query() query: ItemQuery) {
    const { verdict, feed, lang, q, cursor, limit } = query;
    const asked = { verdict, feed, lang, words: q, after: cursor === undefined ? undefined : wholeNumber(cursor) };
    const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''));
    const most = limit === undefined ? standardLimit : Math.min(mostLimit, wholeNumber(limit));
    const { items, total, counts, next } = this.api.items.list(filter, most);
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

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,15}$/.test(text))
    throw new Refusal('invalid', 'cursor and limit: a whole number above 0 is expected');
  return Number(text);
}

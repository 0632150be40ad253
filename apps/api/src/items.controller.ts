/** Everything that came in, with verdicts and reasons, and one item with its text, its claims and its trace. */
import { eraseArticle, Refusal, whatRemains } from '#core';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { API, type Api } from './api.js';
import { NewErasure } from './contract/items.js';
import { ItemQuery } from './contract/queries.js';
import { Answers, MayAsk, Takes } from './openapi.decorator.js';
import { presentItem, removed } from './present-item.js';
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
    const listed = items.map((item) => ({ ...item, removed: removed(item, this.api.sentences) }));
    return {
      items: listed,
      total,
      counts,
      next: next === undefined ? null : String(next),
      upTo: this.api.items.position(),
    };
  }

  @Get(':id')
  @Answers('ItemDetail')
  async item(@Param('id') id: string) {
    const doc = this.api.items.item(id);
    if (doc === undefined) throw new Refusal('not-found', `there is no item ${id}`);
    return presentItem(doc, this.api);
  }

  /** For good: every revision's text and page. What stays is said in the answer. */
  @Post(':id/erase')
  @HttpCode(200)
  @Takes('NewErasure')
  @Answers('Erasure')
  async erase(@Param('id') article: string, @Body() body: unknown) {
    const { reason } = validated(NewErasure, body);
    const { log, archive, forgetWords, erasures, now } = this.api;
    const at = { at: now().toISOString(), precision: 'instant' } as const;
    const eraser = { content: archive.erase, words: forgetWords };
    const erased = await eraseArticle(log, eraser, { article, reason, by: 'admin', at });
    erasures.note(await log.readSubject(`article:${article}`));
    const { textHashes, pageHashes, others } = erased;
    const told = { article, at: erased.at, reason: erased.reason, by: erased.by, others, remains: whatRemains };
    return { ...told, texts: textHashes.length, pages: pageHashes.length };
  }
}

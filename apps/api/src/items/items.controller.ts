/** Everything that came in, with verdicts and reasons, and one item with its text, its claims and its trace. */
import {
  completionsAt,
  eraseArticle,
  isCounted,
  isUnderstood,
  itemsView,
  lineOf,
  Refusal,
  whatRemains,
  type ItemDoc,
} from '#core';
import { listItems, type ItemFilter, type ItemList } from '#search';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { API, type Api } from '../api.js';
import { askedAsRuled } from '../rulings/asked-as-ruled.js';
import { conditionsOf, foundIn } from './asked-items.js';
import { NewErasure } from '../contract/items.js';
import { CompletionQuery, ItemQuery, MomentQuery } from '../contract/queries.js';
import { docsAt, whenIn, type AnsweredMoment, type AskedMoment } from '../answering/dated.js';
import { By, Needs } from '../access/needs.decorator.js';
import { Answers, MayAsk, Takes } from '../answering/openapi.decorator.js';
import { matterAt } from '../doors/picture.js';
import { presentItem, removed } from './present-item.js';
import { validated } from '../answering/validated.js';

@Controller('api/v1/items')
export class ItemsController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @MayAsk(ItemQuery)
  @Answers('ItemPage')
  async list(@Query() query: unknown) {
    const { cursor, skip, limit, asOf, clock, ...typed } = validated(ItemQuery, query);
    const { story, now } = this.api;
    const typedConditions = conditionsOf(typed, asOf ?? now().toISOString(), story.actors);
    const conditions = await askedAsRuled(this.api, typedConditions, { asOf, clock });
    const at = { ...(cursor === undefined ? {} : { after: cursor }), ...(skip === undefined ? {} : { skip }) };
    const filter = { conditions, ...at };
    const { list, moment } = await this.listAt({ asOf, clock }, filter, limit);
    const { items, total, counts, next, anchor } = list;
    const listed = items.map(async (item) => ({
      ...item,
      understood: isUnderstood(item),
      removed: removed(item, this.api.sentences),
      found: await foundIn(item, conditions, this.api.sentences),
    }));
    const more = next === undefined ? null : String(next);
    return {
      items: await Promise.all(listed),
      total,
      counts,
      next: more,
      anchor: String(anchor),
      ...moment,
      upTo: moment.position,
    };
  }

  /** What could stand where one types in `q`. */
  @Get('completions')
  @MayAsk(CompletionQuery)
  @Answers('Completion', { list: true })
  completions(@Query() query: unknown) {
    const { q, at = q.length } = validated(CompletionQuery, query);
    const { items } = this.api;
    return completionsAt(q, Math.min(at, q.length), (key) => (isCounted(key) ? items.values(key) : undefined));
  }

  @Get(':id')
  @MayAsk(MomentQuery)
  @Answers('ItemDetail')
  async item(@Param('id') id: string, @Query() query: unknown) {
    const asked = validated(MomentQuery, query);
    const { doc, moment } = await this.itemAt(id, asked);
    if (doc === undefined) throw new Refusal('not-found', `there is no item ${id}${whenIn(asked)}`);
    const isTold = async (matter: string) => lineOf((await matterAt(this.api, matter, asked)).matter) !== null;
    return presentItem(doc, this.api, moment, isTold);
  }

  /** Now from the index; the past in plain code. */
  private async listAt(
    asked: AskedMoment,
    filter: ItemFilter,
    limit: number,
  ): Promise<{ list: ItemList; moment: AnsweredMoment }> {
    if (asked.asOf === undefined) return { list: this.api.items.list(filter, limit), moment: this.present() };
    const { docs, moment } = await docsAt(this.api, itemsView, asked);
    return { list: listItems(docs.values(), filter, limit, this.api.items), moment };
  }

  private async itemAt(id: string, asked: AskedMoment): Promise<{ doc: ItemDoc | undefined; moment: AnsweredMoment }> {
    if (asked.asOf === undefined) return { doc: this.api.items.item(id), moment: this.present() };
    const { docs, moment } = await docsAt(this.api, itemsView, asked);
    return { doc: docs.get(id), moment };
  }

  private present(): AnsweredMoment {
    return { asOf: this.api.now().toISOString(), clock: 'learnt', position: this.api.items.position() };
  }

  /** For good: every revision's text and page. What stays is said in the answer. */
  @Post(':id/erase')
  @Needs('admin')
  @HttpCode(200)
  @Takes('NewErasure')
  @Answers('Erasure')
  async erase(@By() by: string, @Param('id') article: string, @Body() body: unknown) {
    const { reason } = validated(NewErasure, body);
    const { log, archive, forgetWords, erasures, now } = this.api;
    const at = { at: now().toISOString(), precision: 'instant' } as const;
    const eraser = { content: archive.erase, words: forgetWords };
    const erased = await eraseArticle(log, eraser, { article, reason, by, at });
    erasures.note(await log.readSubject(`article:${article}`));
    const { textHashes, pageHashes, others } = erased;
    const told = { article, at: erased.at, reason: erased.reason, by: erased.by, others, remains: whatRemains };
    return { ...told, texts: textHashes.length, pages: pageHashes.length };
  }
}

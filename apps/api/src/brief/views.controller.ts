/** The views as they are kept: which there are, and the documents of any of them, now or as of a past moment. */
import { clocks, datedView, datedViews, Refusal } from '#core';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { API, type Api } from '../api.js';
import { ViewQuery } from '../contract/queries.js';
import { docsAt } from '../answering/dated.js';
import { Needs } from '../access/needs.decorator.js';
import { Answers, MayAsk } from '../answering/openapi.decorator.js';
import { validated } from '../answering/validated.js';

@Needs('operator')
@Controller('api/v1/views')
export class ViewsController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @Answers('DatedView', { list: true })
  list() {
    return datedViews.map(({ name, version }) => ({ name, version, clocks }));
  }

  @Get(':name')
  @MayAsk(ViewQuery)
  @Answers('ViewPage')
  async view(@Param('name') name: string, @Query() query: unknown) {
    const { key, after = '', limit, ...asked } = validated(ViewQuery, query);
    const view = datedView(name);
    const { docs, moment } = await docsAt(this.api, view, asked);
    const keys = key === undefined ? [...docs.keys()].filter((each) => each > after).sort() : keyIn(docs, name, key);
    const page = keys.slice(0, limit);
    return {
      ...{ view: view.name, version: view.version, ...moment, total: docs.size },
      docs: page.map((each) => ({ key: each, doc: docs.get(each) })),
      next: keys.length > limit ? page[page.length - 1] : null,
    };
  }
}

function keyIn(docs: ReadonlyMap<string, unknown>, name: string, key: string): string[] {
  if (docs.has(key)) return [key];
  throw new Refusal('not-found', `the view ${name} holds no ${key} at that moment`);
}

/** All that people ever decided, standing or not, now or as of a past moment. */
import { decisionsView } from '#core';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { API, type Api } from '../api.js';
import { DecisionQuery } from '../contract/queries.js';
import { docsAt } from '../answering/dated.js';
import { listDecisions } from './list-decisions.js';
import { Answers, MayAsk } from '../answering/openapi.decorator.js';
import { pictureAt } from '../doors/picture.js';
import { decidedIn, presentDecision } from './present-decision.js';
import { validated } from '../answering/validated.js';
import { writtenName } from './written-name.js';

@Controller('api/v1/decisions')
export class DecisionsController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @MayAsk(DecisionQuery)
  @Answers('DecisionPage')
  async list(@Query() query: unknown) {
    const asked = validated(DecisionQuery, query);
    const { docs, moment } = await docsAt(this.api, decisionsView, asked);
    const { page, ...figures } = listDecisions(decidedIn(docs.values()), asked);
    const picture = await pictureAt(this.api, asked);
    const beside = {
      ...{ picture, sentences: this.api.sentences, isNow: asked.asOf === undefined },
      nameOfSource: (source: string) => writtenName(this.api, source),
    };
    return {
      ...{ ...moment, ...figures },
      decisions: await Promise.all(page.map((decided) => presentDecision(decided, beside))),
    };
  }
}

/** The state of the summit, now or as of a past moment, and one matter with all that is said of it. */
import { briefOf, mattersView, Refusal, type BriefLine, type Matter } from '#core';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { API, type Api } from './api.js';
import { MomentQuery } from './contract/queries.js';
import { docsAt, whenIn, type AnsweredMoment, type AskedMoment } from './dated.js';
import { Answers, MayAsk } from './openapi.decorator.js';
import { presentLine, presentMatter } from './present-matter.js';
import { validated } from './validated.js';

@Controller('api/v1')
export class BriefController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get('brief')
  @MayAsk(MomentQuery)
  @Answers('Brief')
  async brief(@Query() query: unknown) {
    const asked = validated(MomentQuery, query);
    const { story, sentences } = this.api;
    const { docs, moment } = await docsAt(this.api, mattersView, asked);
    const { outcomes, meetings, reactions } = briefOf(docs.values());
    const present = (lines: readonly BriefLine[]) =>
      Promise.all(lines.map((line) => presentLine(line, sentences, moment.asOf)));
    const { place, began, zone } = story.summit;
    return {
      story: { id: story.id, title: story.title, place, began, zone },
      ...moment,
      outcomes: await present(outcomes),
      meetings: await present(meetings),
      reactions: await present(reactions),
      coverage: asked.asOf === undefined ? this.coverage() : null,
    };
  }

  @Get('matters/:matter')
  @MayAsk(MomentQuery)
  @Answers('MatterDetail')
  async matter(@Param('matter') id: string, @Query() query: unknown) {
    const asked = validated(MomentQuery, query);
    const { matter, moment } = await this.matterAt(id, asked);
    const answer = matter && (await presentMatter(matter, this.api.sentences, moment));
    if (answer === undefined || answer === null) {
      throw new Refusal('not-found', `nothing is reported of ${id}${whenIn(asked)}`);
    }
    return answer;
  }

  /** Now one document is read, not the whole view. */
  private async matterAt(
    id: string,
    asked: AskedMoment,
  ): Promise<{ matter: Matter | undefined; moment: AnsweredMoment }> {
    const { views, now } = this.api;
    if (asked.asOf === undefined) {
      const { position } = await views.checkpoint();
      const moment = { asOf: now().toISOString(), clock: 'learnt', position } as const;
      return { matter: (await views.doc(mattersView.name, id)) as Matter | undefined, moment };
    }
    const { docs, moment } = await docsAt(this.api, mattersView, asked);
    return { matter: docs.get(id), moment };
  }

  private coverage() {
    return this.api.items.totals();
  }
}

/** The state of the summit, now or as of a past moment, and one matter with all that is said of it. */
import { briefOf, mattersView, Refusal, viewAsOf, type BriefLine, type Matter } from '#core';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { API, type Api } from './api.js';
import { Answers, MayAsk } from './openapi.decorator.js';
import { presentLine, presentMatter } from './present-matter.js';

/** Languages of which the default reader lifts claims. */
const readable = 'en';

@Controller('api/v1')
export class BriefController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get('brief')
  @MayAsk('asOf')
  @Answers('Brief')
  async brief(@Query('asOf') asOf?: string) {
    const { story, items, sentences, now } = this.api;
    const { matters, position } = await this.mattersAt(asOf);
    const { outcomes, meetings, reactions } = briefOf(matters);
    const present = (lines: readonly BriefLine[]) => Promise.all(lines.map((line) => presentLine(line, sentences)));
    const { place, began, zone } = story.summit;
    const { otherLanguages, ...totals } = items.totals(readable);
    return {
      story: { id: story.id, title: story.title, place, began, zone },
      asOf: asOf ?? now().toISOString(),
      position,
      outcomes: await present(outcomes),
      meetings: await present(meetings),
      reactions: await present(reactions),
      coverage: { ...totals, notUnderstood: otherLanguages },
    };
  }

  @Get('matters/:matter')
  @Answers('MatterDetail')
  async matter(@Param('matter') id: string) {
    const matter = (await this.api.views.doc(mattersView.name, id)) as Matter | undefined;
    const answer = matter && (await presentMatter(matter, this.api.sentences));
    if (answer === undefined || answer === null) throw new Refusal('not-found', `nothing is reported of ${id}`);
    return answer;
  }

  private async mattersAt(asOf: string | undefined): Promise<{ matters: Iterable<Matter>; position: number }> {
    const { views, log } = this.api;
    if (asOf === undefined) {
      const { position } = await views.checkpoint();
      return { matters: (await views.all(mattersView.name)).values() as Iterable<Matter>, position };
    }
    const moment = Date.parse(asOf);
    if (Number.isNaN(moment)) throw new Refusal('invalid', 'asOf: an ISO 8601 time is expected');
    const { docs, position } = await viewAsOf(log, mattersView, new Date(moment).toISOString());
    return { matters: docs.values(), position };
  }
}

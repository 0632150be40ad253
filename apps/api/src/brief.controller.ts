/** The state of the summit, now or as of a past moment, and one matter with all that is said of it. */
import { briefOf, mattersView, Refusal, type BriefLine, type Matter } from '#core';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { API, type Api } from './api.js';
import { BriefQuery } from './contract/queries.js';
import { Answers, MayAsk } from './openapi.decorator.js';
import { PastBriefs } from './past-briefs.js';
import { presentLine, presentMatter } from './present-matter.js';
import { validated } from './validated.js';

/** Languages of which the default reader lifts claims. */
const readable = 'en';

@Controller('api/v1')
export class BriefController {
  private readonly past: PastBriefs;

  constructor(@Inject(API) private readonly api: Api) {
    this.past = new PastBriefs(api.log);
  }

  @Get('brief')
  @MayAsk(BriefQuery)
  @Answers('Brief')
  async brief(@Query() query: unknown) {
    const { asOf } = validated(BriefQuery, query);
    const { story, sentences, now } = this.api;
    const { matters, position } = await this.mattersAt(asOf);
    const { outcomes, meetings, reactions } = briefOf(matters);
    const present = (lines: readonly BriefLine[]) => Promise.all(lines.map((line) => presentLine(line, sentences)));
    const { place, began, zone } = story.summit;
    return {
      story: { id: story.id, title: story.title, place, began, zone },
      asOf: asOf ?? now().toISOString(),
      position,
      outcomes: await present(outcomes),
      meetings: await present(meetings),
      reactions: await present(reactions),
      coverage: asOf === undefined ? this.coverage() : null,
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
    const { views } = this.api;
    if (asOf === undefined) {
      const { position } = await views.checkpoint();
      return { matters: (await views.all(mattersView.name)).values() as Iterable<Matter>, position };
    }
    const { docs, position } = await this.past.at(asOf);
    return { matters: docs.values(), position };
  }

  private coverage() {
    const { otherLanguages, ...totals } = this.api.items.totals(readable);
    return { ...totals, notUnderstood: otherLanguages };
  }
}

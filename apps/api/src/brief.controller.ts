/** The state of the summit, now or as of a past moment, and one matter with all that is said of it. */
import { Refusal, type BriefLine } from '#core';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { API, type Api } from './api.js';
import { DifferenceQuery, MomentQuery } from './contract/queries.js';
import { whenIn } from './dated.js';
import { matterEvidence, sentenceDifference } from './matter-evidence.js';
import { Answers, MayAsk } from './openapi.decorator.js';
import { briefAt, matterAt } from './picture.js';
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
    const { brief, moment } = await briefAt(this.api, asked);
    const { outcomes, meetings, reactions } = brief;
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
    const { matter, moment } = await matterAt(this.api, id, asked);
    const answer = await presentMatter(matter, this.api.sentences, moment);
    if (answer === null) {
      throw new Refusal('not-found', `nothing is reported of ${id}${whenIn(asked)}`);
    }
    return answer;
  }

  /** All sentences about it, to be laid side by side, with what each changed. */
  @Get('matters/:matter/evidence')
  @MayAsk(MomentQuery)
  @Answers('MatterEvidence')
  evidence(@Param('matter') id: string, @Query() query: unknown) {
    return matterEvidence(this.api, id, validated(MomentQuery, query));
  }

  @Get('matters/:matter/difference')
  @MayAsk(DifferenceQuery)
  @Answers('SentenceDifference')
  difference(@Param('matter') id: string, @Query() query: unknown) {
    return sentenceDifference(this.api, id, validated(DifferenceQuery, query));
  }

  private coverage() {
    return this.api.items.totals();
  }
}

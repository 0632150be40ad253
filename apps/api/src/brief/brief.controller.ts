/** The state of the summit, now or as of a past moment, and one matter with all that is said of it. */
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API, type Api } from '../api.js';
import { briefCsv } from './brief-csv.js';
import { DifferenceQuery, MomentQuery } from '../contract/queries.js';
import { matterEvidence, sentenceDifference } from './matter-evidence.js';
import { Answers, AnswersFile, MayAsk } from '../answering/openapi.decorator.js';
import { briefAnswer, matterAnswer } from './present-brief.js';
import { speechOf, tongueHeaders } from '../answering/tongue.js';
import { validated } from '../answering/validated.js';

@Controller('api/v1')
export class BriefController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get('brief')
  @MayAsk(MomentQuery)
  @Answers('Brief')
  brief(@Query() query: unknown) {
    return briefAnswer(this.api, validated(MomentQuery, query));
  }

  /** In the language of whoever asks: people read it. */
  @Get('brief.csv')
  @MayAsk(MomentQuery)
  @AnswersFile('text/csv', 'the lines of the brief as a table')
  async table(
    @Query() query: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const brief = await briefAnswer(this.api, validated(MomentQuery, query));
    void reply.headers({
      ...tongueHeaders,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${brief.story.id}-brief.csv"`,
    });
    return briefCsv(brief, await speechOf(request));
  }

  @Get('matters/:matter')
  @MayAsk(MomentQuery)
  @Answers('MatterDetail')
  async matter(@Param('matter') id: string, @Query() query: unknown) {
    const { answer } = await matterAnswer(this.api, id, validated(MomentQuery, query));
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
}

/** What became of each event in the views, and the views made again from the log while the served ones go on. */
import { Refusal, type ParkedEvent } from '#core';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { API, type Api } from '../api.js';
import { NewRebuild } from '../contract/projection.js';
import { By, Needs } from '../access/needs.decorator.js';
import { Answers, Takes } from '../answering/openapi.decorator.js';
import { validated } from '../answering/validated.js';

const most = 200;

@Needs('operator')
@Controller('api/v1/projection')
export class ProjectionController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @Answers('Projection')
  async projection() {
    const { log, views, rebuilds } = this.api;
    const [{ position, ...tally }, parked, latest] = await Promise.all([
      views.account(),
      views.all('parked'),
      rebuilds.latest(),
    ]);
    const events = ([...parked.values()] as ParkedEvent[]).sort((a, b) => a.position - b.position).slice(0, most);
    return { appended: await log.head(), projected: position, ...tally, events, rebuild: latest ?? null };
  }

  /** Parked events are tried again in their place; one rebuild runs at a time, and who asks meanwhile joins it. */
  @Post('rebuild')
  @HttpCode(202)
  @Takes('NewRebuild')
  @Answers('Projection', { status: 202 })
  async rebuild(@By() by: string, @Body() body: unknown) {
    const { because } = validated(NewRebuild, body);
    await this.api.rebuilds.request(by, because, this.api.now().toISOString());
    return this.projection();
  }

  /** What was built so far is let go of; the served views were never touched. */
  @Post('rebuild/cancel')
  @HttpCode(202)
  @Answers('Projection', { status: 202 })
  async cancel() {
    const cancelled = await this.api.rebuilds.cancel(this.api.now().toISOString());
    if (!cancelled) throw new Refusal('conflict', 'no rebuild is under way');
    return this.projection();
  }
}

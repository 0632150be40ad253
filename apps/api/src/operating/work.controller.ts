/** Long work under way and of late, on whatever machine, and its cancelling. */
import { Refusal } from '#core';
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { API, type Api } from '../api.js';
import { By, Needs } from '../access/needs.decorator.js';
import { Answers } from '../answering/openapi.decorator.js';
import { presentWork } from './present-work.js';

@Needs('operator')
@Controller('api/v1/work')
export class WorkController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @Answers('Work', { list: true })
  async works() {
    const { work, now } = this.api;
    return (await work.all()).map((each) => presentWork(each, now()));
  }

  /** The worker ends where that is safe; until then it runs. */
  @Post(':id/cancel')
  @HttpCode(202)
  @Answers('Work', { list: true, status: 202 })
  async cancel(@By() by: string, @Param('id') id: string) {
    const { work, now } = this.api;
    const found = (await work.all()).find((each) => each.id === id);
    if (found === undefined) throw new Refusal('not-found', 'there is no such work');
    if (found.state !== 'running') throw new Refusal('conflict', 'this work has ended');
    if (found.cancelling === 'never') throw new Refusal('conflict', 'this work must come to its end');
    await work.cancel(id, { by, at: now().toISOString() });
    return this.works();
  }
}

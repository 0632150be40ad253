/** The queues: how much waits, what failed and why. */
import { Refusal } from '#core';
import { jobNames, type JobName } from '#jobs';
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { API, type Api } from '../api.js';
import { Needs } from '../access/needs.decorator.js';
import { Answers } from '../answering/openapi.decorator.js';

const shown = 50;

@Needs('operator')
@Controller('api/v1/queues')
export class QueuesController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @Answers('Queues')
  async queues() {
    const { queues } = this.api;
    const [counts, failed] = await Promise.all([queues.counts(), queues.failed(shown)]);
    return { queues: counts, failed };
  }

  @Post(':name/retry')
  @HttpCode(202)
  @Answers('Queues', { status: 202 })
  async retry(@Param('name') name: string) {
    if (!isJobName(name)) throw new Refusal('not-found', `there is no queue ${name}; there are ${jobNames.join(', ')}`);
    await this.api.queues.retryFailed(name);
    return this.queues();
  }
}

function isJobName(name: string): name is JobName {
  return (jobNames as readonly string[]).includes(name);
}

/** What other readers would make of all that was read, and the verdict on it. The reading itself is the command line's. */
import { acceptReplay, discardReplay, doWork, findReplay, type WorkOrder } from '#core';
import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { API, type Api } from '../api.js';
import { ReplayVerdict } from '../contract/replays.js';
import { By, Needs } from '../access/needs.decorator.js';
import { Answers, Takes } from '../answering/openapi.decorator.js';
import { presentReplay, presentReplayDetail } from './present-replay.js';
import { validated } from '../answering/validated.js';

@Needs('operator')
@Controller('api/v1/replays')
export class ReplaysController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @Answers('Replay', { list: true })
  async list() {
    return (await this.api.replays.replays.all()).map(presentReplay);
  }

  @Get(':id')
  @Answers('ReplayDetail')
  async show(@Param('id') id: string) {
    return presentReplayDetail(await findReplay(this.api.replays, id), this.api.sentences);
  }

  /** Refused while accepting would do something else than what is shown. */
  @Post(':id/accept')
  @HttpCode(200)
  @Takes('ReplayVerdict')
  @Answers('Replay')
  async accept(@By() by: string, @Param('id') id: string, @Body() body: unknown) {
    const { reason } = validated(ReplayVerdict, body ?? {});
    // What is not there is no work.
    await findReplay(this.api.replays, id);
    const order: WorkOrder = {
      ...{ id: `accept ${id}`, kind: 'accept', about: id, by, unit: 'article', cancelling: 'never' },
    };
    const accepted = await doWork(this.api, order, (work) =>
      acceptReplay(this.api.replays, id, { by, reason }, (recorded, of) => {
        work.at(recorded, of);
      }),
    );
    return presentReplay(accepted);
  }

  @Post(':id/discard')
  @HttpCode(200)
  @Takes('ReplayVerdict')
  @Answers('Replay')
  async discard(@By() by: string, @Param('id') id: string, @Body() body: unknown) {
    const { reason } = validated(ReplayVerdict, body ?? {});
    return presentReplay(await discardReplay(this.api.replays, id, { by, reason }));
  }
}

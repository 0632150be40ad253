/** Orders to read pages again: how far each is, and its calling off. They are given by `POST /items/bulk`. */
import { Refusal, rereadWorkId, type RereadStanding } from '#core';
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { API, type Api } from '../api.js';
import type { Reread } from '../contract/rereads.js';
import { By, Needs } from '../access/needs.decorator.js';
import { Answers } from '../answering/openapi.decorator.js';

@Needs('analyst')
@Controller('api/v1/rereads')
export class RereadsController {
  constructor(@Inject(API) private readonly api: Api) {}

  /** Of the last day, the latest first. */
  @Get()
  @Answers('Reread', { list: true })
  async rereads() {
    return (await this.api.rereads.all()).map(presented);
  }

  /** Pages that were read stay so; nothing more is asked of publishers. The collector heeds it within a second or two. */
  @Post(':batch/call-off')
  @HttpCode(202)
  @Answers('Reread', { list: true, status: 202 })
  async callOff(@By() by: string, @Param('batch') batch: string) {
    const { rereads, work, now } = this.api;
    const found = (await rereads.all()).find((order) => order.batch === batch);
    if (found === undefined) throw new Refusal('not-found', 'there is no such order to read pages again');
    if (found.state !== 'open') throw new Refusal('conflict', 'this order has ended');
    await work.cancel(rereadWorkId(batch), { by, at: now().toISOString() });
    return this.rereads();
  }
}

function presented({ results, namedAt: _, isWhole: __, ...told }: RereadStanding): z.infer<typeof Reread> {
  const { read, unchanged, failed, 'let be': letBe } = results;
  return { ...told, read, unchanged, failed, letBe };
}

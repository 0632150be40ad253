/** `/subscribe` is where people look first for what stands under `/brief`. */
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SubscribeQuery } from '../contract/doors.js';
import { Open } from '../access/needs.decorator.js';
import { AnswersFile, MayAsk } from '../answering/openapi.decorator.js';

@Controller('subscribe')
export class SubscribeController {
  @Get()
  @Open()
  @MayAsk(SubscribeQuery)
  @AnswersFile('text/html', 'leads to every way to subscribe')
  async subscribe(@Req() { url }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await reply.redirect(`/brief${url}`, 302);
  }
}

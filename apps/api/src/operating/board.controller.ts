/**
 * The queues' own pages (bull-board), which know no sign-in, behind ours: one to look at, for operators, and one on which an
 * admin may act, so that nobody acts who only came to look. Guard, account of actions and refusals are those of any other route.
 */
import { All, Controller, Inject, Req, Res, type OnModuleDestroy } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API, type Api } from '../api.js';
import { acting, looking, QueueBoard } from './queue-board.js';
import { Needs } from '../access/needs.decorator.js';

@Controller('queues/board')
@ApiExcludeController()
export class BoardController implements OnModuleDestroy {
  private readonly looking: QueueBoard;
  private readonly acting: QueueBoard;

  constructor(@Inject(API) { queues }: Api) {
    this.looking = new QueueBoard(looking, queues);
    this.acting = new QueueBoard(acting, queues);
  }

  @All(['acting', 'acting/*'])
  @Needs('admin')
  act(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return answer(this.acting, request, reply);
  }

  @All(['', '*'])
  @Needs('operator')
  look(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return answer(this.looking, request, reply);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.looking.close(), this.acting.close()]);
  }
}

async function answer(board: QueueBoard, request: FastifyRequest, reply: FastifyReply): Promise<Uint8Array> {
  const { status, headers, body } = await board.ask(request);
  void reply.status(status).headers(headers);
  return body;
}

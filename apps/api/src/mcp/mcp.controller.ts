/** The door for assistants: the Model Context Protocol over HTTP, for whoever is signed in, bears the secret or has the reading key. */
import { Refusal } from '#core';
import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API, type Api } from '../api.js';
import { Keyed, Looks } from '../access/needs.decorator.js';

/** The revision that is spoken (2025-06-18) knows no batches, and a hundred questions in one would pass for one; older clients send a few. */
const mostAtOnce = 10;

const onlyPost = { message: 'only POST is answered here' };

@Controller('mcp')
@ApiExcludeController()
export class McpController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Post()
  @Keyed()
  @Looks('viewer')
  async ask(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    if (Array.isArray(body) && body.length > mostAtOnce) {
      throw new Refusal('invalid', `a batch of ${String(mostAtOnce)} messages at most is expected`);
    }
    // Opened with the first request: most services are never asked, and the package is large.
    const { answerMcp } = await import('./server.js');
    // It writes the answer itself.
    reply.hijack();
    await answerMcp(this.api, { request: request.raw, response: reply.raw }, body);
  }

  /** There is no stream to listen to and no session to end: a client that is told so asks no further (MCP, Streamable HTTP). */
  @Get()
  @HttpCode(405)
  @Header('Allow', 'POST')
  @Keyed()
  @Looks('viewer')
  noStream() {
    return onlyPost;
  }

  @Delete()
  @HttpCode(405)
  @Header('Allow', 'POST')
  @Keyed()
  @Looks('viewer')
  noSession() {
    return onlyPost;
  }
}

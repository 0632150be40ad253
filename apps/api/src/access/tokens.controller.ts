/** Tokens for programs: one's own, and for an admin everybody's. */
import { isTheirs, makeToken, revokeToken, tokens, type Token, type Who } from '#access';
import { Body, Controller, Delete, Get, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { API, type Api } from '../api.js';
import { NewToken } from '../contract/access.js';
import { setTarget } from './asker.js';
import { Asker, Needs, NotByToken } from './needs.decorator.js';
import { Answers, Takes } from '../answering/openapi.decorator.js';
import { validated } from '../answering/validated.js';

@Needs('viewer')
@Controller('api/v1/tokens')
export class TokensController {
  constructor(@Inject(API) private readonly api: Api) {}

  @Get()
  @Answers('Token', { list: true })
  async list(@Asker() who: Who) {
    return (await tokens(this.api.vault)).filter((token) => isTheirs(token, who)).map((token) => this.present(token));
  }

  /** Not by a token: what it made would outlive it. */
  @Post()
  @NotByToken()
  @Takes('NewToken')
  @Answers('TokenWithSecret', { status: 201 })
  async make(@Asker() who: Who, @Body() body: unknown, @Req() request: FastifyRequest) {
    const { secret, ...token } = await makeToken(this.api.vault, validated(NewToken, body), who, this.api.now());
    setTarget(request, `${token.id} as ${token.role}`);
    return { ...this.present(token), token: secret };
  }

  @Delete(':id')
  @Answers('Token')
  async revoke(@Asker() who: Who, @Param('id') id: string) {
    return this.present(await revokeToken(this.api.vault, id, who));
  }

  private present(token: Token) {
    return { ...token, isOver: token.expiresAt <= this.api.now().toISOString() };
  }
}

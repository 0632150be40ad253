/** Sign in, look whether one is, sign out. */
import { closeSession, isSecret, isSession, openSession, sessionSeconds } from '#access';
import { Refusal } from '#core';
import { Body, Controller, Delete, Get, HttpCode, HttpException, Inject, Post, Req, Res } from '@nestjs/common';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from './access.guard.js';
import { sessionCookie } from './access.js';
import { API, type Api } from './api.js';
import { SignIn } from './contract/operation.js';
import { Answers, Takes } from './openapi.decorator.js';
import { RateLimit, wrongSecretsAMinute } from './rate-limit.js';
import { validated } from './validated.js';

@Controller('api/v1/session')
export class SessionController {
  private readonly limit = new RateLimit(wrongSecretsAMinute);

  constructor(@Inject(API) private readonly api: Api) {}

  @Post()
  @Open()
  @HttpCode(200)
  @Takes('SignIn')
  @Answers('Session')
  async signIn(@Body() body: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { secret } = validated(SignIn, body);
    if (!this.limit.begin(request.ip)) throw new HttpException('too many wrong secrets; wait a minute', 429);
    const { vault, adminSecret, now } = this.api;
    if (!(await isSecret(vault, adminSecret, secret))) {
      throw new Refusal('unauthorised', 'this is not the secret; it was printed when the service first started');
    }
    this.limit.takeBack(request.ip);
    const secure = request.protocol === 'https';
    const cookie = { httpOnly: true, sameSite: 'strict', path: '/', maxAge: sessionSeconds, secure } as const;
    void reply.setCookie(sessionCookie, await openSession(vault), cookie);
    return { signedIn: true, until: new Date(now().getTime() + sessionSeconds * 1000).toISOString() };
  }

  @Get()
  @Open()
  @Answers('Session')
  async session(@Req() request: FastifyRequest) {
    const token = request.cookies[sessionCookie];
    return { signedIn: token !== undefined && (await isSession(this.api.vault, token)) };
  }

  @Delete()
  @Answers('Session')
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const token = request.cookies[sessionCookie];
    if (token !== undefined) await closeSession(this.api.vault, token);
    void reply.clearCookie(sessionCookie, { path: '/' });
    return { signedIn: false };
  }
}

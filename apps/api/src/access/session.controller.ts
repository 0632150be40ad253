/** Sign in, look whether one is, change one's password, sign out. */
import { changePassword, closeSession, sessionOf, type Who } from '#access';
import { Refusal } from '#core';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { API, type Api } from '../api.js';
import { setTarget } from './asker.js';
import { Bare } from '../answering/bare.decorator.js';
import { NewPassword, SignIn } from '../contract/access.js';
import { Asker, Needs, Open } from './needs.decorator.js';
import { Answers, Takes } from '../answering/openapi.decorator.js';
import { sessionToken, takeSession } from './session-cookie.js';
import { SignIns } from './sign-in.js';
import { validated } from '../answering/validated.js';

@Controller('api/v1/session')
export class SessionController {
  constructor(
    @Inject(API) private readonly api: Api,
    @Inject(SignIns) private readonly signIns: SignIns,
  ) {}

  @Post()
  @Open()
  @HttpCode(200)
  @Takes('SignIn')
  @Answers('Session')
  async signIn(@Body() body: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const who = await this.signIns.signIn(validated(SignIn, body), request, reply);
    return { signedIn: true, ...who, zone: this.api.story.summit.zone };
  }

  @Get()
  @Open()
  @Bare()
  @Answers('Session')
  async session(@Req() request: FastifyRequest) {
    const token = sessionToken(request);
    const who = token === undefined ? undefined : await sessionOf(this.api.vault, token);
    if (who === undefined) return { signedIn: false };
    return { signedIn: true, name: who.name, role: who.role, zone: this.api.story.summit.zone };
  }

  /** All one's sessions end, this one included. */
  @Post('password')
  @Needs('viewer')
  @HttpCode(200)
  @Takes('NewPassword')
  @Answers('Session')
  async password(@Asker() { name }: Who, @Body() body: unknown, @Req() request: FastifyRequest) {
    const { password, next } = validated(NewPassword, body);
    if (name === null) throw new Refusal('conflict', 'the admin secret is replaced by `summitwatch secret --new`');
    setTarget(request, name);
    await this.signIns.recognised({ name, password }, request);
    await changePassword(this.api.vault, name, { next, at: this.api.now().toISOString() });
    return { signedIn: false };
  }

  @Delete()
  @Needs('viewer')
  @Answers('Session')
  async signOut(
    @Asker() { name }: Who,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    setTarget(request, name ?? 'the admin secret');
    const token = sessionToken(request);
    if (token !== undefined) await closeSession(this.api.vault, token);
    takeSession(request, reply);
    return { signedIn: false };
  }
}

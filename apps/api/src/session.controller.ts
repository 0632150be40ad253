/** Sign in, look whether one is, change one's password, sign out. */
import {
  changePassword,
  closeSession,
  isSecret,
  openSession,
  sessionOf,
  sessionSeconds,
  signedIn,
  type Who,
} from '#access';
import { Refusal } from '#core';
import { Body, Controller, Delete, Get, HttpCode, HttpException, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { API, type Api } from './api.js';
import { Audit } from './audit.js';
import { NewPassword, SignIn } from './contract/access.js';
import { Asker, Needs, Open } from './needs.decorator.js';
import { Answers, Takes } from './openapi.decorator.js';
import { RateLimit, wrongSecretsAMinute } from './rate-limit.js';
import { giveSession, sessionToken, takeSession } from './session-cookie.js';
import { validated } from './validated.js';

@Controller('api/v1/session')
export class SessionController {
  private readonly limit = new RateLimit(wrongSecretsAMinute);
  /** Of one name, from wherever. */
  private readonly nameLimit = new RateLimit(wrongSecretsAMinute);
  /** Accounts of wrong words: one a minute says enough. */
  private readonly told = new RateLimit(1);

  constructor(
    @Inject(API) private readonly api: Api,
    @Inject(Audit) private readonly audit: Audit,
  ) {}

  /** A session that was open here ends: nobody goes on under a token that was known before. */
  @Post()
  @Open()
  @HttpCode(200)
  @Takes('SignIn')
  @Answers('Session')
  async signIn(@Body() body: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const who = await this.recognised(validated(SignIn, body), request);
    const { vault, now } = this.api;
    const former = sessionToken(request);
    if (former !== undefined) await closeSession(vault, former);
    giveSession(request, reply, await openSession(vault, { user: who.name, openedAt: now().toISOString() }));
    await this.audit.note(request, 200, { who: who.name, role: who.role });
    const until = new Date(now().getTime() + sessionSeconds * 1000).toISOString();
    return { signedIn: true, name: who.name, role: who.role, until, zone: this.api.story.summit.zone };
  }

  @Get()
  @Open()
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
    await this.recognised({ name, password }, request);
    await changePassword(this.api.vault, name, { next, at: this.api.now().toISOString() });
    return { signedIn: false };
  }

  @Delete()
  @Needs('viewer')
  @Answers('Session')
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const token = sessionToken(request);
    if (token !== undefined) await closeSession(this.api.vault, token);
    takeSession(request, reply);
    return { signedIn: false };
  }

  private async recognised(
    given: z.infer<typeof SignIn>,
    request: FastifyRequest,
  ): Promise<Pick<Who, 'name' | 'role'>> {
    const account = 'name' in given ? given.name.toLowerCase() : '';
    if (!this.limit.begin(request.ip) || (account !== '' && !this.nameLimit.begin(account))) {
      throw new HttpException('too many wrong words; wait a minute', 429);
    }
    const who = await this.known(given);
    if (who === undefined) {
      if (this.told.begin(request.ip)) await this.audit.note(request, 401);
      throw new Refusal('unauthorised', wrong(given));
    }
    this.limit.takeBack(request.ip);
    if (account !== '') this.nameLimit.takeBack(account);
    return who;
  }

  private async known(given: z.infer<typeof SignIn>): Promise<Pick<Who, 'name' | 'role'> | undefined> {
    const { vault, adminSecret } = this.api;
    if ('name' in given) return signedIn(vault, given.name, given.password);
    return (await isSecret(vault, adminSecret, given.secret)) ? { name: null, role: 'admin' } : undefined;
  }
}

function wrong(given: z.infer<typeof SignIn>): string {
  return 'name' in given
    ? 'name or password is wrong; an admin can make you a new password'
    : 'this is not the secret; it was printed when the service first started';
}

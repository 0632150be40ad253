/** The one way in, for the dashboard and for the page without script: who gives the right words gets a session. */
import { closeSession, isSecret, openSession, sessionSeconds, signedIn, type Who } from '#access';
import { Refusal } from '#core';
import { addressKey } from '#web';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Api } from './api.js';
import type { Audit } from './audit.js';
import type { SignIn } from './contract/access.js';
import { RateLimit, wrongSecretsAMinute } from './rate-limit.js';
import { giveSession, sessionToken } from './session-cookie.js';

type Given = z.infer<typeof SignIn>;
type Known = Pick<Who, 'name' | 'role'>;

export class SignIns {
  private readonly limit = new RateLimit(wrongSecretsAMinute);
  /** Of one name, from wherever. */
  private readonly nameLimit = new RateLimit(wrongSecretsAMinute);
  /** Accounts of wrong words: one a minute says enough. */
  private readonly told = new RateLimit(1);

  constructor(
    private readonly api: Pick<Api, 'vault' | 'adminSecret' | 'now'>,
    private readonly audit: Audit,
  ) {}

  /** A session that was open here ends: nobody goes on under a token that was known before. */
  async signIn(
    given: Given,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Known & { readonly until: string }> {
    const who = await this.recognised(given, request);
    const { vault, now } = this.api;
    const former = sessionToken(request);
    if (former !== undefined) await closeSession(vault, former);
    giveSession(request, reply, await openSession(vault, { user: who.name, openedAt: now().toISOString() }));
    await this.audit.note(request, 200, { who: who.name, role: who.role });
    const until = new Date(now().getTime() + sessionSeconds * 1000).toISOString();
    return { name: who.name, role: who.role, until };
  }

  /** Rejects with a `Refusal`: `unauthorised`, or `busy` after too many wrong words. */
  async recognised(given: Given, request: FastifyRequest): Promise<Known> {
    const account = 'name' in given ? given.name.toLowerCase() : '';
    if (!this.limit.begin(addressKey(request.ip)) || (account !== '' && !this.nameLimit.begin(account))) {
      throw new Refusal('busy', 'too many wrong words; wait a minute');
    }
    const who = await this.known(given);
    if (who === undefined) {
      if (this.told.begin(request.ip)) await this.audit.note(request, 401);
      throw new Refusal('unauthorised', wrong(given));
    }
    this.limit.takeBack(addressKey(request.ip));
    if (account !== '') this.nameLimit.takeBack(account);
    return who;
  }

  private async known(given: Given): Promise<Known | undefined> {
    const { vault, adminSecret } = this.api;
    if ('name' in given) return signedIn(vault, given.name, given.password);
    return (await isSecret(vault, adminSecret, given.secret)) ? { name: null, role: 'admin' } : undefined;
  }
}

function wrong(given: Given): string {
  return 'name' in given
    ? 'name or password is wrong; an admin can make you a new password'
    : 'this is not the secret; it was printed when the service first started';
}

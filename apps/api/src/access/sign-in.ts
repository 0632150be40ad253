/** The one way in, for the dashboard and for the page without script: who gives the right words gets a session. */
import { closeSession, isSecret, openSession, sessionOf, sessionSeconds, signedIn, userNamed, type Who } from '#access';
import { Refusal } from '#core';
import { addressKey } from '#web';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { Audit } from './audit.js';
import type { SignIn } from '../contract/access.js';
import { statusFor } from '../answering/refusal.filter.js';
import type { RefusalAccount } from './refusal-account.js';
import { giveSession, sessionToken } from './session-cookie.js';
import { SignInLimits, type Guess } from './sign-in-limits.js';
import { setTimeout } from 'node:timers/promises';

type Given = z.infer<typeof SignIn>;
type Known = Pick<Who, 'name' | 'role'>;

export class SignIns {
  private readonly limits = new SignInLimits(setTimeout);

  constructor(
    private readonly api: Pick<Api, 'vault' | 'adminSecret' | 'now'>,
    private readonly audit: Audit,
    private readonly refused: Pick<RefusalAccount, 'note'>,
  ) {}

  /** A session that was open here ends: nobody goes on under a token that was known before. */
  async signIn(
    given: Given,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Known & { readonly until: string }> {
    const who = await this.letIn(given, request);
    const { vault, now } = this.api;
    const former = sessionToken(request);
    if (former !== undefined) await closeSession(vault, former);
    giveSession(request, reply, await openSession(vault, { user: who.name, openedAt: now().toISOString() }));
    await this.audit.note(request, 200, { who: who.name, role: who.role, target: who.name ?? theSecret });
    const until = new Date(now().getTime() + sessionSeconds * 1000).toISOString();
    return { name: who.name, role: who.role, until };
  }

  /** Rejects with a `Refusal`: `unauthorised`, or `busy` after too many wrong words. */
  async recognised(given: Given, request: FastifyRequest): Promise<Known> {
    const guess = await this.guessOf(given, request);
    if (!(await this.limits.begin(guess))) throw new Refusal('busy', 'too many wrong words; wait a minute');
    const who = await this.known(given);
    if (who === undefined) throw new Refusal('unauthorised', wrong(given));
    this.limits.takeBack(guess);
    return who;
  }

  private async letIn(given: Given, request: FastifyRequest): Promise<Known> {
    try {
      return await this.recognised(given, request);
    } catch (error) {
      if (error instanceof Refusal) {
        const target = await this.targetOf(given);
        await this.refused.note(request, {
          ...{ status: statusFor(error), as: `${target} ${addressKey(request.ip)}`, told: { target } },
        });
      }
      throw error;
    }
  }

  private async guessOf(given: Given, request: FastifyRequest): Promise<Guess> {
    const name = 'name' in given ? given.name.normalize('NFC').trim().toLowerCase() : '';
    const token = sessionToken(request);
    const signedIn = token === undefined ? undefined : await sessionOf(this.api.vault, token);
    const isKnown = signedIn !== undefined && (signedIn.name ?? '').toLowerCase() === name;
    return { name, isKnown, from: isKnown ? 'session' : addressKey(request.ip) };
  }

  /** A name that nobody has is not kept: people type passwords there. */
  private async targetOf(given: Given): Promise<string> {
    if (!('name' in given)) return theSecret;
    return (await userNamed(this.api.vault, given.name))?.name ?? nobodys;
  }

  private async known(given: Given): Promise<Known | undefined> {
    const { vault, adminSecret } = this.api;
    if ('name' in given) return signedIn(vault, given.name, given.password);
    return (await isSecret(vault, adminSecret, given.secret)) ? { name: null, role: 'admin' } : undefined;
  }
}

const theSecret = 'the admin secret';
const nobodys = 'a name that nobody has';

function wrong(given: Given): string {
  return 'name' in given
    ? 'name or password is wrong; an admin can make you a new password'
    : 'this is not the secret; it was printed when the service first started';
}

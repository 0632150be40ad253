/** Everything needs a session or the secret as a bearer token, except what is marked open; changes need our own origin. */
import { isSecret, isSession } from '#access';
import { Refusal } from '#core';
import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import { API, type Api } from './api.js';
import { SignInLimit } from './sign-in-limit.js';

const OPEN = 'open';
/** For routes that answer without sign-in. */
export const Open = () => SetMetadata(OPEN, true);

export const sessionCookie = 'sw_session';

@Injectable()
export class AccessGuard implements CanActivate {
  private readonly bearerLimit = new SignInLimit();

  constructor(
    @Inject(API) private readonly api: Api,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!isReading(request) && !isOwnOrigin(request)) {
      throw new Refusal('forbidden', 'changes are taken from this dashboard’s own pages only');
    }
    const open = this.reflector.get<boolean | undefined>(OPEN, context.getHandler());
    if (open === true || (await this.isKnown(request))) return true;
    throw new Refusal('unauthorised', 'sign in first, or send the secret as a bearer token');
  }

  private async isKnown(request: FastifyRequest): Promise<boolean> {
    const token = request.cookies[sessionCookie];
    if (token !== undefined && (await isSession(this.api.vault, token))) return true;
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (bearer === undefined || this.bearerLimit.isBlocked(request.ip)) return false;
    const right = await isSecret(this.api.vault, this.api.adminSecret, bearer);
    if (!right) this.bearerLimit.countFailure(request.ip);
    return right;
  }
}

function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Browsers say where a request comes from; programs that say nothing carry no cookie of a person. */
function isOwnOrigin({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === headers.host);
}

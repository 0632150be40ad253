/** Everything needs somebody known who may do it, except what is marked open; changes need our own origin. */
import { reaches, type Role, type Who } from '#access';
import { Refusal } from '#core';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Access } from './access.js';
import { Audit } from './audit.js';
import { setAsker } from './asker.js';
import { KEYED, NEEDS, NO_TOKEN, OPEN } from './needs.decorator.js';
import { sessionToken } from './session-cookie.js';

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Access) private readonly access: Access,
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const isMarked = (mark: string) => this.reflector.get<boolean | undefined>(mark, context.getHandler()) === true;
    refuseElsewhere(request);
    if (isMarked(OPEN)) return true;
    const who = await this.access.who(request);
    if (who !== undefined) {
      setAsker(request, who);
      const trouble = troubleWith(who, this.neededFor(context, request), isMarked(NO_TOKEN));
      if (trouble === undefined) return true;
      await this.audit.note(request, 403);
      throw new Refusal('forbidden', trouble);
    }
    if (isMarked(KEYED) && (await this.access.hasReadingKey(request))) return true;
    throw new Refusal('unauthorised', 'sign in first, or send a token or the secret as a bearer token');
  }

  private neededFor(context: ExecutionContext, request: FastifyRequest): Role {
    const named = this.reflector.getAllAndOverride<Role | undefined>(NEEDS, [context.getHandler(), context.getClass()]);
    return named ?? (isReading(request) ? 'viewer' : 'admin');
  }
}

/** Why they may not; undefined where they may. */
function troubleWith({ role, by }: Who, needed: Role, takesNoToken: boolean): string | undefined {
  if (!reaches(role, needed)) return `this takes the role ${needed}; yours is ${role}`;
  if (takesNoToken && by === 'token') return 'a token lets nobody in: sign in, or send the admin secret';
  return undefined;
}

function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

function refuseElsewhere(request: FastifyRequest): void {
  const isOwn = isOwnOrigin(request);
  if (!isReading(request)) {
    // A browser says where a change comes from: what carries a person's cookie and says nothing is taken from nobody.
    if (!(isOwn ?? !hasSession(request))) {
      throw new Refusal('forbidden', 'changes are taken from this dashboard’s own pages only');
    }
  } else if (isOwn === false && hasSession(request) && request.url.startsWith('/api/')) {
    throw new Refusal('forbidden', 'a session reads through this dashboard’s own pages only');
  }
}

function hasSession(request: FastifyRequest): boolean {
  return sessionToken(request) !== undefined;
}

/** As the browser says where the request comes from; undefined where nothing is said, as by most programs. */
function isOwnOrigin({ headers }: FastifyRequest): boolean | undefined {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  return origin === undefined ? undefined : URL.canParse(origin) && new URL(origin).host === headers.host;
}

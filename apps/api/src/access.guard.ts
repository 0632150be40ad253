/** Everything needs a session or the secret as a bearer token, except what is marked open; changes need our own origin. */
import { Refusal } from '#core';
import { applyDecorators, Inject, Injectable, SetMetadata } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from './access.js';

const OPEN = 'open';
/** For routes that answer without sign-in. */
export const Open = () => applyDecorators(SetMetadata(OPEN, true), ApiOperation({ security: [] }));

const KEYED = 'keyed';
/** For routes that programs read which cannot sign in: the reading key in the address opens them too. */
export const Keyed = () => SetMetadata(KEYED, true);

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(Access) private readonly access: Access,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!isReading(request) && !isOwnOrigin(request)) {
      throw new Refusal('forbidden', 'changes are taken from this dashboard’s own pages only');
    }
    const open = this.reflector.get<boolean | undefined>(OPEN, context.getHandler());
    if (open === true || (await this.access.isKnown(request))) return true;
    const keyed = this.reflector.get<boolean | undefined>(KEYED, context.getHandler());
    if (keyed === true && (await this.access.hasReadingKey(request))) return true;
    throw new Refusal('unauthorised', 'sign in first, or send the secret as a bearer token');
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

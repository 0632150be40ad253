/** What a route asks of whoever calls it. A route that changes something and says nothing is an admin's. */
import type { Role } from '#access';
import { applyDecorators, createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { ApiExtension, ApiOperation } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { askerOf } from './asker.js';

export const OPEN = 'open';
/** For routes that answer without sign-in. */
export const Open = () => applyDecorators(SetMetadata(OPEN, true), ApiOperation({ security: [] }));

export const KEYED = 'keyed';
/** For routes that programs read which cannot sign in: the reading key in the address opens them too. */
export const Keyed = () => SetMetadata(KEYED, true);

export const NEEDS = 'needs';
/** The role that it takes at least; the description of the API names it, too. */
export const Needs = (role: Role) => applyDecorators(SetMetadata(NEEDS, role), ApiExtension('x-role', role));

export const NO_TOKEN = 'no token';
/** For routes that let somebody in: whoever comes by a token could otherwise stay when it is taken back. The description says so, too. */
export const NotByToken = () => applyDecorators(SetMetadata(NO_TOKEN, true), ApiExtension('x-not-by-token', true));

export const LOOKS = 'looks';
/** For routes that are posted to and change nothing: no action to keep account of. */
export const Looks = (role: Role) => applyDecorators(Needs(role), SetMetadata(LOOKS, true));

/** Who calls the route. */
export const Asker = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const who = askerOf(request);
  if (who === undefined) throw new Error(`${request.url} is open, and asks who calls it`);
  return who;
});

/** Their name as it stands beside what they do. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return askerOf(context.switchToHttp().getRequest<FastifyRequest>())?.name ?? 'admin';
});

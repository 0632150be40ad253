/**
 * The cookie that holds the session's token. Over TLS its name begins with `__Host-`, by which the browser holds it to this host alone
 * (RFC 6265bis, 4.1.3.2); without TLS, on one's own machine, browsers take no such cookie.
 */
import { sessionSeconds } from '#access';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Asker = Pick<FastifyRequest, 'cookies' | 'protocol'>;

const nameFor = ({ protocol }: Pick<FastifyRequest, 'protocol'>) =>
  protocol === 'https' ? '__Host-sw_session' : 'sw_session';

export function sessionToken(request: Asker): string | undefined {
  return request.cookies[nameFor(request)];
}

export function giveSession(request: Asker, reply: FastifyReply, token: string): void {
  const secure = request.protocol === 'https';
  const cookie = { httpOnly: true, sameSite: 'strict', path: '/', maxAge: sessionSeconds, secure } as const;
  void reply.setCookie(nameFor(request), token, cookie);
}

export function takeSession(request: Asker, reply: FastifyReply): void {
  void reply.clearCookie(nameFor(request), { path: '/', secure: request.protocol === 'https' });
}

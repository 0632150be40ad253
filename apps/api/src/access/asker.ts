/** Who sent a request, and what it is about, for as long as it is answered. */
import type { Who } from '#access';
import type { FastifyRequest } from 'fastify';

const known = new WeakMap<FastifyRequest, Who>();

export function setAsker(request: FastifyRequest, who: Who): void {
  known.set(request, who);
}

/** Undefined where nobody had to be known. */
export function askerOf(request: FastifyRequest): Who | undefined {
  return known.get(request);
}

const targets = new WeakMap<FastifyRequest, string>();

/** For the account of an action whose route does not name what it is about. */
export function setTarget(request: FastifyRequest, target: string): void {
  targets.set(request, target);
}

export function targetOf(request: FastifyRequest): string | undefined {
  return targets.get(request);
}

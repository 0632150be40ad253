/** The edge where errors become answers, by one table; what is our own mistake is logged here, once, and says no details. */
import { AskSlip, FiresTooOften, Refusal, type RefusalCode } from '#core';
import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { API, type Api } from '../api.js';
import type { Problem } from '../contract/operation.js';

const statusOf: Readonly<Record<RefusalCode, number>> = {
  invalid: 400,
  unauthorised: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  unreadable: 422,
  'key-reused': 422,
  'fires-too-often': 422,
  busy: 429,
  unavailable: 503,
};

@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(@Inject(API) private readonly api: Api) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { status, ...problem } = answerTo(error, this.api.report);
    void sayWhenAgain(reply, status).status(status).send(problem);
  }
}

/** Seconds after which to ask again, where nobody knows better. */
const again: Readonly<Record<number, string>> = { [statusOf.busy]: '60', [statusOf.unavailable]: '5' };

/** Whoever asked too much, or while something was away, is told when to ask again (RFC 9110, section 10.2.3). */
export function sayWhenAgain(reply: FastifyReply, status: number): FastifyReply {
  const seconds = again[status];
  return seconds === undefined || reply.hasHeader('retry-after') ? reply : reply.header('retry-after', seconds);
}

type Answer = z.infer<typeof Problem> & { readonly status: number };

/** What is our own mistake goes to `report`. */
export function answerTo(error: unknown, report: Api['report']): Answer {
  if (error instanceof FiresTooOften) {
    const { code, message, rate } = error;
    return { status: statusOf[code], code, message, rate };
  }
  if (error instanceof AskSlip) {
    const { code, message, slip } = error;
    return { status: statusOf[code], code, message, slip };
  }
  if (error instanceof Refusal) return { status: statusOf[error.code], code: error.code, message: error.message };
  if (error instanceof HttpException) return { status: error.getStatus(), code: 'http', message: error.message };
  if (isClientError(error)) return { status: error.statusCode, code: 'invalid', message: error.message };
  report(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return { status: 500, code: 'internal', message: 'something went wrong on our side; it is in the service’s log' };
}

/** What an error is answered with. */
export function statusFor(error: unknown): number {
  if (error instanceof Refusal) return statusOf[error.code];
  if (error instanceof HttpException) return error.getStatus();
  return isClientError(error) ? error.statusCode : 500;
}

/** Fastify's own refusals, for example of a body that is no JSON or too large. */
function isClientError(error: unknown): error is Error & { statusCode: number } {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500;
}

/** Keeps account of every action: who, what, from where, and how it ended. Neither bodies nor queries are kept. */
import { auditSubject, type Action } from '#core';
import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { concatMap, catchError, throwError, from, type Observable } from 'rxjs';
import type { Api } from './api.js';
import { askerOf, LOOKS, OPEN, targetOf } from './needs.js';
import { statusFor } from './refusal.filter.js';

export class Audit {
  constructor(private readonly api: Pick<Api, 'log' | 'now' | 'report'>) {}

  /** Resolves when the log has it; a log that is away is reported, and the answer goes out all the same. */
  async note(request: FastifyRequest, status: number, told: Partial<Action> = {}): Promise<void> {
    const { name = null, role = null, by = null } = askerOf(request) ?? {};
    const data = { who: name, role, by, ...whatOf(request), status, from: request.ip, ...told };
    const now = this.api.now();
    const fact = { type: 'action-taken.v1', happened: { at: now.toISOString(), precision: 'instant' }, data } as const;
    try {
      await this.api.log.append({ subject: auditSubject(now), expectedVersion: 'any', facts: [fact] });
    } catch (error) {
      this.api.report(`no account could be kept of ${data.action} by ${name ?? 'admin'}: ${String(error)}`);
    }
  }
}

/** Around every route that changes something. */
@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(
    @Inject(Audit) private readonly audit: Audit,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    if (!this.isAction(context, request)) return next.handle();
    const note = (status: number) => this.audit.note(request, status);
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await note(http.getResponse<FastifyReply>().statusCode);
        return answer;
      }),
      catchError((error: unknown) => from(note(statusFor(error))).pipe(concatMap(() => throwError(() => error)))),
    );
  }

  private isAction(context: ExecutionContext, { method }: FastifyRequest): boolean {
    if (method === 'GET' || method === 'HEAD') return false;
    const isMarked = (mark: string) => this.reflector.get<boolean | undefined>(mark, context.getHandler()) === true;
    return !isMarked(LOOKS) && !isMarked(OPEN);
  }
}

function whatOf(request: FastifyRequest): Pick<Action, 'action' | 'target'> {
  const { method, params, routeOptions } = request;
  const target = targetOf(request) ?? Object.values(params as Readonly<Record<string, string>>).join(' ');
  return { action: `${method} ${routeOptions.url ?? ''}`, target: target.slice(0, 400) };
}

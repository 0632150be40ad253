/** Has account kept of every route that changes something, however it ends. */
import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { catchError, concatMap, from, throwError, type Observable } from 'rxjs';
import { Audit } from './audit.js';
import { LOOKS, OPEN } from './needs.decorator.js';
import { statusFor } from '../answering/refusal.filter.js';

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

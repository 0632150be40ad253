/** For answers that are lists: which moment they are of is said beside them, in headers. */
import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { AnsweredMoment } from './dated.js';

const string = { schema: { type: 'string' as const } };

export function saysMoment(reply: FastifyReply, { asOf, clock, position }: AnsweredMoment): void {
  void reply.headers({ 'as-of': asOf, 'as-of-clock': clock, 'as-of-position': String(position) });
}

export function SaysMoment() {
  const headers = {
    'as-of': { ...string, description: 'now, or the moment asked for' },
    'as-of-clock': { ...string, description: 'learnt or happened' },
    'as-of-position': { ...string, description: 'of the last event that the answer takes into account' },
  };
  return applyDecorators(ApiResponse({ status: 200, headers }));
}

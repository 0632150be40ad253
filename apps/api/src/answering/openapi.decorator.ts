/** What routes take and answer, from the contract's schemas. */
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

const ref = (schema: string) => ({ $ref: `#/components/schemas/${schema}` });

interface AnswerOptions {
  readonly list?: boolean;
  readonly status?: 200 | 201 | 202;
}

/** The schema that a route answers with, by its id in the contract. */
export function Answers(schema: string, { list = false, status = 200 }: AnswerOptions = {}) {
  const answer = list ? { type: 'array', items: ref(schema) } : ref(schema);
  return applyDecorators(ApiResponse({ status, description: descriptions[status], schema: answer }), Refuses());
}

/** A stream of server-sent events instead of an answer. */
export function Streams(description: string) {
  const content = { 'text/event-stream': { schema: { type: 'string' } } };
  return applyDecorators(ApiResponse({ status: 200, description, content }), Refuses());
}

const Refuses = () => ApiResponse({ status: '4XX', description: 'what is wrong', schema: ref('Problem') });

const descriptions = { 200: 'the answer', 201: 'what was added', 202: 'taken on; this is the state now' } as const;

/** The schema of a route's body. */
export function Takes(schema: string) {
  return applyDecorators(ApiBody({ schema: ref(schema) }));
}

/** A file as the whole body. */
export function TakesFile(types: readonly string[], description: string) {
  return applyDecorators(ApiConsumes(...types), ApiBody({ description, schema: { type: 'string' } }));
}

/** A file instead of an answer. */
export function AnswersFile(type: string, description: string) {
  const content = { [type]: { schema: { type: 'string' as const } } };
  return applyDecorators(ApiResponse({ status: 200, description, content }), Refuses());
}

/** Optional query parameters. */
export function MayAsk({ shape }: z.ZodObject) {
  const queries = Object.entries(shape).map(([name, field]) => {
    const { $schema: _, description = '', ...schema } = z.toJSONSchema(field, { io: 'input' });
    return ApiQuery({ name, required: false, description, schema: schema as object });
  });
  return applyDecorators(...queries);
}

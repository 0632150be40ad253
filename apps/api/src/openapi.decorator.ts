/** What routes take and answer, by the ids of the contract's schemas. */
import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiQuery, ApiResponse } from '@nestjs/swagger';

const ref = (schema: string) => ({ $ref: `#/components/schemas/${schema}` });

/** The schema that a route answers with, by its id in the contract. */
export function Answers(schema: string, shape: 'one' | 'list' = 'one') {
  const answer = shape === 'one' ? ref(schema) : { type: 'array', items: ref(schema) };
  const problem = ApiResponse({ status: '4XX', description: 'what is wrong', schema: ref('Problem') });
  return applyDecorators(ApiOkResponse({ schema: answer }), problem);
}

/** The schema of a route's body. */
export function Takes(schema: string) {
  return applyDecorators(ApiBody({ schema: ref(schema) }));
}

/** Optional query parameters. */
export function MayAsk(...names: readonly string[]) {
  return applyDecorators(...names.map((name) => ApiQuery({ name, required: false, schema: { type: 'string' } })));
}

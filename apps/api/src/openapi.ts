/** OpenAPI 3.1 from the controllers' routes and the contract's schemas, each written once. */
import { applyDecorators, type INestApplication } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiQuery, ApiResponse, DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import './contract/evidence.js';
import './contract/items.js';
import './contract/operation.js';

/** Holds the document once the application that it describes exists. */
export interface DescribeApi {
  document: object;
}

export const OPENAPI = Symbol('openapi');

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

export function openApiDocument(app: INestApplication): object {
  const config = new DocumentBuilder()
    .setTitle('Summitwatch')
    .setDescription('What was agreed, what is next, who reacted how, and which sentence says so.')
    .setVersion('1')
    .addCookieAuth('sw_session')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, config);
  const schemas = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'output',
    // Files of their own carry these two; inside one document they would mislead.
    override: ({ jsonSchema }) => {
      delete jsonSchema.$schema;
      delete jsonSchema.$id;
    },
  });
  return {
    ...document,
    openapi: '3.1.0',
    components: { ...document.components, schemas: withoutIds(schemas.schemas) },
  };
}

function withoutIds(schemas: Readonly<Record<string, object>>): Record<string, object> {
  const clean = Object.entries(schemas).map(([id, schema]) => {
    const rest = Object.entries(schema).filter(([key]) => key !== '$id' && key !== '$schema' && key !== 'id');
    return [id, Object.fromEntries(rest)] as const;
  });
  return Object.fromEntries(clean);
}

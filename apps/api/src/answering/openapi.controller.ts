/** The API describes itself: OpenAPI 3.1 from the routes and the contract's schemas, each written once. */
import { Controller, Get, Header, Inject, type INestApplication } from '@nestjs/common';
import { ApiExcludeController, DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { Open } from '../access/needs.decorator.js';
import { summaries } from '../contract/summaries.js';
import '../contract/coverage.js';
import '../contract/doors.js';
import '../contract/evidence.js';
import '../contract/bulk.js';
import '../contract/rules.js';
import '../contract/decisions.js';
import '../contract/items.js';
import '../contract/feed-detail.js';
import '../contract/firing.js';
import '../contract/feed-lists.js';
import '../contract/feeds.js';
import '../contract/access.js';
import '../contract/health.js';
import '../contract/operation.js';
import '../contract/pages.js';
import '../contract/past.js';
import '../contract/path.js';
import '../contract/probe.js';
import '../contract/projection.js';
import '../contract/queues.js';
import '../contract/replays.js';
import '../contract/rereads.js';
import '../contract/revisions.js';
import '../contract/rulings.js';
import '../contract/sources.js';
import '../contract/subscription-change.js';
import '../contract/work.js';

/** Makes the document once the application that it describes exists: nobody waits for it at the start, and few ever ask. */
export interface DescribeApi {
  document: () => object;
}

export const OPENAPI = Symbol('openapi');

@ApiExcludeController()
@Controller('api/openapi.json')
export class OpenApiController {
  private made: string | undefined;

  constructor(@Inject(OPENAPI) private readonly describe: DescribeApi) {}

  @Get()
  @Open()
  @Header('content-type', 'application/json; charset=utf-8')
  document(): string {
    this.made ??= JSON.stringify(this.describe.document());
    return this.made;
  }
}

export function openApiDocument(app: INestApplication): object {
  const config = new DocumentBuilder()
    .setTitle('Summitwatch')
    .setDescription('What was agreed, what is next, who reacted how, and which sentence says so.')
    .setVersion('1')
    .addCookieAuth('sw_session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'a token, or the admin secret' })
    .addSecurityRequirements('cookie')
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  const asked = schemasOf('input');
  const bodies = Object.keys(asked).filter((id) => isBody(document, id));
  const schemas = { ...schemasOf('output'), ...Object.fromEntries(bodies.map((id) => [id, asked[id]])) };
  const paths = withSummaries(document.paths);
  return { ...document, openapi: '3.1.0', paths, components: { ...document.components, schemas } };
}

function withSummaries(paths: OpenAPIObject['paths']): Record<string, object> {
  const told = Object.entries(paths).map(([path, methods]) => {
    const routes = Object.entries(methods as Record<string, object>).map(([method, route]) => {
      const summary = summaries[`${method.toUpperCase()} ${path}`];
      return [method, summary === undefined ? route : { ...route, summary }] as const;
    });
    return [path, Object.fromEntries(routes)] as const;
  });
  return Object.fromEntries(told);
}

/** Of what is asked a field with a default may be left out; in an answer it always stands. */
function schemasOf(io: 'input' | 'output'): Record<string, object> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `#/components/schemas/${id}`,
    io,
    // Files of their own carry these two; inside one document they would mislead.
    override: ({ jsonSchema }) => {
      delete jsonSchema.$schema;
      delete jsonSchema.$id;
    },
  });
  return withoutIds(schemas);
}

/** Whether a route takes it as its body. */
function isBody({ paths }: OpenAPIObject, id: string): boolean {
  const routes = Object.values(paths).flatMap(({ post, put, patch, delete: removal }) => [post, put, patch, removal]);
  return routes.some((route) => JSON.stringify(route?.requestBody ?? {}).includes(`schemas/${id}"`));
}

function withoutIds(schemas: Readonly<Record<string, object>>): Record<string, object> {
  const clean = Object.entries(schemas).map(([id, schema]) => {
    const rest = Object.entries(schema).filter(([key]) => key !== '$id' && key !== '$schema' && key !== 'id');
    return [id, Object.fromEntries(rest)] as const;
  });
  return Object.fromEntries(clean);
}

/** The dashboard's files, and its one page for every address that is neither a file nor the API's. */
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../dashboard');

/** What stands at an address as a file, or belongs to a door beside the dashboard, is no page of it. */
const noPage = /^\/websub(?:\/|$)|\/[^/]*\.[a-z][a-z\d]{1,9}$/i;
/** Their pages are named by ids, and those may hold dots. */
const pagesById = /^\/(?:matters|items|feeds|replays)\/[^/]/;
/** An internal tool: nothing here is for search engines. */
const robots = 'User-agent: *\nDisallow: /\n';

/** False when the dashboard was not built. */
export async function serveDashboard(fastify: FastifyInstance): Promise<boolean> {
  fastify.get('/robots.txt', (_request, reply) => reply.type('text/plain; charset=utf-8').send(robots));
  if (!existsSync(join(folder, 'index.html'))) return false;
  // Their names hold a hash of their content: what was fetched once is good for ever, and a missing one is missing.
  // The build has packed them already.
  const kept = { maxAge: '1y', immutable: true, preCompressed: true } as const;
  const assets = { root: join(folder, 'assets'), prefix: '/assets/', ...kept };
  await fastify.register(fastifyStatic, { ...assets, decorateReply: false });
  await fastify.register(fastifyStatic, { root: folder, serve: false });
  fastify.get('/favicon.svg', { compress: false }, (_request, reply) => reply.sendFile('favicon.svg'));
  fastify.get('/*', { compress: false }, (request, reply) => {
    const [path = ''] = request.url.split('?');
    if (path.startsWith('/api/')) {
      return reply.status(404).send({ code: 'not-found', message: 'the API has no such address' });
    }
    if (noPage.test(path) && !pagesById.test(path)) {
      return reply.status(404).send({ code: 'not-found', message: 'there is nothing at this address' });
    }
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
  return true;
}

/** The dashboard's files, and its one page for every address that is neither a file nor the API's. */
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../dashboard');

/** False when the dashboard was not built. */
export async function serveDashboard(fastify: FastifyInstance): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false;
  // Their names hold a hash of their content: what was fetched once is good for ever, and a missing one is missing.
  // The build has packed them already.
  const kept = { maxAge: '1y', immutable: true, preCompressed: true } as const;
  const assets = { root: join(folder, 'assets'), prefix: '/assets/', ...kept };
  await fastify.register(fastifyStatic, { ...assets, decorateReply: false });
  await fastify.register(fastifyStatic, { root: folder, serve: false });
  fastify.get('/favicon.svg', { compress: false }, (_request, reply) => reply.sendFile('favicon.svg'));
  fastify.get('/*', { compress: false }, (request, reply) => {
    if (request.url.startsWith('/api/')) {
      return reply.status(404).send({ code: 'not-found', message: 'the API has no such address' });
    }
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
  return true;
}

/** The dashboard's files, and its one page for every address that is neither a file nor the API's. */
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../dashboard');

/** False when the dashboard was not built. */
export async function serveDashboard(app: NestFastifyApplication): Promise<boolean> {
  if (!existsSync(join(folder, 'index.html'))) return false;
  await app.register(fastifyStatic, { root: folder, index: false, wildcard: false, cacheControl: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/')) {
      return reply.status(404).send({ code: 'not-found', message: 'the API has no such address' });
    }
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
  return true;
}

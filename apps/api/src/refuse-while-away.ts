/** While Redis is away requests would wait for it, and pile up: they are refused at once, with a sentence. */
import type { FastifyInstance } from 'fastify';
import type { Api } from './api.js';

/** A server that is only started again is waited for. */
const patienceMs = 1000;

const message = 'Redis does not answer, so nothing can be read or taken now; ask again in a moment';

export function refuseWhileAway(fastify: FastifyInstance, { absentMs }: Pick<Api, 'absentMs'>): void {
  fastify.addHook('onRequest', async ({ url }, reply) => {
    // Health has a deadline of its own, and says more.
    if (absentMs() < patienceMs || !url.startsWith('/api/') || url.startsWith('/api/v1/health')) return;
    await reply.status(503).header('retry-after', '5').send({ code: 'unavailable', message });
  });
}

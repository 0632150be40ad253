/**
 * What cannot be kept is not taken: while the Redis is one that may lose it, or its disk is full, requests that change something are refused
 * with the sentence that mends it. Reading goes on.
 */
import { Refusal } from '#core';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.js';
import { sayWhenAgain } from './refusal.filter.js';

type Fitness = Pick<Api, 'durability' | 'fullDisk'>;

const reading = ['GET', 'HEAD', 'OPTIONS'];
const changing = /^\/(?:api\/|queues\/board|websub\/|subscribe)/;

export function refuseWhileUnfit(fastify: FastifyInstance, fitness: Fitness): void {
  fastify.addHook('onRequest', async ({ method, url }, reply) => {
    if (reading.includes(method) || !changing.test(url)) return;
    const message = await unfitness(fitness);
    // Redis may have been away meanwhile, of which it was told.
    if (message === undefined || reply.sent) return;
    await sayWhenAgain(reply, 503).status(503).send({ code: 'unavailable', message });
  });
}

/** In a sentence; undefined while all can be kept. What else is wrong shows where the change is made. */
async function unfitness({ durability, fullDisk }: Fitness): Promise<string | undefined> {
  const full = fullDisk();
  if (full?.stops === 'all') return full.because;
  try {
    await durability();
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? error.message : undefined;
  }
}

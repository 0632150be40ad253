/** While Redis is away requests would wait for it, and pile up: they are refused, those under way too, with a sentence. */
import { silentMs } from '#telemetry';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Api } from './api.js';
import { paperHeaders } from './paper/headers.js';
import { sayWhenAgain } from './refusal.filter.js';
import { speechOf, tongueHeaders } from './tongue.js';

/** A server that only catches its breath is waited for, each time for as long as it may be silent; one that is away for so long is not. */
const awayMs = 3 * silentMs;
const lookEveryMs = 50;

const message =
  'Redis does not answer, so nothing can be read or taken now; ask again in a moment. ' +
  'A change that was under way may still be made when it is back';

export function refuseWhileAway(fastify: FastifyInstance, { absentMs }: Pick<Api, 'absentMs'>): void {
  /** And since when. */
  const underWay = new Map<FastifyReply, number>();
  /** Whoever asks after one who was refused is told the same, also what would be answered from memory. */
  let isRefusing = false;
  const isAway = () => absentMs() >= (isRefusing ? silentMs : awayMs);
  const look = setInterval(() => {
    isRefusing &&= absentMs() >= silentMs;
    if (absentMs() < silentMs) return;
    const cameBy = performance.now() - silentMs;
    for (const [reply, since] of underWay) {
      if (since > cameBy) continue;
      isRefusing = true;
      void refuse(reply, underWay);
    }
  }, lookEveryMs).unref();
  fastify.addHook('onRequest', async ({ url }, reply) => {
    // Health has a deadline of its own, and says more.
    if (
      !/^\/(?:api\/|queues\/board|websub\/|mcp|metrics|follow-ups\.ics|(?:brief|changes)\.(?:atom|json)|brief(?:[/?]|$)|claims\.jsonld)/.test(
        url,
      ) ||
      url.startsWith('/api/v1/health')
    )
      return;
    underWay.set(reply, performance.now());
    if (isAway()) await refuse(reply, underWay);
  });
  fastify.addHook('onResponse', (_request, reply, done) => {
    underWay.delete(reply);
    done();
  });
  fastify.addHook('onClose', (_fastify, done) => {
    clearInterval(look);
    done();
  });
}

function isPaper(url: string): boolean {
  return /^\/brief(?:[/?]|$)/.test(url);
}

/** A stream of changes has begun to answer, and goes on when Redis is back. */
async function refuse(reply: FastifyReply, underWay: Map<FastifyReply, number>): Promise<FastifyReply> {
  underWay.delete(reply);
  if (reply.sent || reply.raw.headersSent) return reply;
  void sayWhenAgain(reply, 503).status(503);
  if (!isPaper(reply.request.url)) return reply.send({ code: 'unavailable', message });
  // Whoever reads a page is told by a page.
  const { troublePaper } = await import('./paper/papers.js');
  const page = troublePaper({ status: 503, message, speech: await speechOf(reply.request) });
  return reply.headers({ ...paperHeaders(reply.request), ...tongueHeaders }).send(page);
}

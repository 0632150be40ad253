/**
 * What cannot be had is refused with 503 and a sentence that says why. While Redis is away requests would wait for it, and pile up: they
 * are refused, those under way too. So are all while it holds the log no longer, for what it answers then would look like a story in which
 * nothing happened. While it is one that may lose the log, or its disk is full, only changes are refused: what cannot be kept is not taken.
 */
import { Refusal } from '#core';
import { logIsGoneText } from '#redis';
import { silentMs } from '#telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from '../api.js';
import { paperHeaders } from '../paper/headers.js';
import { sayWhenAgain } from './refusal.filter.js';
import { speechOf, tongueHeaders } from './tongue.js';

/** A server that only catches its breath is waited for, each time for as long as it may be silent; one that is away for so long is not. */
const awayMs = 3 * silentMs;
const lookEveryMs = 50;

const awayText =
  'Redis does not answer, so nothing can be read or taken now; ask again in a moment. ' +
  'A change that was under way may still be made when it is back';

type Standing = Pick<Api, 'absentMs' | 'logIsGone' | 'durability' | 'fullDisk'>;

export function refuseWhileUnavailable(fastify: FastifyInstance, standing: Standing): void {
  refuseWhileAway(fastify, standing);
  refuseChangesWhileUnfit(fastify, standing);
}

function refuseWhileAway(fastify: FastifyInstance, standing: Standing): void {
  const { absentMs, logIsGone } = standing;
  /** Nothing of it has been handed over to be sent yet; and since when. */
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
      void refuse(reply, underWay, whyAway(standing));
    }
  }, lookEveryMs).unref();
  fastify.addHook('onRequest', ({ url }, reply, goOn) => {
    if (!asksRedis(url)) {
      goOn();
      return;
    }
    underWay.set(reply, performance.now());
    // Who is refused goes no further: an answer of the route would come between.
    if (isAway()) void refuse(reply, underWay, whyAway(standing));
    else if (logIsGone()) void refuse(reply, underWay, logIsGoneText);
    else goOn();
  });
  fastify.addHook('onSend', (_request, reply, payload, goOn) => {
    underWay.delete(reply);
    goOn(null, payload);
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

const asked =
  /^\/(?:api\/|queues\/board|websub\/|mcp|metrics|follow-ups\.ics|(?:brief|changes)\.(?:atom|json)|brief(?:[/?]|$)|claims\.jsonld)/;

/** Health has a deadline of its own, and says more. */
const asksRedis = (url: string): boolean => asked.test(url) && !url.startsWith('/api/v1/health');

const isPaper = (url: string): boolean => /^\/brief(?:[/?]|$)/.test(url);

const whyAway = (standing: Standing): string => whyFull(standing) ?? awayText;

function whyFull({ fullDisk }: Standing): string | undefined {
  const full = fullDisk();
  return full?.stops === 'all' ? full.because : undefined;
}

/**
 * Says no more where the route has begun to answer meanwhile: what is packed before it is sent would go out with our status. A stream of changes
 * has begun long since, and goes on when Redis is back.
 */
async function refuse(reply: FastifyReply, underWay: Map<FastifyReply, number>, message: string): Promise<void> {
  // Whoever reads a page is told by a page.
  // Without one the sentence alone is told: nobody would be left to catch what fails here.
  const page = isPaper(reply.request.url) ? await pageFor(reply.request, message).catch(() => null) : null;
  if (!underWay.delete(reply) || reply.sent || reply.raw.headersSent) return;
  void sayWhenAgain(reply, 503).status(503);
  if (page === null) void reply.send({ code: 'unavailable', message });
  else void reply.headers({ ...paperHeaders(reply.request), ...tongueHeaders }).send(page);
}

async function pageFor(request: FastifyRequest, message: string): Promise<string> {
  const { troublePaper } = await import('../paper/papers.js');
  return troublePaper({ status: 503, message, speech: await speechOf(request) });
}

const reading = ['GET', 'HEAD', 'OPTIONS'];
const changing = /^\/(?:api\/|queues\/board|websub\/|subscribe)/;

function refuseChangesWhileUnfit(fastify: FastifyInstance, standing: Standing): void {
  fastify.addHook('onRequest', async ({ method, url }, reply) => {
    if (reading.includes(method) || !changing.test(url)) return;
    const message = whyFull(standing) ?? (await whyUnfit(standing));
    // Redis may have been away meanwhile, of which it was told.
    if (message === undefined || reply.sent) return;
    await sayWhenAgain(reply, 503).status(503).send({ code: 'unavailable', message });
  });
}

/** Undefined while all can be kept. What else is wrong shows where the change is made. */
async function whyUnfit({ durability }: Standing): Promise<string | undefined> {
  try {
    await durability();
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? error.message : undefined;
  }
}

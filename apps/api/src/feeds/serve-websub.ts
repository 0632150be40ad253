/**
 * The door for hubs, beside the API: open to whoever knows a callback's address, and telling strangers nothing. A body is
 * taken as it was sent, for it is signed, and only for a callback that exists.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  answerVerification,
  callbackOf,
  takeHubPush,
  type Callback,
  type HubCalls,
  type HubQuery,
} from './hub-calls.js';
import { RateLimit } from '../access/rate-limit.js';

/** A feed's news, not its archive: what is larger is found by polling. */
const bodyLimit = 2_000_000;
const mostAMinute = 120;

export async function serveWebsub(fastify: FastifyInstance, calls: HubCalls, report: (line: string) => void) {
  const limit = new RateLimit(mostAMinute);
  const callbacks = new WeakMap<FastifyRequest, Callback>();
  await fastify.register((scope, _options, registered) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
      done(null, body);
    });
    scope.setErrorHandler((error, _request, reply) => sayError(error, reply, report));
    scope.addHook('onRequest', async (request, reply) => {
      const callback = await callbackOf(calls, tokenIn(request));
      if (callback === undefined) return sayUnknown(request, reply);
      if (!limit.begin(callback.feed)) return reply.status(429).header('retry-after', '60').send();
      callbacks.set(request, callback);
    });
    scope.get('/websub/:token', async (request, reply) => {
      const callback = callbacks.get(request);
      const answer = callback && (await answerVerification(calls, callback, queryOf(request)));
      return answer === undefined ? reply.status(404).send() : reply.type('text/plain; charset=utf-8').send(answer);
    });
    scope.post('/websub/:token', { bodyLimit }, async (request, reply) => {
      const callback = callbacks.get(request);
      return callback === undefined ? sayUnknown(request, reply) : takePush(calls, callback, request, reply);
    });
    registered();
  });
}

async function takePush(calls: HubCalls, callback: Callback, request: FastifyRequest, reply: FastifyReply) {
  if (callback.state.status === 'leaving') return reply.status(410).send();
  const { 'content-encoding': coding = 'identity', 'x-hub-signature': signature, ...headers } = request.headers;
  // What is signed is what was sent: unpacked by whomever, it would be something else.
  if (coding !== 'identity') return reply.status(415).send();
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  await takeHubPush(calls, callback, { body, signature: one(signature), contentType: headers['content-type'] });
  // Also where the signature was wrong (7.1): who guesses learns nothing.
  return reply.status(202).send();
}

/** 410 tells a hub to push no more (7), which lets subscriptions end that we know nothing of. */
function sayUnknown({ method }: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.status(method === 'POST' ? 410 : 404).send();
}

function sayError(error: unknown, reply: FastifyReply, report: (line: string) => void): FastifyReply {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status >= 500) report(`a hub was not answered: ${String(error)}`);
  return reply.status(status).send();
}

function tokenIn({ params }: FastifyRequest): string {
  return (params as { readonly token?: string }).token ?? '';
}

function queryOf({ query }: FastifyRequest): HubQuery {
  return Object.fromEntries(
    Object.entries(query as Record<string, unknown>).map(([name, value]) => [name, one(value)]),
  );
}

const one = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

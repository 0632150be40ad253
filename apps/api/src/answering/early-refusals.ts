/**
 * What is refused before a route is found: what is no HTTP, comes too slowly or has no readable address. Answered as everything else is,
 * with our words and the headers that let a browser do nothing with it.
 */
import type { FastifyHttpOptions, FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';

/** A whole request is here within so many milliseconds, its head sooner; for how long it is answered is not meant. */
export interface Patience {
  readonly requestMs: number;
  readonly headersMs: number;
  /** How often connections are looked through. */
  readonly lookEveryMs: number;
}

const patience: Patience = { requestMs: 30_000, headersMs: 15_000, lookEveryMs: 5000 };

const headers = {
  'content-type': 'application/json; charset=utf-8',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

export function refuseEarly({ requestMs, headersMs, lookEveryMs } = patience) {
  return {
    requestTimeout: requestMs,
    http: { headersTimeout: headersMs, connectionsCheckingInterval: lookEveryMs },
    clientErrorHandler: sayOnSocket,
    frameworkErrors: sayUnreadable,
  } satisfies FastifyHttpOptions<Server>;
}

function sayUnreadable(error: { readonly statusCode?: number }, _request: FastifyRequest, reply: FastifyReply): void {
  const message = 'the address cannot be read; its percent signs must be followed by two hexadecimal digits of UTF-8';
  void reply.code(error.statusCode ?? 400).headers(headers);
  void reply.send({ code: 'invalid', message });
}

/** By the code that Node gives the error; anything else is 400. */
const troubles: Readonly<Record<string, { readonly status: number; readonly message: string }>> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'the request came too slowly' },
  HPE_HEADER_OVERFLOW: { status: 431, message: 'the headers are too large' },
};
const malformed = { status: 400, message: 'this is no HTTP' };

function sayOnSocket(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { status, message } = troubles[error.code ?? ''] ?? malformed;
  const body = JSON.stringify({ code: 'invalid', message });
  const head = Object.entries({ ...headers, 'content-length': String(body.length), connection: 'close' });
  const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  if (socket.writable) socket.write(`HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\n${lines}\r\n${body}`);
  socket.destroy(error);
}

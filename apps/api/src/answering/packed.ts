/**
 * Answers travel packed where that is worth it (brotli or gzip, as the reader takes them). Bare stay small ones, streams, what is already
 * packed, and whatever could hold a secret beside words of whoever asks: its length would tell of the secret (BREACH, CVE-2013-3587). So
 * only what is read is packed, never the answer to a sign-in or a change, nor a route that is marked `Bare`.
 */
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance, RouteOptions } from 'fastify';

/** In bytes; below, a packet carries it anyhow. */
const smallest = 1024;

/** The quality of brotli is the package's 4: about a millisecond for 100 kB. What is large goes to other threads than ours. */
export async function packAnswers(fastify: FastifyInstance): Promise<void> {
  // Before the package's own hook, which looks at what this one says.
  fastify.addHook('onRoute', leaveBare);
  // Requests are never unpacked: a small one could become a large one.
  await fastify.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: smallest,
    globalDecompression: false,
  });
}

function leaveBare(route: RouteOptions): void {
  const methods = [route.method].flat();
  const onlyReads = methods.every((method) => method === 'GET' || method === 'HEAD');
  if (!onlyReads || isMarked(route.config)) route.compress = false;
}

function isMarked(config: unknown): boolean {
  return typeof config === 'object' && config !== null && 'isBare' in config;
}

/**
 * An answer before the end of a body, such as that it is too large, closes the connection. Closed at once, it would be reset under what
 * the caller still sends, and the answer lost with it (RFC 9112, section 9.6): so the rest is heard out first, within bounds, and kept
 * nowhere.
 */
import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';

interface Bounds {
  readonly mostBytes: number;
  readonly longestMs: number;
}

export function hearOut(app: FastifyInstance, bounds: Bounds = { mostBytes: 16_000_000, longestMs: 2000 }): void {
  app.addHook('onSend', async ({ raw }, reply, payload) => {
    if (reply.getHeader('connection') === 'close' && !raw.complete) await heardOut(raw, bounds);
    return payload;
  });
}

async function heardOut(body: IncomingMessage, { mostBytes, longestMs }: Bounds): Promise<void> {
  const enough = new AbortController();
  let bytes = 0;
  body.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes) enough.abort();
  });
  // Nobody is left to answer, or nobody need be heard any longer: either way it ends here.
  await finished(body, { signal: AbortSignal.any([enough.signal, AbortSignal.timeout(longestMs)]) }).catch(
    () => undefined,
  );
}

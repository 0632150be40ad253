/**
 * What `X-Forwarded-For` says, as far as it is one: each proxy writes at the right end of it whom it heard, and what stands further left
 * than something that is no address was written by whoever liked to.
 */
import type { FastifyInstance } from 'fastify';
import { isIP } from 'node:net';

/** How many of the addresses are believed the framework decides, by the proxies that are trusted. */
export function heedAddressesAlone(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { headers } = request.raw;
    const said = headers['x-forwarded-for'];
    if (said !== undefined) headers['x-forwarded-for'] = addressesIn(String(said)).join(', ');
    done();
  });
}

/** From the right, up to what is none; of some proxies with a port, which is left off. */
export function addressesIn(said: string): readonly string[] {
  const entries = said.split(',').map((entry) => addressIn(entry.trim()));
  return entries.slice(entries.lastIndexOf(undefined) + 1).filter((entry) => entry !== undefined);
}

function addressIn(entry: string): string | undefined {
  const bare = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(entry)?.[1] ?? /^([\d.]+):\d{1,5}$/.exec(entry)?.[1] ?? entry;
  return isIP(bare) === 0 ? undefined : bare;
}

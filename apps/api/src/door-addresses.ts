/** Where programs subscribe, by addresses that hold the reading key. */
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Api } from './api.js';
import type { Doors } from './contract/doors.js';

export type DoorAddresses = z.infer<typeof Doors>;

export function doorsAt(base: string, key: string): DoorAddresses {
  const at = (path: string) => `${base}/${path}?key=${key}`;
  return {
    ...{ key, calendar: at('follow-ups.ics'), claims: at('claims.jsonld'), mcp: at('mcp') },
    brief: { atom: at('brief.atom'), json: at('brief.json') },
    changes: { atom: at('changes.atom'), json: at('changes.json') },
  };
}

/** Of the service as it is reached from outside, without a slash at its end. */
export function baseOf({ publicUrl }: Pick<Api, 'publicUrl'>, { protocol, host }: FastifyRequest): string {
  return (publicUrl ?? `${protocol}://${host}`).replace(/\/$/, '');
}

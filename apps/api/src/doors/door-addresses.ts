/** Where programs subscribe, by addresses that hold the reading key; for a token without it. */
import { readingKey, type Who } from '#access';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { Doors } from '../contract/doors.js';

export type DoorAddresses = z.infer<typeof Doors>;

/** Empty for a token, which opens the doors itself: the key would stay when the token is taken back. */
export async function keyFor({ by }: Who, { vault }: Pick<Api, 'vault'>): Promise<string> {
  return by === 'token' ? '' : readingKey(vault);
}

/** `filter` as the feeds take it in their query; of the calendar only its people. */
export function doorsAt(base: string, key: string, filter: Readonly<Record<string, string>> = {}): DoorAddresses {
  const at = (path: string, asked = {}) => {
    const query = new URLSearchParams({ ...(key === '' ? {} : { key }), ...asked }).toString();
    return `${base}/${path}${query === '' ? '' : `?${query}`}`;
  };
  const { actor } = filter;
  return {
    ...{ key, calendar: at('follow-ups.ics', actor === undefined ? {} : { actor }) },
    ...{ claims: at('claims.jsonld'), mcp: at('mcp') },
    brief: { atom: at('brief.atom', filter), json: at('brief.json', filter) },
    changes: { atom: at('changes.atom', filter), json: at('changes.json', filter) },
  };
}

/** Of the service as it is reached from outside, without a slash at its end. */
export function baseOf({ publicUrl }: Pick<Api, 'publicUrl'>, { protocol, host }: FastifyRequest): string {
  return (publicUrl ?? `${protocol}://${host}`).replace(/\/$/, '');
}

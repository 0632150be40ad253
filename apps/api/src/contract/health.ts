/** The service's account of itself. What could not be measured, for Redis did not answer in time, is null. */
import { z } from 'zod';
import { FailingReceiver } from './failing.js';
import { instant } from './instant.js';

export const Health = z
  .object({
    live: z.boolean(),
    ready: z.boolean().describe('Redis answers, is fit to hold the log, and views can be read'),
    fresh: z.boolean().describe('views are at most 1 000 events behind the log'),
    durability: z.string().describe('what a crash of the server can cost, or why it is not fit to hold the log'),
    clock: z.string().describe('empty, or in words that the clock of this machine is behind what the log has learnt'),
    head: z.number().int().nullable(),
    projected: z.number().int().nullable().describe('applied, parked and filtered events together'),
    applied: z.number().int().nullable().describe('events that changed a view'),
    parked: z.number().int().nullable().describe('events that could not be projected'),
    filtered: z.number().int().nullable().describe('events that concern no view'),
    pending: z.number().int().nullable().describe('articles due to be read'),
    behindMs: z
      .number()
      .int()
      .nullable()
      .describe('for how long the oldest event that the views lack has been in the log'),
    feeds: z
      .object({
        total: z.number().int(),
        ok: z.number().int().describe('working, or quiet'),
        failing: z.number().int().describe('neither paused nor waiting for their first poll'),
      })
      .nullable(),
    subscriptions: z
      .object({
        total: z.number().int(),
        failing: z.number().int().describe('served, and took nothing at the last attempt'),
        unsigned: z
          .number()
          .int()
          .describe('served, and without the secret to sign with: what they are owed waits until they have a new one'),
      })
      .nullable(),
    owed: z.number().int().nullable().describe('notices not yet delivered or given up'),
    failing: z.array(FailingReceiver).describe('empty for whoever is not signed in'),
    model: z
      .object({
        state: z.enum(['ready', 'over-budget', 'unreachable']),
        because: z.string().describe('a sentence; empty while it is ready'),
        nextAt: instant.nullable().describe('until then the rules read in its place'),
      })
      .nullable()
      .describe('the model that reads articles; null where the rules do'),
  })
  .meta({ id: 'Health' });

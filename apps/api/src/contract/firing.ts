/** What a filter would have told of late. */
import { z } from 'zod';
import { Filter, MessageForm } from './operation.js';

const instant = z.string().describe('ISO 8601, UTC');

export const FiringQuestion = Filter.extend({
  days: z.number().int().min(1).max(30).default(7).describe('so many days back from now'),
  form: MessageForm.optional(),
}).meta({ id: 'FiringQuestion' });

/** What a filter would have told in the days before now. */
export const Firing = z
  .object({
    days: z.number().int(),
    count: z.number().int(),
    perDay: z.array(z.object({ day: z.string().describe('UTC'), count: z.number().int() })),
    tooOften: z.boolean().describe('more than 20 a day: such a subscription is taken with `confirmed` only'),
    notices: z
      .array(
        z.object({
          id: z.string(),
          matter: z.string(),
          headline: z.string(),
          learntAt: instant,
          sentence: z.string().nullable(),
          publisher: z.string().nullable(),
        }),
      )
      .describe('the newest 20, newest first'),
    message: z
      .object({
        notice: z
          .string()
          .nullable()
          .describe('which of them it tells; null for an example of a change that never was'),
        contentType: z.string(),
        body: z.string(),
        headers: z
          .array(z.array(z.string()))
          .describe('pairs of name and value; the signature is by a secret that was made for this answer alone'),
        query: z.record(z.string(), z.string()).describe('added to the address'),
      })
      .nullable()
      .describe('the newest of them, with the very body that is sent; null where a CloudEvent would tell none of them'),
  })
  .meta({ id: 'Firing' });

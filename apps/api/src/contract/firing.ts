/** What a filter would have told of late. */
import { z } from 'zod';
import { FiringDay, FiringRate } from './firing-rate.js';
import { instant } from './instant.js';
import { MessageForm } from './message-form.js';
import { cooldown, Digest, Filter, hints, QuietHours } from './operation.js';

export const FiringQuestion = Filter.extend({
  days: z.number().int().min(1).max(30).default(7).describe('so many days, UTC; today is the last'),
  digest: Digest.optional().describe('then digests are counted, and they never are too many'),
  cooldown: cooldown.optional().describe('minutes; what waits for their end is told at it, and counted once'),
  quiet: QuietHours.optional().describe('as cooldown'),
  channel: z
    .enum(['webhook', 'mail'])
    .optional()
    .describe('by which it would be told: webhook without it; mail has its own form'),
  form: MessageForm.optional(),
  notice: z.string().max(400).optional().describe('the message is of this one of them; without it, of the newest'),
}).meta({ id: 'FiringQuestion' });

/** What a filter would have told in these days. */
export const Firing = z
  .object({
    days: z.number().int(),
    count: z.number().int().describe('messages that would have been sent'),
    perDay: z.array(FiringDay).describe('each of the days asked for, the oldest first'),
    rate: FiringRate.describe('by which it is judged, whatever days are asked for'),
    tooOften: z.boolean().describe('such a subscription is taken with `confirmed` only'),
    hints,
    notices: z
      .array(
        z.object({
          id: z.string(),
          matter: z.string(),
          headline: z.string(),
          learntAt: instant,
          at: instant.describe('when it would have been sent: later than it was learnt after a rest'),
          changes: z.number().int().describe('how many a digest tells; of any other message 1'),
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
      .describe(
        'the one asked for or the newest of them, with the very body that is sent; null by mail, and where a CloudEvent would tell none of them',
      ),
    mail: z
      .object({
        notice: z.string().nullable().describe('as of a message'),
        subject: z.string(),
        text: z.string(),
        html: z.string().describe('the same as text: without pictures, styles and scripts'),
      })
      .nullable()
      .describe('by mail the very mail that is sent; null by webhook'),
  })
  .meta({ id: 'Firing' });

/** What may be done to a subscription, and changed of it: all that it was added with, but how it is signed and whether it is mail. */
import { z } from 'zod';
import { MessageForm } from './message-form.js';
import { Digest, Filter, NewSubscription } from './operation.js';

const { kinds, to, from, topics, actors, minOrigins, official, distinct } = Filter.shape;
const { url, label, cooldown, quiet, silence, order, signing, confirmed } = NewSubscription.shape;

/** Without the defaults: what is absent stays as it is. */
export const SubscriptionChange = z
  .strictObject({
    url: url.optional().describe('of the same kind; what is owed goes there, too, and at once'),
    label: label.unwrap().optional(),
    kinds: kinds.unwrap().optional(),
    to: to.unwrap().optional(),
    from: from.unwrap().optional(),
    topics: topics.unwrap().optional(),
    actors: actors.unwrap().optional(),
    minOrigins: minOrigins.unwrap().optional(),
    official: official.unwrap().optional(),
    distinct: distinct.unwrap().optional(),
    digest: Digest.nullable().optional().describe('null: each change as it comes, and first what the next digest held'),
    cooldown: cooldown.unwrap().nullable().optional().describe('minutes; null: none'),
    quiet: quiet.unwrap().nullable().optional().describe('null: told at any hour'),
    silence: silence.unwrap().nullable().optional().describe('days; null: silence is not told'),
    form: MessageForm.nullable().optional().describe('null: a CloudEvent'),
    order: order.unwrap().nullable().optional().describe('null: by matter'),
    signing: signing.unwrap().nullable().optional().describe('only as it is: it goes with the secret, which stays'),
    confirmed,
  })
  .meta({ id: 'SubscriptionChange' });

export const EnableSubscription = z
  .strictObject({
    since: z.iso
      .datetime()
      .optional()
      .describe('what it missed from then on is delivered; without it, all that it missed'),
  })
  .meta({ id: 'EnableSubscription' });

export const SubscriptionRemoval = z
  .strictObject({ because: z.string().trim().min(1).max(500).exactOptional().describe('kept in the log') })
  .meta({ id: 'SubscriptionRemoval' });

export const RotateSecret = z
  .strictObject({
    overlapHours: z.number().min(0).max(168).default(24).describe('for so long the old secret signs, too'),
  })
  .meta({ id: 'RotateSecret' });

export const Redeliver = z
  .strictObject({
    since: z.iso
      .datetime()
      .optional()
      .describe('all that was learnt from then on, delivered or not; without it, all that was given up'),
  })
  .meta({ id: 'Redeliver' });

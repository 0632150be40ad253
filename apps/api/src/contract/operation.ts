/** Shapes for operators and for systems downstream: subscriptions, deliveries, events. */
import { longestSilence, originLevels, outcomeTopics, serviceKinds } from '#core';
import { z } from 'zod';
import { receiver } from './address.js';
import { FiringRate } from './firing-rate.js';
import { instant } from './instant.js';
import { MessageForm } from './message-form.js';
import { Slip } from './slip.js';

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const text = (most: number) => z.string().min(1).max(most);
const names = (what: string) => z.array(text(200)).max(50).default([]).describe(what);

export const Filter = z
  .strictObject({
    kinds: z
      .array(z.enum(['outcome', 'meeting', 'reaction', ...serviceKinds]))
      .default([])
      .describe(
        'empty: all kinds of matters; gap: what of a feed was not seen; source: a feed fails, is quiet or is well again, told once it was so for half an hour; warning: a receiver of another subscription fails; silence: nothing is heard of what another follows',
      ),
    to: names('only these new statuses or stances; empty: any'),
    from: names('only what had one of these before; `none` stands for what is new; empty: any'),
    topics: z.array(z.enum(outcomeTopics)).default([]).describe('only outcomes on these topics; empty: any'),
    actors: names('only where one of these reacts, takes part or is a party; empty: anybody'),
    minOrigins: z
      .union([z.literal(1), ...originLevels.map((level) => z.literal(level))])
      .default(1)
      .describe('told once so many independent origins stand behind it'),
    official: z.boolean().default(false).describe('told once an official publication or those concerned say so'),
    distinct: z
      .boolean()
      .default(false)
      .describe('nothing of a meeting that may be one of which the same was told before, with other people named'),
  })
  .meta({ id: 'Filter' });

const timeOfDay = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'a time of the day is expected, for example 08:00' });

const zone = z
  .string()
  .max(60)
  .refine(isZone, { error: 'an IANA zone is expected, for example Europe/Berlin' })
  .optional();

export const Digest = z
  .strictObject({
    every: z.enum(['hour', 'day']),
    at: timeOfDay.optional().describe('of a daily one, local time; without it, 08:00'),
    zone,
    evenEmpty: z.boolean().optional().describe('sent also when nothing changed'),
  })
  .meta({ id: 'Digest' });

export const QuietHours = z
  .strictObject({
    from: timeOfDay.describe('local time'),
    to: timeOfDay.describe('the next day, where it is earlier'),
    zone,
  })
  .meta({ id: 'QuietHours' });

export const cooldown = z.number().int().min(1).max(1440);
const silence = z.number().int().min(1).max(longestSilence);

export const NewSubscription = Filter.extend({
  url: receiver.describe('a webhook, or mailto: and a mailbox'),
  label: z.string().max(120).default(''),
  digest: Digest.optional().describe('told at once at these times; without it, each change as it comes'),
  cooldown: cooldown
    .optional()
    .describe('minutes in which no more is told of one matter; then where it stands, unless it went back'),
  quiet: QuietHours.optional().describe(
    'nothing is sent within them; what changed of each matter is told at their end',
  ),
  silence: silence
    .optional()
    .describe(
      'days; told when nothing was heard for so long of the kinds, topics and people named, and when it is again',
    ),
  form: MessageForm.optional().describe('without it, a CloudEvent under the Standard Webhooks specification'),
  order: z
    .enum(['strict'])
    .optional()
    .describe('strict: each notice waits for the one before it; without it, only for those of its own matter'),
  signing: z.enum(['ed25519']).optional().describe('ed25519: signatures of the form v1a; without it, HMAC (v1)'),
  confirmed: z.boolean().optional().describe('needed where it would have fired too often: see `fires-too-often`'),
}).meta({ id: 'NewSubscription' });

export const Warning = z
  .object({
    percent: z.number().int().describe('of the time after which the subscription is disabled: 50, 70, 90 or 100'),
    failingSince: instant,
    disablesAt: instant,
    detail: z.string().describe('what the last attempt came to'),
  })
  .meta({ id: 'Warning' });

export const Failing = z
  .object({
    since: instant.describe('of the first failure after the last delivery'),
    lastAt: instant,
    failures: z.number().int(),
    detail: z.string().describe('what the last attempt came to'),
  })
  .meta({ id: 'Failing' });

export const hints = z
  .array(z.string())
  .describe('sentences: what may keep it from being told, as far as it can be known; told to who makes or changes it');

export const Subscription = z
  .object({
    id: z.string(),
    url: z.string(),
    label: z.string(),
    ...Filter.shape,
    to: z.array(z.string()),
    from: z.array(z.string()),
    actors: z.array(z.string()),
    digest: Digest.nullable(),
    cooldown: cooldown.nullable().describe('minutes'),
    quiet: QuietHours.nullable(),
    silence: silence.nullable().describe('days'),
    silentSince: instant.nullable().describe('when it was heard of last; null unless silence was told and lasts'),
    form: MessageForm.nullable(),
    active: z.boolean(),
    paused: z.boolean().describe('a person switched it off; one that is off and not paused the service disabled'),
    because: z.string(),
    since: instant,
    order: z.enum(['by-matter', 'strict']),
    signing: z.enum(['hmac', 'ed25519']),
    oldSecretUntil: instant.nullable().describe('until then the secret before the present one signs, too'),
    warned: Warning.nullable().describe('while nothing but failures come of it, for half of five days and longer'),
    deliveredAt: instant.nullable().describe('when a notice was delivered last; null before the first'),
    failing: Failing.nullable().describe('null while the last attempt was delivered, and before the first'),
    secretGone: z
      .boolean()
      .describe('its signing secret was lost: what it is owed waits until it is given a new one; false for mail'),
    redelivering: z.boolean().describe('what was ordered to be delivered again is about to be owed'),
    hints: hints.optional(),
  })
  .meta({ id: 'Subscription' });

export const SubscriptionWithSecret = Subscription.extend({
  secret: z
    .string()
    .nullable()
    .describe('whsec_…, shown this once, or of an ed25519 key whpk_…, its public half; null for mail'),
}).meta({ id: 'SubscriptionWithSecret' });

const headers = z.array(z.array(z.string())).describe('pairs of name and value, as sent');

export const KeptExchange = z
  .object({
    request: z.object({ headers, bodyHash: z.string(), bytes: z.number().int() }),
    response: z
      .object({ headers, body: z.string().describe('its first 2 kB') })
      .optional()
      .describe('absent where no answer came'),
  })
  .meta({ id: 'KeptExchange' });

export const SubscriptionTest = z
  .object({
    delivered: z.boolean(),
    detail: z.string().describe('a sentence: what it came to'),
    milliseconds: z.number().int(),
    request: z.object({ headers, body: z.string() }).describe('of a mail its heads and its text'),
    talk: z
      .array(z.object({ by: z.enum(['us', 'server']), line: z.string() }))
      .optional()
      .describe('with the mail server (SMTP), without what signs in; absent for a webhook'),
    response: z
      .object({ status: z.number().int(), headers, body: z.string().describe('its first 2 kB') })
      .nullable()
      .describe('null where no answer came'),
  })
  .meta({ id: 'SubscriptionTest' });

export const DeliveryAttempt = z
  .object({
    attempt: z.number().int(),
    at: instant,
    result: z
      .enum(['delivered', 'failed', 'given-up', 'folded'])
      .describe('folded: told with a later change of the same matter, or not at all where that went back'),
    status: z.number().int().optional(),
    reason: z.string().optional(),
    detail: z.string(),
    milliseconds: z.number().optional(),
    nextAt: instant.optional(),
    notBefore: instant.optional().describe('the receiver wants none before'),
    exchange: KeptExchange.optional().describe('of a single delivery, not in lists'),
  })
  .meta({ id: 'DeliveryAttempt' });

export const Delivery = z
  .object({
    id: z.string(),
    notice: z.string(),
    subscription: z.string(),
    label: z.string(),
    url: z.string(),
    result: z.enum(['waiting', 'delivered', 'failed', 'given-up', 'folded']),
    attempts: z.array(DeliveryAttempt),
  })
  .meta({ id: 'Delivery' });

export const DeliveryCount = z
  .object({ undelivered: z.int().describe('how many are owed or were given up') })
  .meta({ id: 'DeliveryCount' });

export const LogEvent = z
  .object({
    position: z.number().int(),
    subject: z.string(),
    version: z.number().int(),
    type: z.string(),
    happened: z.object({ at: instant, precision: z.string() }),
    learntAt: instant,
    data: z.unknown(),
  })
  .meta({ id: 'LogEvent' });

export const EventPage = z.object({ events: z.array(LogEvent), head: z.number().int() }).meta({ id: 'EventPage' });

export const Problem = z
  .object({
    code: z.string(),
    message: z.string().describe('a sentence for people'),
    slip: Slip.optional().describe('in a filter of items: what is wrong where'),
    rate: FiringRate.optional().describe('with the code `fires-too-often`, which `confirmed` overrules'),
  })
  .meta({ id: 'Problem' });

/** What the routes may be asked in their query. A parameter that is unknown, or given twice, is refused by name. */
import { z } from 'zod';

const iso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;
const moment = z
  .string()
  .refine((text) => iso.test(text) && !Number.isNaN(Date.parse(text)), {
    error: 'an ISO 8601 time is expected, for example 2025-08-16T12:00Z',
  })
  .transform((text) => new Date(text).toISOString());

const wholeNumber = z
  .string()
  .regex(/^\d{1,15}$/, { error: 'a whole number is expected' })
  .transform(Number);
const positive = z
  .string()
  .regex(/^[1-9]\d{0,14}$/, { error: 'a whole number above 0 is expected' })
  .transform(Number);

/** At most `most` are given, however many are asked for. */
const limit = (standard: number, most: number) =>
  positive
    .optional()
    .transform((asked) => Math.min(most, asked ?? standard))
    .describe(`at most ${most}; without it ${standard}`);

export const BriefQuery = z.strictObject({
  asOf: moment.optional().describe('ISO 8601: the brief as it stood when the log had learnt no more'),
});

export const ItemQuery = z.strictObject({
  verdict: z.string().optional(),
  feed: z.string().optional(),
  lang: z.string().optional(),
  q: z.string().optional().describe('words of the title'),
  cursor: positive.optional().describe('`next` of the page before'),
  limit: limit(50, 200),
});

export const EventQuery = z.strictObject({
  after: wholeNumber.optional().describe('position; only events beyond it'),
  limit: limit(100, 1000),
});

export const LastEventId = wholeNumber.optional();

/** Shapes of one order over all items that a filter names. */
import { z } from 'zod';

export const bulkActs = ['relevant', 'irrelevant', 'lift', 'mute', 'reread'] as const;

export const NewBulk = z
  .strictObject({
    q: z.string().max(1000).describe('the filter, as in GET /items; an order over everything is refused'),
    at: z.iso
      .datetime()
      .optional()
      .describe('what `36h` and `yesterday` in it are counted from; the same in every step'),
    act: z
      .enum(bulkActs)
      .describe(
        'lift: takes back what people said of them; mute: what their sources say counts no longer; reread: their pages are asked for and read again, as `GET /rereads` tells',
      ),
    batch: z
      .string()
      .regex(/^[A-Za-z0-9-]{6,64}$/, { error: '6 to 64 letters, digits and hyphens are expected' })
      .describe(
        'chosen by the caller: names the order, makes a repeat of it harmless, and finds its items (`batch:…`)',
      ),
    reason: z.string().trim().min(1).max(500).describe('kept in the log for ever'),
    by: z.string().trim().min(1).max(80).default('admin').describe('of whoever signed in by name it is that name'),
    cursor: z
      .string()
      .regex(/^[1-9]\d{0,14}$/)
      .optional()
      .describe('`anchor` of the list that was looked at, then `next` of the step before'),
  })
  .meta({ id: 'NewBulk' });

export const BulkAnswer = z
  .object({
    item: z.string(),
    title: z.string(),
    source: z.string().describe('publisher by its name'),
    outcome: z.enum(['done', 'stood already', 'refused']),
    message: z.string().nullable().describe('why it was refused, in a sentence for people'),
  })
  .meta({ id: 'BulkAnswer' });

export const BulkStep = z
  .object({
    answers: z.array(BulkAnswer).describe('at most 100'),
    next: z.string().nullable().describe('cursor of the next step; null at the end'),
  })
  .meta({ id: 'BulkStep' });

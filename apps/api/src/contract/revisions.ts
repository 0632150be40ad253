/** Shapes of what changed in an article after it was first read. */
import { revisionKinds, revisionNatures } from '#core';
import { z } from 'zod';
import { Removal } from './evidence.js';
import { instant } from './instant.js';

export const Revision = z
  .object({
    number: z.number().int().describe('counts from 1, the oldest'),
    at: instant.describe('when it was learnt'),
    before: instant.describe('a moment at which the article had the text before: asOf of its item'),
    material: z.boolean().describe('a number, name, date, negation, quotation or whole sentence changed'),
    nature: z
      .enum(revisionNatures)
      .describe('update: something was added; correction: what stood there says otherwise or is gone'),
    kinds: z.array(z.enum(revisionKinds)).describe('what changed; empty where that was not kept, or only typing did'),
    headlineChanged: z.boolean(),
    removed: z.number().int().describe('sentences that went'),
    added: z.number().int().describe('sentences that came'),
    previousTextHash: z.string(),
    textHash: z.string(),
  })
  .meta({ id: 'Revision' });

export const Rereading = z
  .object({
    count: z.number().int().describe('readings so far, those included that found nothing new'),
    lastAt: instant.nullable().describe('null before the first'),
    result: z.enum(['read', 'unchanged', 'failed']).describe('of the last one'),
    nextAt: instant.nullable().describe('null when it is not read again'),
    because: z.string().describe('why it is not read again, in a sentence for people; empty when it is'),
  })
  .meta({ id: 'Rereading' });

export const ItemRevisions = z
  .object({
    rereading: Rereading,
    failure: z
      .object({ at: instant, reason: z.string(), detail: z.string() })
      .nullable()
      .describe('set while the latest reading of the page failed: it is gone or closed'),
    revisions: z.array(Revision).describe('the newest first'),
  })
  .meta({ id: 'ItemRevisions' });

export const DifferenceRun = z
  .object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() })
  .meta({ id: 'DifferenceRun' });

export const RevisionDetail = Revision.extend({
  runs: z
    .array(DifferenceRun)
    .nullable()
    .describe('in reading order; without what is new they are the text before, without what is gone the one after'),
  isCoarse: z.boolean().describe('too much changed to tell it word by word'),
  erased: Removal.nullable().describe('set when one of the texts was erased: there are no runs then'),
}).meta({ id: 'RevisionDetail' });

/** Shapes of lists of feeds, as OPML: what became of each outline. */
import { publisherKinds } from '#core';
import { outlineOutcomes } from '#opml';
import { z } from 'zod';

export const OutlineResult = z
  .object({
    outcome: z
      .enum(outlineOutcomes)
      .describe('folder: it became a tag; skipped: it names no feed; in a dry run, added is what would be'),
    name: z.string(),
    url: z.string().optional(),
    feed: z.string().optional().describe('id of the feed that is polled'),
    tags: z.array(z.string()),
    because: z.string().describe('the reason, or what was left out; empty where there is nothing to say'),
  })
  .meta({ id: 'OutlineResult' });

const counted = z.number().int();

export const FeedImport = z
  .object({
    dryRun: z.boolean(),
    complete: z.boolean().describe('false where the file ends before its last element does'),
    counts: z.object({ added: counted, known: counted, refused: counted, skipped: counted, folder: counted }),
    outlines: z.array(OutlineResult).describe('one for each outline, in the order of the file'),
  })
  .meta({ id: 'FeedImport' });

export const ImportQuery = z.strictObject({
  dryRun: z
    .enum(['true', 'false'], { error: 'true or false is expected' })
    .optional()
    .describe('true: says what would become of each outline, and changes nothing'),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'a BCP 47 tag is expected, for example en or pt-BR' })
    .max(35)
    .optional()
    .describe('language of feeds of which the file does not say it; without it, en'),
  kind: z
    .enum(publisherKinds)
    .optional()
    .describe('what publishers are of which the file does not say it; without it, newspaper'),
});

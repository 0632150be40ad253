/** Shape of what an article's page says about itself, in the page's own words. */
import { z } from 'zod';

const asPrecise = z
  .string()
  .describe('ISO 8601: a day, a local time, or an instant with its offset, as precise as the page is');

export const PageTold = z
  .object({
    byline: z.string().optional().describe('who signs, in order'),
    publishedAt: asPrecise.optional(),
    modifiedAt: asPrecise.optional(),
    siteName: z.string().optional(),
    section: z.string().optional(),
    dateline: z.string().optional().describe('where it was reported from, as printed'),
    agency: z.string().optional().describe('the news agency credited with the text'),
    access: z.enum(['free', 'metered', 'closed']).optional().describe('what the page declares of its paywall'),
  })
  .meta({ id: 'PageTold' });

export const RefusedDate = z
  .object({
    of: z
      .enum(['feed', 'published', 'changed'])
      .describe('whose date: the feed’s, or one of those that the page tells'),
    given: z.string().describe('in the words of whoever gives it; ISO 8601 where it could be read'),
  })
  .meta({ id: 'RefusedDate' });

/** A slip in a filter of items: where it stands, and what could be written instead. */
import { z } from 'zod';

export const Slip = z
  .object({
    kind: z.string(),
    at: z.number().int().describe('in UTF-16 units of `q`'),
    length: z.number().int(),
    message: z.string().describe('a sentence for people'),
    instead: z.string().optional().describe('in the place of those characters'),
  })
  .meta({ id: 'Slip' });

/** How often a subscription would have fired: what it is judged by, and a refusal says. */
import { z } from 'zod';

export const FiringDay = z
  .object({ day: z.string().describe('YYYY-MM-DD, UTC'), count: z.number().int() })
  .meta({ id: 'FiringDay' });

export const FiringRate = z
  .object({
    days: z.number().int().describe('always 7, today with the six days before it'),
    count: z.number().int(),
    most: z.number().int().describe('more in these days are too many, unless all is told by digests'),
    busiest: FiringDay.nullable().describe('null where nothing was told'),
  })
  .meta({ id: 'FiringRate' });

/** Shapes of orders to read pages again. */
import { z } from 'zod';
import { instant } from './instant.js';

const whole = z.number().int();

export const Reread = z
  .object({
    batch: z.string().describe('as whoever gave the order named it'),
    by: z.string(),
    reason: z.string(),
    at: instant,
    state: z.enum(['open', 'done', 'called off']),
    total: whole.describe('pages named so far'),
    left: whole.describe('pages that wait to be read; 0 once it has ended'),
    read: whole.describe('pages that say something else now, or are read otherwise'),
    unchanged: whole,
    failed: whole.describe('pages out of reach for a reason that may pass'),
    letBe: whole.describe('pages that are not to be read any more'),
  })
  .meta({ id: 'Reread' });

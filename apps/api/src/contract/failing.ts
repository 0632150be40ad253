/** A receiver that has long failed, as the state of the service names it. */
import { z } from 'zod';
import { instant } from './instant.js';

export const FailingReceiver = z
  .object({
    subscription: z.string(),
    label: z.string(),
    percent: z.number().int().describe('of the time after which it is disabled: 50, 70, 90, or 100: it is'),
    failingSince: instant,
    disablesAt: instant,
  })
  .meta({ id: 'FailingReceiver' });

/** What waits, and what failed, in the queues. */
import { z } from 'zod';

export const QueueState = z
  .object({
    name: z.string(),
    waiting: z.number().int(),
    active: z.number().int(),
    delayed: z.number().int(),
    failed: z.number().int(),
  })
  .meta({ id: 'QueueState' });

export const FailedJob = z
  .object({
    id: z.string(),
    name: z.string(),
    payload: z.unknown(),
    because: z.string(),
    attempts: z.number().int(),
    at: z.string().describe('ISO 8601, UTC'),
  })
  .meta({ id: 'FailedJob' });

export const Queues = z.object({ queues: z.array(QueueState), failed: z.array(FailedJob) }).meta({ id: 'Queues' });

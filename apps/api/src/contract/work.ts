/** Shapes of long work: what is done, by whom, how far it is and how long it will take. */
import { workKinds } from '#core';
import { z } from 'zod';
import { instant } from './instant.js';

const whole = z.number().int();

export const Work = z
  .object({
    id: z.string(),
    kind: z.enum(workKinds),
    about: z
      .string()
      .describe('what it works on: a reader, a file, a machine, a reason; empty where the kind says it all'),
    by: z.string().describe('who began it; `the service` where nobody did'),
    unit: z.enum(['event', 'article']),
    cancelling: z
      .enum(['keeps', 'drops', 'never'])
      .describe('what comes of cancelling: what is done stays, is let go of, or it cannot be cancelled'),
    state: z
      .enum(['running', 'silent', 'done', 'cancelled', 'failed'])
      .describe('silent: it runs, but was not heard of for a minute'),
    because: z.string().describe('why it failed, or who cancelled it'),
    asked: z
      .object({ by: z.string(), at: instant })
      .nullable()
      .describe('who asked that it be cancelled; it ends where that is safe'),
    startedAt: instant,
    toldAt: instant.describe('when it was last heard of; of what has ended, its end'),
    done: whole,
    total: whole.nullable().describe('null: nobody knows'),
    perSecond: z.number().describe('in this stretch; 0 where none is done yet'),
    secondsLeft: z.number().nullable().describe('at this pace; null: nobody knows'),
  })
  .meta({ id: 'Work' });

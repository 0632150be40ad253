/** What a probe is answered with: numbers and names of parts, never content. */
import { z } from 'zod';

const ProbeTrouble = z.object({
  program: z.string(),
  part: z.enum(['redis', 'disk', 'poll', 'decide', 'project', 'queue']),
  queue: z.string().optional(),
  because: z.string().describe('a sentence of numbers'),
});

export const Probe = z
  .object({
    status: z.enum(['pass', 'fail']).describe('fail goes with the status 503'),
    programs: z.array(z.string()).describe('of the process that answers'),
    durability: z.string().describe('what a crash of Redis can cost; unknown while it is away, or not asked'),
    troubles: z.array(ProbeTrouble),
  })
  .meta({ id: 'Probe' });

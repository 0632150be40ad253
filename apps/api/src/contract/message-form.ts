/** How a notice is written: a service's own form, or a template. */
import { longestTemplate, presets } from '#telling';
import { z } from 'zod';

const formsExpected = `{"preset":…} with one of ${presets.join(', ')}, or {"template":{"type":…,"text":…}} is expected`;

export const MessageForm = z
  .union(
    [
      z.strictObject({ preset: z.enum(presets) }),
      z.strictObject({
        template: z.strictObject({
          type: z.enum(['application/json', 'text/plain']),
          text: z.string().min(1).max(longestTemplate),
        }),
      }),
    ],
    { error: formsExpected },
  )
  .meta({ id: 'MessageForm' });

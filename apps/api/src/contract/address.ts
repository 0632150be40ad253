import { readAddress } from '#web';
import { z } from 'zod';

/** It will stand in the log for ever: no user name, no password, no spelling that two parsers read in two ways. */
export const address = z.url({ protocol: /^https?$/, abort: true }).superRefine((text, context) => {
  const read = readAddress(text);
  if (!(read instanceof URL)) context.addIssue({ code: 'custom', message: read.detail });
});

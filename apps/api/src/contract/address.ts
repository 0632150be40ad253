import { readAddress } from '#web';
import { z } from 'zod';

/** It will stand in the log for ever: no user name, no password, no spelling that two parsers read in two ways. */
export const address = z.url({ protocol: /^https?$/, abort: true }).superRefine((text, context) => {
  const read = readAddress(text);
  if (!(read instanceof URL)) context.addIssue({ code: 'custom', message: read.detail });
});

/** `mailto:` and one mailbox, without headers to be slipped in (RFC 6068). */
const mailbox = /^mailto:[^\s?,%<>@]+@[^\s?,%<>@]+$/;

/** Where changes are told: a webhook's address, or a mailbox. */
export const receiver = z.string().superRefine((text, context) => {
  if (text.startsWith('mailto:')) {
    if (!mailbox.test(text)) context.addIssue({ code: 'custom', message: 'mailto: and one mailbox is expected' });
    return;
  }
  for (const { message } of address.safeParse(text).error?.issues ?? []) context.addIssue({ code: 'custom', message });
});

/** Through which server mail is sent, and from whom: both or neither. And where the operator is told what concerns the service. */
import { z } from 'zod';
import type { Problem } from './problems.js';

export interface MailSettings {
  /** `smtp:` or `smtps:`, with name and password where the server wants them. */
  readonly url: string;
  /** An address, or `Name <address>`. */
  readonly from: string;
}

const isServer = (value: string): boolean =>
  URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol) && new URL(value).hostname !== '';
const isSender = (value: string): boolean => /^(?:[^<>\r\n]+ <[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(value);

const isMailbox = (value: string): boolean => /^mailto:[^\s?,%<>@]+@[^\s?,%<>@]+$/.test(value);
const isWebhook = (value: string): boolean =>
  URL.canParse(value) &&
  /^https?:$/.test(new URL(value).protocol) &&
  new URL(value).username + new URL(value).password === '';
const isReachable = (value: string): boolean => isMailbox(value) || isWebhook(value);

export const mailVariables = {
  SUMMITWATCH_SMTP_URL: z
    .string()
    // It may carry a password, so it is not repeated.
    .refine(isServer, { error: 'is no mail server; smtp:// or smtps:// is expected' })
    .optional(),
  SUMMITWATCH_MAIL_FROM: z
    .string()
    .refine(isSender, { error: 'is no sender; an address, or Name <address>, is expected' })
    .optional(),
  SUMMITWATCH_OPERATOR: z
    .string()
    // It may carry a password by mistake, so it is not repeated.
    .refine(isReachable, {
      error: 'is no address; mailto: and one mailbox, or https:// without credentials, is expected',
    })
    .optional(),
};

const pair = ['SUMMITWATCH_SMTP_URL', 'SUMMITWATCH_MAIL_FROM'];

/** One is of no use without the other. */
export function missingForMail(given: Readonly<Record<string, unknown>>): readonly Problem[] {
  const lacking = pair.filter((name) => given[name] === undefined);
  const { SUMMITWATCH_OPERATOR: operator } = given;
  const isWanted = typeof operator === 'string' && operator.startsWith('mailto:');
  if (lacking.length !== 1 && !(lacking.length === pair.length && isWanted)) return [];
  return lacking.map((name) => ({ path: [name], text: 'is missing; mail needs a server and a sender' }));
}

export function mailIn(read: z.output<z.ZodObject<typeof mailVariables>>): MailSettings | undefined {
  const { SUMMITWATCH_SMTP_URL: url, SUMMITWATCH_MAIL_FROM: from } = read;
  return url === undefined || from === undefined ? undefined : { url, from };
}

/** Mail by SMTP (RFC 5321), through the operator's own server: the only address that is connected to, whoever the mail is for. */
import type { FetchFailure, Posted } from '#core';
import { hash } from 'node:crypto';
import type { rememberedTalk } from './smtp-talk.js';

export interface MailServer {
  /** `smtp:` or `smtps:`, with a name and a password where the server wants them. */
  readonly url: string;
  /** The sender, an address or `Name <address>`. */
  readonly from: string;
}

export interface Mail {
  /** The same for every try of one delivery: it makes the Message-ID, by which mailboxes drop repeats. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export type SendMail = (mail: Mail) => Promise<Posted | FetchFailure>;

const limitMs = 15_000;

/** What a server answers is told as an answer, with its reply code (2xx: taken); only what is no answer is a failure. */
export function mailSender(server: MailServer): SendMail {
  let opened: ReturnType<typeof openTransport> | undefined;
  return async (mail) => sent(await (opened ??= openTransport(server)), server, mail);
}

const limits = { connectionTimeout: limitMs, greetingTimeout: limitMs, socketTimeout: limitMs };
/** Nothing of the host is read for a mail. */
const mailSettings = { ...limits, disableFileAccess: true, disableUrlAccess: true };

interface Listening {
  readonly logger?: ReturnType<typeof rememberedTalk>['logger'];
  readonly debug?: true;
}

/** The package is loaded with the first mail: who sends none need not hold it. */
export async function openTransport({ url }: MailServer, more: Listening = {}) {
  const { createTransport } = await import('nodemailer');
  return createTransport({ url, ...mailSettings, ...more });
}

export async function sent(
  transport: { sendMail: (mail: object) => Promise<{ readonly response: string }> },
  { from }: MailServer,
  { id, ...mail }: Mail,
): Promise<Posted | FetchFailure> {
  const began = performance.now();
  const messageId = `<${hash('sha256', id).slice(0, 32)}@summitwatch>`;
  try {
    const headers = { 'Auto-Submitted': 'auto-generated' };
    const { response } = await transport.sendMail({ ...mail, from, messageId, headers });
    return { ok: true, status: 250, answer: response, milliseconds: performance.now() - began };
  } catch (error) {
    return answerIn(error, `mailto:${mail.to}`, performance.now() - began);
  }
}

function answerIn(error: unknown, url: string, milliseconds: number): Posted | FetchFailure {
  const { responseCode, response, code } = error as { responseCode?: number; response?: string; code?: string };
  if (responseCode !== undefined) return { ok: true, status: responseCode, answer: response ?? '', milliseconds };
  // The message of an error may hold the server's name, and never the password: that is in no message of the package.
  const reason = code === 'ETIMEDOUT' ? 'timeout' : 'connect';
  return { ok: false, url, reason, detail: `the mail server could not be used: ${code ?? 'no connection'}` };
}

/** One mail for people to look at: what was said to the server and what it said, and what came of it. */
import type { TriedOut } from '../webhook/try-out.js';
import { openTransport, sent, type Mail, type MailServer } from './send-mail.js';
import { rememberedTalk } from './smtp-talk.js';

export async function tryMail(server: MailServer, mail: Mail): Promise<TriedOut> {
  const { logger, talk } = rememberedTalk();
  const transport = await openTransport(server, { logger, debug: true });
  const began = performance.now();
  const answer = await sent(transport, server, mail);
  const headers = [['From', server.from], ['To', mail.to], ['Subject', mail.subject]] as const; // oxfmt-ignore
  const taken = { delivered: answer.ok && answer.status < 300, milliseconds: Math.round(performance.now() - began) };
  return {
    ...{ ...taken, detail: detailOf(answer), talk: talk(), request: { headers, body: mail.text } },
    response: answer.ok ? { status: answer.status, headers: [], body: answer.answer } : null,
  };
}

function detailOf(answer: Awaited<ReturnType<typeof sent>>): string {
  if (!answer.ok) return answer.detail;
  return answer.status < 300 ? 'the mail server took it' : `the mail server refused it: ${answer.answer}`;
}

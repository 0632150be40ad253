/** A mail server for specs: takes every mail over SMTP as it is told to, and reads it back with a foreign parser. */
import type { ParsedMail } from 'mailparser';

export interface MailServer {
  /** `smtp://127.0.0.1:port`. */
  readonly url: string;
  readonly mails: () => readonly (ParsedMail & { readonly recipients: readonly string[] })[];
  /** From now on: an SMTP reply code to refuse with, or 250 to take. */
  readonly answer: (code: number) => void;
  readonly stop: () => Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  // Loaded late: most specs take something from here, and few of them mail.
  const [{ simpleParser }, { SMTPServer }] = await Promise.all([import('mailparser'), import('smtp-server')]);
  const mails: (ParsedMail & { readonly recipients: readonly string[] })[] = [];
  let code = 250;
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false },
    onData: (stream, session, done) => {
      void simpleParser(stream).then((mail) => {
        if (code !== 250) {
          done(Object.assign(new Error('not now'), { responseCode: code }));
          return;
        }
        mails.push({ ...mail, recipients: session.envelope.rcptTo.map(({ address }) => address) });
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as { readonly port: number };
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    mails: () => [...mails],
    answer: (next) => {
      code = next;
    },
    stop: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
      }),
  };
}

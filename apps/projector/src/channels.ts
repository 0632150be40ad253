/** The ways in which subscriptions are served: what is sent for a notice, and what came of it. */
import {
  signingSecrets,
  verdictOn,
  type DeliveryAttempted,
  type Notice,
  type SubscriptionDoc,
  type Tried,
} from '#core';
import { mailboxIn, mailOf, messageOf, named } from '#telling';
import { keptExchange, rememberingPost, signedPost, withQuery } from '#web';
import type { Projector } from './projector.js';
import { tellingOf } from './telling-of.js';

export interface Sending {
  readonly projector: Projector;
  readonly notice: Notice;
  readonly doc: SubscriptionDoc;
  /** Which attempt it is, if it ends now. */
  readonly tried: (now: Date) => Tried;
}

export type Attempted = DeliveryAttempted['data'];
export type Channel = (sending: Sending) => Promise<Attempted>;

export function channelOf({ url }: SubscriptionDoc): Channel {
  return url.startsWith('mailto:') ? sendByMail : sendByWebhook;
}

/** Serves an HTTP receiver: signed, once. */
export async function sendByWebhook({ projector, notice, doc, tried }: Sending): Promise<Attempted> {
  const { now, pass } = projector;
  const secrets = await signingSecrets(projector.vault, doc.id);
  if (secrets === undefined) return { ...gaveUp(tried(now())), detail: 'the signing secret is gone' };
  const { query, ...message } = await messageOf(tellingOf(projector), notice, doc);
  const { post, last } = rememberingPost(projector.post);
  pass('deliver:before-post');
  const to = { url: withQuery(doc.url, query), id: named(`${notice.id}~${doc.id}`), timestamp: now() };
  const answer = await signedPost({ ...message, ...to, post, secrets });
  pass('deliver:after-post');
  const request = last();
  const exchange = request === undefined ? {} : { exchange: keptExchange(request, answer) };
  return { ...verdictOn(answer, tried(now())), ...exchange };
}

/** Serves a mailbox. A mail server's 5xx is for good (RFC 5321, 4.2.1): the same mail is not sent again. */
export async function sendByMail({ projector, notice, doc, tried }: Sending): Promise<Attempted> {
  const { sendMail, now } = projector;
  if (sendMail === undefined) {
    return { ...gaveUp(tried(now())), detail: 'no mail server is set (SUMMITWATCH_SMTP_URL)' };
  }
  const mail = await mailOf(tellingOf(projector), notice, doc);
  projector.pass('deliver:before-post');
  const answer = await sendMail({ id: `${notice.id}~${doc.id}`, to: mailboxIn(doc.url), ...mail });
  projector.pass('deliver:after-post');
  const { nextAt, ...verdict } = verdictOn(answer, tried(now()));
  if (answer.ok && answer.status >= 500) return { ...verdict, result: 'given-up' } as const;
  return nextAt === undefined ? verdict : { ...verdict, nextAt };
}

function gaveUp({ attempt }: Tried) {
  return { attempt, result: 'given-up' } as const;
}

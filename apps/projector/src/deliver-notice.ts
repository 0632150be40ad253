/** Delivers one owed notice: signed POST, the attempt recorded as a fact, the row removed when its end is known. */
import {
  isUnreadable,
  VersionConflict,
  secretName,
  verdictOn,
  type DeliveryAttempted,
  type Notice,
  type OwedNotice,
  type SubscriptionDoc,
} from '#core';
import { done, type Verdict } from '#jobs';
import { signedPost } from '#web';
import { mailFor } from '#telling';
import { messageOf, toldOf } from './message-for.js';
import type { Projector } from './projector.js';

export async function deliverNotice(projector: Projector, { row: id }: { row: string }): Promise<Verdict> {
  const owed = await projector.outbox.row(id);
  if (owed === undefined) return done;
  projector.pass('deliver:after-load');
  const past = await projector.log.readSubject(`delivery:${id}`);
  const last = past.filter((event) => !isUnreadable(event)).at(-1)?.data as DeliveryAttempted['data'] | undefined;
  if (hasEnded(last)) return settle(projector, id);
  const waitMs = Date.parse(last?.nextAt ?? '') - projector.now().getTime();
  if (waitMs > 0 && !(await projector.outbox.wasHurried(id))) {
    return { verdict: 'retry', inSeconds: waitMs / 1000, because: 'the next attempt is not due yet' };
  }
  return attempt(projector, owed, id, past.length + 1);
}

async function attempt(projector: Projector, owed: OwedNotice, id: string, count: number): Promise<Verdict> {
  const doc = (await projector.views.doc('subscriptions', owed.subscription)) as SubscriptionDoc | undefined;
  // The views are a step behind, or being built anew: the subscription is in the log, or nothing would be owed to it.
  if (doc === undefined) return { verdict: 'retry', inSeconds: 5, because: 'the subscription is not in the views yet' };
  return record(projector, id, await post(projector, owed, doc, count));
}

function hasEnded(last: DeliveryAttempted['data'] | undefined): boolean {
  return last !== undefined && last.result !== 'failed';
}

async function post(projector: Projector, { notice }: OwedNotice, doc: SubscriptionDoc, count: number) {
  const { vault, now } = projector;
  if (!doc.active) return { attempt: count, result: 'given-up', detail: 'the subscription is disabled' } as const;
  const id = `${notice.id}~${doc.id}`;
  if (doc.url.startsWith('mailto:')) return mailed(projector, notice, doc, count);
  const secret = await vault.find(secretName(doc.id));
  if (secret === undefined)
    return { attempt: count, result: 'given-up', detail: 'the signing secret is gone' } as const;
  const { body, contentType, query = {} } = await messageOf(projector, notice, doc);
  projector.pass('deliver:before-post');
  const answer = await signedPost({
    ...{
      post: projector.post,
      secrets: [secret],
      id,
      timestamp: now(),
      url: withQuery(doc.url, query),
      body,
      contentType,
    },
  });
  projector.pass('deliver:after-post');
  return verdictOn(answer, count, now().toISOString(), Math.random());
}

function withQuery(url: string, query: Readonly<Record<string, string>>): string {
  const address = new URL(url);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return Object.keys(query).length === 0 ? url : address.href;
}

/** A mail server's 5xx is for good (RFC 5321, 4.2.1): the same mail is not sent again. */
async function mailed(projector: Projector, notice: Notice, doc: SubscriptionDoc, count: number) {
  const { sendMail, now } = projector;
  if (sendMail === undefined) {
    return { attempt: count, result: 'given-up', detail: 'no mail server is set (SUMMITWATCH_SMTP_URL)' } as const;
  }
  const mail = mailFor(await toldOf(projector, notice, doc));
  projector.pass('deliver:before-post');
  const answer = await sendMail({ id: `${notice.id}~${doc.id}`, to: addressIn(doc.url), ...mail });
  projector.pass('deliver:after-post');
  const { nextAt, ...verdict } = verdictOn(answer, count, now().toISOString(), Math.random());
  if (answer.ok && answer.status >= 500) return { ...verdict, result: 'given-up' } as const;
  return nextAt === undefined ? verdict : { ...verdict, nextAt };
}

/** The one of a `mailto:` address (RFC 6068). */
function addressIn(url: string): string {
  return decodeURIComponent(url.slice('mailto:'.length));
}

async function record(projector: Projector, id: string, tried: DeliveryAttempted['data']): Promise<Verdict> {
  const happened = { at: projector.now().toISOString(), precision: 'instant' } as const;
  const fact = { type: 'delivery-attempted.v1', happened, data: tried };
  try {
    await projector.log.append({ subject: `delivery:${id}`, expectedVersion: tried.attempt - 1, facts: [fact] });
  } catch (error) {
    // The same row was delivered beside us; receivers tell repeats by the id, and the other's record stands.
    if (!(error instanceof VersionConflict)) throw error;
    return done;
  }
  projector.pass('deliver:after-record');
  if (tried.nextAt === undefined) return settle(projector, id);
  const inSeconds = (Date.parse(tried.nextAt) - projector.now().getTime()) / 1000;
  return { verdict: 'retry', inSeconds: Math.max(0, inSeconds), because: tried.detail };
}

async function settle({ outbox, pass }: Projector, id: string): Promise<Verdict> {
  await outbox.remove(id);
  pass('deliver:after-settle');
  return done;
}

/** Delivers one owed notice: signed POST, the attempt recorded as a fact, the row removed when its end is known. */
import {
  isUnreadable,
  VersionConflict,
  secretName,
  verdictOn,
  type DeliveryAttempted,
  type OwedNotice,
  type SubscriptionDoc,
} from '#core';
import { done, type Verdict } from '#jobs';
import { signedPost } from '#web';
import { describeNotice } from './describe-notice.js';
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
  const secret = await vault.find(secretName(doc.id));
  if (!doc.active || secret === undefined) {
    const detail = doc.active ? 'the signing secret is gone' : 'the subscription is disabled';
    return { attempt: count, result: 'given-up', detail } as const;
  }
  const body = await describeNotice(notice, projector);
  projector.pass('deliver:before-post');
  const answer = await signedPost({
    post: projector.post,
    secrets: [secret],
    id: `${notice.id}~${doc.id}`,
    timestamp: now(),
    url: doc.url,
    body,
  });
  projector.pass('deliver:after-post');
  return verdictOn(answer, count, now().toISOString(), Math.random());
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

/** Delivers one owed notice: signed POST, the attempt recorded as a fact, the row removed when its end is known. */
import {
  VersionConflict,
  secretName,
  verdictOn,
  type DeliveryAttempted,
  type OwedNotice,
  type Recorded,
  type SubscriptionDoc,
} from '#core';
import { done, type Verdict } from '#jobs';
import { signedPost } from '#web';
import { describeNotice } from './describe-notice.js';
import type { Projector } from './projector.js';

export async function deliverNotice(projector: Projector, { row: id }: { row: string }): Promise<Verdict> {
  const owed = await projector.outbox.row(id);
  if (owed === undefined) return done;
  const past = (await projector.log.readSubject(`delivery:${id}`)) as readonly Recorded<DeliveryAttempted>[];
  const last = past[past.length - 1]?.data;
  if (hasEnded(last)) return settle(projector, id);
  const waitMs = Date.parse(last?.nextAt ?? '') - projector.now().getTime();
  if (waitMs > 0 && !(await projector.outbox.wasHurried(id))) {
    return { verdict: 'retry', inSeconds: waitMs / 1000, because: 'the next attempt is not due yet' };
  }
  const attempt = await post(projector, owed, id, past.length + 1);
  return record(projector, id, attempt);
}

function hasEnded(last: DeliveryAttempted['data'] | undefined): boolean {
  return last !== undefined && last.result !== 'failed';
}

async function post(projector: Projector, { notice, subscription }: OwedNotice, id: string, attempt: number) {
  const { views, vault, archive, story, now } = projector;
  const doc = (await views.doc('subscriptions', subscription)) as SubscriptionDoc | undefined;
  const secret = await vault.find(secretName(subscription));
  if (doc?.active !== true || secret === undefined) {
    const detail = doc?.active === true ? 'the signing secret is gone' : 'the subscription is disabled';
    return { attempt, result: 'given-up', detail } as const;
  }
  const body = await describeNotice(notice, story.id, archive);
  const answer = await signedPost({
    post: projector.post,
    secrets: [secret],
    id,
    timestamp: now(),
    url: doc.url,
    body,
  });
  return verdictOn(answer, attempt, now().toISOString(), Math.random());
}

async function record(projector: Projector, id: string, attempt: DeliveryAttempted['data']): Promise<Verdict> {
  const happened = { at: projector.now().toISOString(), precision: 'instant' } as const;
  const fact = { type: 'delivery-attempted.v1', happened, data: attempt };
  try {
    await projector.log.append({ subject: `delivery:${id}`, expectedVersion: attempt.attempt - 1, facts: [fact] });
  } catch (error) {
    // The same row was delivered beside us; receivers tell repeats by the id, and the other's record stands.
    if (!(error instanceof VersionConflict)) throw error;
    return done;
  }
  if (attempt.nextAt === undefined) return settle(projector, id);
  const inSeconds = (Date.parse(attempt.nextAt) - projector.now().getTime()) / 1000;
  return { verdict: 'retry', inSeconds: Math.max(0, inSeconds), because: attempt.detail };
}

async function settle({ outbox }: Projector, id: string): Promise<Verdict> {
  await outbox.remove(id);
  return done;
}

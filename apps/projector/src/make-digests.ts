/**
 * The digests that are due: a fact on the subscription, once for each time that changes were learnt in. The outbox row follows from the
 * fact in the projector's own step, so no digest is sent twice and none is lost, however often this runs and wherever.
 */
import { handle, subscriptionDecider, type SubscriptionDoc } from '#core';
import { changesIn, lastSlot } from '#telling';
import type { Projector } from './projector.js';
import { tellingOf } from './telling-of.js';

/** What was appended just before the time may still be on its way into the log's sealed part. */
const graceMs = 5000;

export async function makeDigests(projector: Projector): Promise<void> {
  const subscriptions = (await projector.views.all('subscriptions')) as ReadonlyMap<string, SubscriptionDoc>;
  for (const doc of subscriptions.values())
    if (doc.active && doc.digest !== undefined) await makeDigest(projector, doc);
}

async function makeDigest(projector: Projector, doc: SubscriptionDoc): Promise<void> {
  const { digest, digestUntil: from = doc.since } = doc;
  if (digest === undefined) return;
  const until = lastSlot(digest, new Date(projector.now().getTime() - graceMs)).toISOString();
  if (until <= from) return;
  const { length: count } = await changesIn(tellingOf(projector).history, { from, until }, doc);
  // Nothing is written of nothing: the next one reaches back to here.
  if (count === 0 && digest.evenEmpty !== true) return;
  const at = { at: until, precision: 'instant' } as const;
  const command = { type: 'MakeDigest', at, from, until, count } as const;
  await handle(projector.log, subscriptionDecider, `subscription:${doc.id}`, command);
}

/** What follows for a subscription from what became of an attempt. All of it is done again without harm, should the process end between. */
import {
  breakerOf,
  handle,
  subscriptionDecider,
  warningFor,
  type DeliveryAttempted,
  type StandingDoc,
  type SubscriptionDoc,
} from '#core';
import type { Projector } from './projector.js';

/** A receiver that is gone for good is told nothing more; one that has long failed is warned about, and in the end disabled. */
export async function heedFailure(
  projector: Projector,
  doc: SubscriptionDoc,
  tried: DeliveryAttempted['data'] & { readonly at: string },
): Promise<void> {
  if (tried.reason === undefined || tried.result === 'delivered') return;
  const { log, views, now } = projector;
  const at = { at: now().toISOString(), precision: 'instant' } as const;
  const subject = `subscription:${doc.id}`;
  if (tried.status === 410) {
    const because = 'the receiver answered 410: it is gone for good';
    const command = { type: 'DisableSubscription', at, because, by: 'service', missedSince: tried.at } as const;
    await handle(log, subscriptionDecider, subject, command);
    return;
  }
  const standing = (await views.doc('standings', doc.id)) as StandingDoc | undefined;
  const warning = standing && warningFor(standing);
  if (warning === undefined) return;
  await handle(log, subscriptionDecider, subject, { type: 'WarnSubscription', at, ...warning });
}

/** The next of each matter, once a receiver takes notices again. */
export async function queueFirsts({ outbox, queues, views, now }: Projector, doc: SubscriptionDoc): Promise<void> {
  const rows = doc.order === 'strict' ? [await outbox.first(doc.id)] : await outbox.firsts(doc.id);
  const standing = (await views.doc('standings', doc.id)) as StandingDoc | undefined;
  const mark = standing?.failing?.lastAt ?? now().toISOString();
  for (const row of rows) {
    if (row !== undefined) await queues.add('deliver-notice', { row }, `${row}+${mark}`);
  }
}

/** Or at most probed. */
export async function isLeftAlone({ views, now }: Pick<Projector, 'views' | 'now'>, id: string): Promise<boolean> {
  const standing = (await views.doc('standings', id)) as StandingDoc | undefined;
  return breakerOf(standing, now().toISOString()).state !== 'closed';
}

/** A person asked for it now: a receiver that is left alone is tried at once with the first of what it is owed. */
export async function probeAtOnce(projector: Projector, id: string): Promise<void> {
  const { outbox, queues } = projector;
  if (!(await isLeftAlone(projector, id))) return;
  const row = await outbox.first(id);
  if (row === undefined) return;
  await outbox.hurry(row);
  await queues.hurry('deliver-notice', { row }, row);
}

/** Rows that are owed anew, without those of receivers that are left alone or probed: these would only keep the others' waiting in the queue. */
export async function ofServed(projector: Projector, rows: readonly string[]): Promise<readonly string[]> {
  const subscriptions = [...new Set(rows.map(subscriptionOf))];
  const served = new Set<string>();
  await Promise.all(
    subscriptions.map(async (id) => {
      if (!(await isLeftAlone(projector, id))) served.add(id);
    }),
  );
  return rows.filter((row) => served.has(subscriptionOf(row)));
}

const subscriptionOf = (row: string) => row.slice(row.lastIndexOf('~') + 1);

/** What the sweep queues of one subscription: nothing while its receiver is left alone, one notice while it is probed. */
export async function dueRows({ outbox, views, now }: Projector, id: string): Promise<readonly string[]> {
  const doc = (await views.doc('subscriptions', id)) as SubscriptionDoc | undefined;
  const standing = (await views.doc('standings', id)) as StandingDoc | undefined;
  const { state } = breakerOf(doc?.active === true ? standing : undefined, now().toISOString());
  if (state === 'open') return [];
  if (state === 'closed' && doc?.order !== 'strict') return outbox.firsts(id);
  const first = await outbox.first(id);
  return first === undefined ? [] : [first];
}

/** What a change of state owes, and to whom: one row for each notice and each active subscription that wants it. */
import type { Recorded } from '../event.js';
import type { OutboxRow } from '../view-store.js';
import type { SubscriptionDoc } from './subscriptions.js';
import { wanted } from './filter.js';
import { noticeFor, type Notice } from './notice.js';

export interface OwedNotice {
  readonly notice: Notice;
  readonly subscription: string;
}

export function outboxRowsFor(event: Recorded, subscriptions: Iterable<SubscriptionDoc>): readonly OutboxRow[] {
  const notice = noticeFor(event);
  if (notice === null) return [];
  const takers = [...subscriptions].filter(
    (subscription) => subscription.active && wanted(notice, subscription.filter),
  );
  return takers.map((subscription) => {
    const row: OwedNotice = { notice, subscription: subscription.id };
    return { id: `${notice.id}~${subscription.id}`, position: event.position, row };
  });
}

/** What a change of state owes, and to whom: one row for each notice and each active subscription that wants it. */
import type { Recorded } from '../event.js';
import type { OutboxRow } from '../view-store.js';
import { isOfService } from './service-notice.js';
import type { SubscriptionDoc } from './subscriptions.js';
import { wanted } from './wanted.js';
import { everything } from './notice-filter.js';
import { noticeFor, noticeOf, type Notice } from './notice.js';

export interface OwedNotice {
  readonly notice: Notice;
  readonly subscription: string;
  /** Position of the order by which it is owed again: what became of it before does not count. */
  readonly order?: number;
  /** W3C traceparent of the change that it tells of, where that was traced. */
  readonly trace?: string;
}

export function outboxRowsFor(event: Recorded, subscriptions: Iterable<SubscriptionDoc>): readonly OutboxRow[] {
  const notice = noticeFor(event);
  if (notice === null) return [];
  const takers = [...subscriptions].filter((subscription) => subscription.active && takes(subscription, notice));
  return takers.map((subscription) => {
    const traced = event.trace === undefined ? {} : { trace: event.trace };
    return outboxRow({ notice, subscription: subscription.id, ...traced }, event.position);
  });
}

/** Throws for an event of which a notice could not be made, or not be held against filters. */
export function refuseUntellable(event: Recorded): void {
  const notice = noticeOf(event);
  if (notice === null) return;
  wanted(notice, everything);
  // Its actors are looked at for those alone who name some.
  wanted(notice, { ...everything, actors: ['nobody'] });
}

/** At the place of the fact that it tells of: also what is owed again comes before what is younger. */
export function outboxRow(row: OwedNotice, position: number): OutboxRow {
  const { notice, subscription } = row;
  return { id: `${notice.id}~${subscription}`, position, row, to: { subscription, matter: notice.matter } };
}

/** A digest is one subscription's own; who has digests is told of each change by those alone, and only of receivers that fail at once. */
export function takes(subscription: SubscriptionDoc, notice: Notice): boolean {
  if (notice.digest !== undefined) return notice.matter === `subscription:${subscription.id}`;
  return (subscription.digest === undefined || isUrgent(notice)) && asksFor(subscription, notice);
}

/** What no digest holds. */
export function isUrgent({ kind }: Notice): boolean {
  return kind === 'warning';
}

/**
 * Whether it is among what a subscription asked for. None is told that its own receiver fails, only others are. Silence on what it
 * follows it is told itself; others are told where they ask for that.
 */
export function asksFor({ id, filter }: Asking, notice: Notice): boolean {
  const isOwn = isOfService(notice) && id !== undefined && notice.matter === `subscription:${id}`;
  return isOwn ? notice.kind === 'silence' : wanted(notice, filter);
}

/** Without an id, one that is not there yet. */
export type Asking = Pick<SubscriptionDoc, 'filter'> & { readonly id?: string };

/**
 * Makes owed what was ordered to be delivered again. An order is a fact; its rows name it, and a row counts what became of its notice
 * only after it. So this may be cut off and begun again at any point, by any process: nothing is sent twice for one order.
 */
import {
  handle,
  isUnreadable,
  noticeFor,
  outboxRow,
  subscriptionDecider,
  takes,
  type DeliveryDoc,
  type OpenOrder,
  type OutboxRow,
  type Recorded,
  type SubscriptionDoc,
} from '#core';
import pLimit from 'p-limit';
import { probeAtOnce } from './heed-attempt.js';
import type { Projector } from './projector.js';

const batch = 1000;
/** A matter that was told of often has long facts. */
const subjectsAtOnce = 16;

export async function fulfilOrders(projector: Projector): Promise<void> {
  const subscriptions = (await projector.views.all('subscriptions')) as ReadonlyMap<string, SubscriptionDoc>;
  for (const doc of subscriptions.values()) {
    if (!doc.active) continue;
    for (const order of doc.orders ?? []) await fulfil(projector, doc, order);
  }
}

async function fulfil(projector: Projector, doc: SubscriptionDoc, order: OpenOrder): Promise<void> {
  const rows = await rowsOf(projector, doc, order);
  for (let n = 0; n < rows.length; n += batch) await projector.outbox.owe(rows.slice(n, n + batch));
  projector.pass('redeliver:after-owe');
  await probeAtOnce(projector, doc.id);
  const at = { at: projector.now().toISOString(), precision: 'instant' } as const;
  const command = { type: 'FulfilRedelivery', at, order: order.version, owed: rows.length } as const;
  await handle(projector.log, subscriptionDecider, `subscription:${doc.id}`, command);
}

async function rowsOf(projector: Projector, doc: SubscriptionDoc, order: OpenOrder): Promise<readonly OutboxRow[]> {
  const { what } = order;
  const all = what.kind === 'one' ? [] : await deliveriesOf(projector, doc.id);
  const wanted = (delivery: DeliveryDoc) => isGivenUp(delivery) && (what.kind === 'failed' || since(delivery, what));
  const named = what.kind === 'one' ? [noticeIn(what.delivery)] : all.filter(wanted).map(({ notice }) => notice);
  const events = [...(await eventsOf(projector, named)), ...(await learntSince(projector, order))];
  const delivered = new Set(what.kind === 'missed' ? all.filter(isDelivered).map(({ notice }) => notice) : []);
  const asked = new Set(named);
  const isAsked = (event: Recorded) => asked.has(idOf(event)) || isWanted(event, doc);
  const rows = events
    .filter((event) => isAsked(event) && !delivered.has(idOf(event)))
    .map((event) => rowOf(event, doc, order));
  return [...new Map(rows.flat().map((row) => [row.id, row])).values()];
}

function since(delivery: DeliveryDoc, what: OpenOrder['what']): boolean {
  return 'since' in what && (delivery.attempts.at(-1)?.at ?? '') >= what.since;
}

async function deliveriesOf({ views }: Projector, subscription: string): Promise<readonly DeliveryDoc[]> {
  const all = (await views.all('deliveries')) as ReadonlyMap<string, DeliveryDoc>;
  return [...all.values()].filter((delivery) => delivery.subscription === subscription);
}

const isGivenUp = ({ result }: DeliveryDoc) => result === 'given-up';
/** By itself, or as part of a later one that has a delivery of its own. */
const isDelivered = ({ attempts }: DeliveryDoc) => attempts.some(({ result }) => ends.has(result));
const ends: ReadonlySet<string> = new Set(['delivered', 'folded']);
const idOf = ({ subject, version }: Recorded) => `${subject}@${String(version)}`;

function noticeIn(delivery: string): string {
  return delivery.slice(0, delivery.lastIndexOf('~'));
}

/** The facts that notices of these ids tell of. */
async function eventsOf({ log }: Projector, notices: readonly string[]): Promise<readonly Recorded[]> {
  const versions = new Map<string, number[]>();
  for (const id of notices) {
    const at = id.lastIndexOf('@');
    const subject = id.slice(0, at);
    versions.set(subject, [...(versions.get(subject) ?? []), Number(id.slice(at + 1))]);
  }
  const few = pLimit(subjectsAtOnce);
  const found = await few.map([...versions], async ([subject, wanted]) => {
    const events = await log.readSubject(subject);
    return wanted.map((version) => events[version - 1]);
  });
  return found.flat().filter((event): event is Recorded => event !== undefined && !isUnreadable(event));
}

/** Up to the order itself: what comes after is owed in the ordinary way. */
async function learntSince({ log }: Projector, { what, position }: OpenOrder): Promise<readonly Recorded[]> {
  if (!('since' in what)) return [];
  const found: Recorded[] = [];
  for (let after = await positionBefore(log, what.since, position); after < position;) {
    const events = await log.read(after, Math.min(batch, position - after));
    if (events.length === 0) break;
    found.push(...events.filter((event) => !isUnreadable(event)));
    after += events.length;
  }
  return found;
}

/** What is learnt later stands later: the last position before the time is found by halving. */
async function positionBefore({ read }: Projector['log'], time: string, end: number): Promise<number> {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [event] = await read(middle, 1);
    if (event === undefined || event.learntAt >= time) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isWanted(event: Recorded, doc: SubscriptionDoc): boolean {
  const notice = noticeFor(event);
  return notice !== null && takes(doc, notice);
}

function rowOf(event: Recorded, { id: subscription }: SubscriptionDoc, order: OpenOrder): readonly OutboxRow[] {
  const notice = noticeFor(event);
  return notice === null ? [] : [outboxRow({ notice, subscription, order: order.position }, event.position)];
}

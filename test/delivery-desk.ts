/**
 * What specs of deliveries share: subscriptions of real receivers, a log whose clock is turned by hand, a real outbox, and the queue as a
 * list.
 */
import {
  deliveriesView,
  handle,
  outboxRowsFor,
  standingsView,
  subscriptionDecider,
  subscriptionsView,
  type DeliveryDoc,
  type Recorded,
  type Redelivery,
  type StandingDoc,
  type SubscriptionAdded,
  type SubscriptionDoc,
  type View,
} from '#core';
import { connect, redisOutbox, type Redis } from '#redis';
import {
  aStory,
  anArticle,
  doorToLoopback,
  freshStory,
  hoursLater,
  MemoryEventLog,
  MemorySnapshots,
  startReceiver,
  testRedis,
  type Receiver,
} from '#testing';
import { newWebhookSecret, outboundDoor } from '#web';
import { deliverNotice } from '../apps/projector/src/deliver-notice.js';
import { fulfilOrders } from '../apps/projector/src/fulfil-orders.js';
import { dueRows } from '../apps/projector/src/heed-attempt.js';
import type { Projector } from '../apps/projector/src/projector.js';
import { Turns } from '../apps/projector/src/turns.js';

const views: readonly View[] = [subscriptionsView, deliveriesView, standingsView] as unknown as readonly View[];
/** Of every subscription. */
export const secret = newWebhookSecret();

function foldedFrom(log: MemoryEventLog) {
  const all = async (name: string) => {
    const view = views.find((each) => each.name === name);
    const docs = new Map<string, unknown>();
    for (const event of await log.read(0, 1e6)) {
      for (const key of view?.keys(event) ?? []) {
        const doc = view?.evolve(docs.get(key), event, key);
        if (doc === undefined) docs.delete(key);
        else docs.set(key, doc);
      }
    }
    return docs;
  };
  return { all, doc: async (name: string, key: string) => (await all(name)).get(key) };
}

function deliveryDesk(redis: Redis) {
  let clock = hoursLater(0);
  const log = new MemoryEventLog(() => new Date(clock));
  const [outbox, queued, hurried] = [redisOutbox(redis, freshStory()), [] as string[], [] as string[]];
  const door = outboundDoor({ ...doorToLoopback, now: () => Date.parse(clock) });
  /** Set by specs: the vault holds nothing any more. */
  const lost = { secrets: false };
  const ignored = () => undefined;
  const projector = {
    ...{ log, outbox, views: foldedFrom(log), turns: new Turns(), story: aStory(), post: door.post },
    ...{ snapshots: new MemorySnapshots(), report: ignored },
    ...{ now: () => new Date(clock), pass: ignored, archive: { findText: () => Promise.resolve(undefined) } },
    vault: {
      find: () => Promise.resolve(lost.secrets ? undefined : secret),
      lent: () => Promise.resolve(undefined),
      names: () => Promise.resolve([]),
    },
    queues: {
      add: (_name: string, { row }: { row: string }) => Promise.resolve(void queued.push(row)),
      hurry: (_name: string, { row }: { row: string }) => Promise.resolve(void hurried.push(row)),
      freeLost: () => Promise.resolve(),
    },
  } as unknown as Projector;
  const at = () => ({ at: clock, precision: 'instant' }) as const;
  const asks = (id: string, command: object) =>
    handle(log, subscriptionDecider, `subscription:${id}`, { at: at(), by: 'admin', ...command } as never);
  const docs = async <T>(name: string) => [...(await projector.views.all(name)).values()] as T[];

  const subscribe = (id: string, { url }: Receiver, given: Partial<SubscriptionAdded['data']> = {}) =>
    asks(id, {
      type: 'AddSubscription',
      subscription: { url, label: id, filter: { kinds: [], to: [] }, by: 'admin', ...given },
    });
  /** A change of an outcome, owed as the projector would. */
  const change = async (topic: string, value: string) => {
    const finding = { topic, status: value, parties: [], attributedTo: [], start: 0, end: 9 };
    const because = {
      article: anArticle(),
      textHash: 't',
      claim: { kind: 'outcome', matter: `outcome:${topic}`, value, finding },
    };
    const data = { from: 'proposed', value, because, origins: 1, baseline: false };
    const fact = { type: 'outcome-status-changed.v1', happened: at(), data } as const;
    await log.append({ subject: `outcome:${topic}`, expectedVersion: 'any', facts: [fact] });
    const [event] = (await log.read((await log.head()) - 1, 1)) as [Recorded];
    await outbox.owe(outboxRowsFor(event, await docs<SubscriptionDoc>('subscriptions')));
  };
  const deliver = (row: string) => deliverNotice(projector, { row });
  /** What a sweep makes due, and all that follows from it. */
  const sweep = async () => {
    await fulfilOrders(projector);
    for (const id of await outbox.owedTo()) queued.push(...(await dueRows(projector, id)));
    for (let row = queued.shift(); row !== undefined; row = queued.shift()) await deliver(row);
  };
  const order = (what: Redelivery, id = 's') => asks(id, { type: 'OrderRedelivery', what });
  return {
    ...{ log, outbox, hurried, lost, projector },
    ...{ asks, subscribe, change, deliver, sweep, order, close: () => door.close() },
    later: (hours: number) => (clock = hoursLater(hours)),
    deliveries: () => docs<DeliveryDoc>('deliveries'),
    standing: async () => (await docs<StandingDoc>('standings'))[0],
    subscription: async () => (await docs<SubscriptionDoc>('subscriptions'))[0],
  };
}

type DeliveryDesk = ReturnType<typeof deliveryDesk>;

/** A new desk and a new receiver for each spec of a file, closed after it. They are empty until then. */
export function eachWithADeliveryDesk() {
  const { redis } = testRedis(connect);
  const [at, receiver] = [{} as DeliveryDesk, {} as Receiver];
  beforeEach(async () => {
    Object.assign(at, deliveryDesk(redis));
    Object.assign(receiver, await startReceiver());
  });
  afterEach(async () => {
    await Promise.all([at.close(), receiver.stop()]);
  });
  return { redis, at, receiver };
}

export const idsOf = (one: Receiver) => one.requests().map(({ headers }) => headers['webhook-id']);

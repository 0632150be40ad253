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
import { connect, redisOutbox } from '#redis';
import {
  aStory,
  anArticle,
  freshStory,
  hoursLater,
  MemoryEventLog,
  MemorySnapshots,
  startReceiver,
  testRedis,
} from '#testing';
import type { Receiver } from '#testing';
import { newWebhookSecret, outboundDoor } from '#web';
import { Webhook } from 'standardwebhooks';
import { deliverNotice } from './deliver-notice.js';
import { fulfilOrders } from './fulfil-orders.js';
import { dueRows, ofServed } from './heed-attempt.js';
import type { Projector } from './projector.js';
import { SweepOutboxSchedule } from './sweep-outbox.schedule.js';
import { Turns } from './turns.js';

const { redis } = testRedis(connect);
const views: readonly View[] = [subscriptionsView, deliveriesView, standingsView] as unknown as readonly View[];
const secret = newWebhookSecret();

function foldedFrom(log: MemoryEventLog) {
  const all = async (name: string) => {
    const view = views.find((each) => each.name === name);
    const docs = new Map<string, unknown>();
    for (const event of await log.read(0, 1e6)) {
      for (const key of view?.keys(event) ?? []) docs.set(key, view?.evolve(docs.get(key), event, key));
    }
    return docs;
  };
  return { all, doc: async (name: string, key: string) => (await all(name)).get(key) };
}

/** Subscriptions of real receivers, a log whose clock is turned by hand, and the queue as a list. */
function desk() {
  let clock = hoursLater(0);
  const log = new MemoryEventLog(() => new Date(clock));
  const [outbox, queued, hurried] = [redisOutbox(redis, freshStory()), [] as string[], [] as string[]];
  const allowPrivate = { webhook: ['127.0.0.1/32'] };
  const door = outboundDoor({
    userAgent: 'Summitwatch/1.0',
    hostSpacingMs: 0,
    allowPrivate,
    now: () => Date.parse(clock),
  });
  const ignored = () => undefined;
  const projector = {
    ...{ log, outbox, views: foldedFrom(log), turns: new Turns(), story: aStory(), post: door.post },
    snapshots: new MemorySnapshots(),
    ...{ now: () => new Date(clock), pass: ignored, archive: { findText: () => Promise.resolve(undefined) } },
    vault: { find: () => Promise.resolve(secret), lent: () => Promise.resolve(undefined) },
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
    ...{ log, outbox, hurried, projector, asks, subscribe, change, deliver, sweep, order, close: () => door.close() },
    later: (hours: number) => (clock = hoursLater(hours)),
    deliveries: () => docs<DeliveryDoc>('deliveries'),
    standing: async () => (await docs<StandingDoc>('standings'))[0],
    subscription: async () => (await docs<SubscriptionDoc>('subscriptions'))[0],
  };
}

type Desk = ReturnType<typeof desk>;
let at: Desk;
let receiver: Receiver;
beforeEach(async () => {
  [at, receiver] = [desk(), await startReceiver()];
});
afterEach(async () => {
  await Promise.all([at.close(), receiver.stop()]);
});

const idsOf = (one: Receiver) => one.requests().map(({ headers }) => headers['webhook-id']);

describe('a subscription that goes over to another address', () => {
  const move = (to: Receiver) => at.asks('s', { type: 'ChangeSubscription', wish: { url: to.url } });

  it('has what it is owed sent there, now, under the ids it had, and with three days anew', async () => {
    const other = await startReceiver();
    receiver.answer(500);
    await at.subscribe('s', receiver);
    for (const topic of ['a', 'b', 'c']) await at.change(topic, 'agreed');
    for (let hour = 0; hour < 6; hour += 1) {
      at.later(hour);
      await at.sweep();
    }
    const seen = receiver.requests().length;
    const rows = await at.outbox.firsts('s');
    at.later(6);
    await move(other);
    expect([await at.standing(), (await at.subscription())?.movedAt]).toEqual([undefined, hoursLater(6)]);
    other.answer(500);
    at.later(6.001);
    await at.sweep();
    expect(idsOf(other).toSorted()).toEqual(rows.toSorted());
    expect(receiver.requests()).toHaveLength(seen);
    other.answer(204);
    at.later(6.01);
    await at.sweep();
    expect((await at.deliveries()).map(({ result }) => result)).toEqual(['delivered', 'delivered', 'delivered']);
    await other.stop();
  });

  it('is swept once for what waits elsewhere for its time', async () => {
    receiver.answer(500);
    await at.subscribe('s', receiver);
    await at.change('a', 'agreed');
    await at.sweep();
    const sweeps = new SweepOutboxSchedule(at.projector);
    await sweeps.sweepTick();
    expect(at.hurried).toEqual([]);
    await at.asks('s', { type: 'ChangeSubscription', wish: { label: 'night' } });
    for (let tick = 0; tick < 2; tick += 1) await sweeps.sweepTick();
    expect(at.hurried).toEqual(['outcome:a@1~s']);
  });

  it('is not told again there what the old address took', async () => {
    const other = await startReceiver();
    await at.subscribe('s', receiver);
    await at.change('a', 'agreed');
    await at.sweep();
    await move(other);
    await at.sweep();
    expect([idsOf(receiver).length, idsOf(other).length]).toEqual([1, 0]);
    await other.stop();
  });
});

describe('a subscription that takes no more digests', () => {
  it('is told one by one what the next would have held, and nothing that the last one held', async () => {
    await at.subscribe('s', receiver, { digest: { every: 'day' } });
    at.later(1);
    await at.change('a', 'agreed');
    at.later(2);
    await at.asks('s', { type: 'MakeDigest', from: hoursLater(0), until: hoursLater(2), count: 1 });
    at.later(3);
    await at.change('b', 'agreed');
    await at.sweep();
    expect(idsOf(receiver)).toEqual([]);
    await at.asks('s', { type: 'ChangeSubscription', wish: { digest: null } });
    await at.sweep();
    await at.sweep();
    expect(idsOf(receiver).filter((id) => id?.startsWith('outcome:'))).toEqual(['outcome:b@1~s']);
  });
});

describe('the order of delivery', () => {
  it('is that of the log for each matter, and one matter waits for no other', async () => {
    await at.subscribe('s', receiver);
    for (const [topic, value] of [
      ['a', 'agreed'],
      ['a', 'denied'],
      ['b', 'agreed'],
    ] as const)
      await at.change(topic, value);
    receiver.answer(({ body }) => ({ status: body.includes('"agreed"') && body.includes('outcome:a') ? 500 : 204 }));
    await at.deliver('outcome:a@2~s');
    expect(idsOf(receiver)).toEqual([]);
    await at.sweep();
    expect(idsOf(receiver).sort()).toEqual(['outcome:a@1~s', 'outcome:b@1~s']);
    receiver.answer(204);
    at.later(1);
    await at.sweep();
    expect(idsOf(receiver).slice(2)).toEqual(['outcome:a@1~s', 'outcome:a@2~s']);
    expect(await at.outbox.count()).toBe(0);
  });

  it('is that of the whole log where it is to be strict', async () => {
    await at.subscribe('s', receiver, { order: 'strict' });
    for (const topic of ['a', 'b', 'c']) await at.change(topic, 'agreed');
    receiver.answer(503);
    await at.deliver('outcome:b@1~s');
    await at.sweep();
    expect(idsOf(receiver)).toEqual(['outcome:a@1~s']);
    receiver.answer(204);
    at.later(1);
    await at.sweep();
    expect(idsOf(receiver).slice(1)).toEqual(['outcome:a@1~s', 'outcome:b@1~s', 'outcome:c@1~s']);
  });

  it('of one subscription is nothing to another: who hangs holds up nobody', async () => {
    const hanging = await startReceiver();
    hanging.answer(() => new Promise(() => undefined));
    await at.subscribe('s', receiver);
    await at.subscribe('h', hanging);
    for (let n = 0; n < 12; n++) await at.change(`t${n}`, 'agreed');
    const stuck = (await at.outbox.firsts('h')).map((row) => at.deliver(row));
    await hanging.received(6);
    for (const row of await at.outbox.firsts('s')) await at.deliver(row);
    expect(receiver.requests()).toHaveLength(12);
    expect(hanging.requests()).toHaveLength(6);
    await hanging.stop();
    await Promise.all(stuck);
  });
});

describe('an attempt', () => {
  it('is kept with what was sent and answered, and nothing of a secret', async () => {
    await at.subscribe('s', receiver);
    await at.change('a', 'agreed');
    const headers = { 'set-cookie': 'session=4711', 'x-trace': 'abc' };
    receiver.answer({ status: 500, headers, body: 'disk full '.repeat(1000) });
    await at.sweep();
    const [delivery] = await at.deliveries();
    const { exchange } = delivery!.attempts[0]!;
    const sent = receiver.requests()[0]!;
    const { 'webhook-id': id = '', 'webhook-timestamp': time, 'webhook-signature': signature } = sent.headers;
    expect(signature).toBe(new Webhook(secret).sign(id, new Date(Number(time) * 1000), sent.body));
    expect(exchange?.request.bytes).toBe(Buffer.byteLength(sent.body));
    expect(exchange?.request.headers).toContainEqual(['webhook-id', 'outcome:a@1~s']);
    expect(exchange?.response?.headers).toContainEqual(['x-trace', 'abc']);
    expect(exchange?.response?.body).toHaveLength(2048);
    const kept = JSON.stringify(await at.log.read(0, 100));
    expect(kept).not.toContain('4711');
    expect(kept).not.toContain(secret.slice('whsec_'.length));
  });

  it('is kept, too, where nobody answers', async () => {
    await at.subscribe('s', receiver);
    await at.change('a', 'agreed');
    receiver.answer({ raw: (socket) => socket.destroy() });
    await at.sweep();
    const [tried] = (await at.deliveries())[0]!.attempts;
    expect(tried).toMatchObject({
      result: 'failed',
      reason: 'connect',
      exchange: { request: { bytes: expect.any(Number) as number } },
    });
    expect(tried?.exchange).not.toHaveProperty('response');
  });
});

describe('a receiver that fails', () => {
  it('is only probed, with the first of what it is owed, and gets all in order when it takes one', async () => {
    await at.subscribe('s', receiver);
    for (let n = 0; n < 8; n++) await at.change(`t${n}`, 'agreed');
    receiver.answer(500);
    await at.sweep();
    const before = receiver.requests().length;
    expect(before).toBeLessThan(8);
    await at.sweep();
    expect(receiver.requests()).toHaveLength(before);
    at.later(0.02);
    await at.sweep();
    expect(idsOf(receiver).slice(before)).toEqual(['outcome:t0@1~s']);
    at.later(0.2);
    receiver.answer(204);
    await at.sweep();
    expect(new Set(idsOf(receiver).slice(before + 1)).size).toBe(8);
    expect(await at.outbox.count()).toBe(0);
    expect(await at.standing()).not.toHaveProperty('failing');
  });

  it('is left alone for as long as it asked', async () => {
    await at.subscribe('s', receiver);
    for (const topic of ['a', 'b']) await at.change(topic, 'agreed');
    receiver.answer({ status: 429, headers: { 'retry-after': '7200' } });
    await at.deliver('outcome:a@1~s');
    receiver.answer(204);
    await at.sweep();
    at.later(1.9);
    await at.sweep();
    expect(receiver.requests()).toHaveLength(1);
  });

  it('takes no place in the queue with what is owed to it anew, while it is left alone', async () => {
    await at.subscribe('s', receiver);
    await at.change('a', 'agreed');
    receiver.answer({ status: 429, headers: { 'retry-after': '7200' } });
    const rows = ['outcome:b@1~s', 'outcome:b@1~other'];
    expect(await ofServed(at.projector, rows)).toEqual(rows);
    await at.deliver('outcome:a@1~s');
    expect(await ofServed(at.projector, rows)).toEqual(['outcome:b@1~other']);
    at.later(2.1);
    expect(await ofServed(at.projector, rows)).toEqual(rows);
  });

  it('is warned about in stages and at last disabled; what it missed is owed when it is enabled, and nothing twice', async () => {
    await at.subscribe('s', receiver);
    await at.change('told', 'agreed');
    await at.sweep();
    receiver.answer(500);
    await at.change('a', 'agreed');
    const warned: unknown[] = [];
    for (let hours = 1; hours < 140; hours += 4) {
      at.later(hours);
      await at.change(`h${hours}`, 'agreed');
      await at.sweep();
      warned.push((await at.subscription())?.warned?.percent);
    }
    expect([...new Set(warned)]).toEqual([undefined, 50, 70, 90, 100]);
    expect(await at.subscription()).toMatchObject({
      active: false,
      because: expect.stringContaining('nothing but failures') as string,
    });
    await at.sweep();
    expect(await at.outbox.count()).toBe(0);
    receiver.answer(204);
    const before = receiver.requests().length;
    at.later(150);
    await at.asks('s', { type: 'EnableSubscription' });
    await at.sweep();
    const all = new Set((await at.deliveries()).map(({ id }) => id));
    const after = idsOf(receiver).slice(before);
    expect(new Set(after).size).toBe(after.length);
    expect(after).not.toContain('outcome:told@1~s');
    expect((await at.deliveries()).filter(({ result }) => result !== 'delivered')).toEqual([]);
    expect(all.size).toBeGreaterThan(30);
  });

  it('is disabled at once where it is gone', async () => {
    await at.subscribe('s', receiver);
    for (const topic of ['a', 'b']) await at.change(topic, 'agreed');
    receiver.answer(410);
    await at.sweep();
    expect(receiver.requests()).toHaveLength(1);
    expect(await at.subscription()).toMatchObject({ active: false, because: expect.stringContaining('410') as string });
    expect((await at.deliveries()).map(({ result }) => result)).toEqual(['given-up', 'given-up']);
  });
});

describe('a redelivery', () => {
  it('sends one again under its id, once, wherever it was cut off', async () => {
    await at.subscribe('s', receiver);
    await at.change('a', 'agreed');
    await at.sweep();
    await at.order({ kind: 'one', delivery: 'outcome:a@1~s' });
    // The process ends after the rows were owed and one was delivered, and before the order was known to be fulfilled.
    const cut = {
      ...at.projector,
      pass: () => {
        throw new Error('power cut');
      },
    };
    await expect(fulfilOrders(cut)).rejects.toThrow('power cut');
    await at.deliver('outcome:a@1~s');
    await at.sweep();
    await at.sweep();
    expect(idsOf(receiver)).toEqual(['outcome:a@1~s', 'outcome:a@1~s']);
    const [delivery] = await at.deliveries();
    expect(delivery?.attempts.map(({ attempt, result }) => [attempt, result])).toEqual([
      [1, 'delivered'],
      [2, 'delivered'],
    ]);
    expect(await at.outbox.count()).toBe(0);
    expect((await at.subscription())?.orders).toEqual([]);
  });

  it('sends all that was given up, and all since a time', async () => {
    await at.subscribe('s', receiver);
    receiver.answer(410);
    await at.change('a', 'agreed');
    await at.sweep();
    at.later(2);
    receiver.answer(204);
    await at.asks('s', { type: 'EnableSubscription', since: hoursLater(2) });
    await at.change('b', 'agreed');
    await at.sweep();
    expect(idsOf(receiver)).toEqual(['outcome:a@1~s', 'outcome:b@1~s']);
    await at.order({ kind: 'failed' });
    await at.sweep();
    expect(idsOf(receiver).slice(2)).toEqual(['outcome:a@1~s']);
    await at.order({ kind: 'since', since: hoursLater(1) });
    await at.sweep();
    expect(idsOf(receiver).slice(3)).toEqual(['outcome:b@1~s']);
  });
});

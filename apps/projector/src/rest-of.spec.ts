import {
  deliveriesView,
  handle,
  outboxRowsFor,
  subscriptionDecider,
  subscriptionsView,
  type DeliveryDoc,
  type OutboxRow,
  type OwedNotice,
  type PostRequest,
  type Recorded,
  type Redelivery,
  type SubscriptionAdded,
  type SubscriptionDoc,
  type SubscriptionWish,
} from '#core';
import { anArticle, aStory, hoursLater, MemoryEventLog } from '#testing';
import { newWebhookSecret } from '#web';
import { deliverNotice } from './deliver-notice.js';
import { fulfilOrders } from './fulfil-orders.js';
import type { Projector } from './projector.js';
import { Turns } from './turns.js';

/** Rows by their place in the log. */
function memoryOutbox() {
  const [rows, hurried] = [new Map<string, OutboxRow>(), new Set<string>()];
  const inOrder = () => [...rows.values()].sort((a, b) => a.position - b.position);
  const of = (matter?: string) =>
    inOrder()
      .filter(({ to }) => matter === undefined || to?.matter === matter)
      .map(({ id }) => id);
  const owe = (more: readonly OutboxRow[]) => {
    for (const row of more) if (!rows.has(row.id)) rows.set(row.id, row);
    return Promise.resolve();
  };
  const outbox = {
    ...{ owe, hurry: (id: string) => hurried.add(id) },
    ...{ isHurried: (id: string) => Promise.resolve(hurried.has(id)), calm: (id: string) => Promise.resolve(void hurried.delete(id)) }, // oxfmt-ignore
    row: (id: string) => Promise.resolve(rows.get(id)?.row as OwedNotice | undefined),
    remove: (id: string) => Promise.resolve(void rows.delete(id)),
    first: (_: string, matter?: string) => Promise.resolve(of(matter)[0]),
    ofMatter: (_: string, matter: string) => Promise.resolve(of(matter)),
  };
  const firsts = () => [...new Set(inOrder().map(({ to }) => to?.matter))].map((matter) => of(matter)[0] ?? '');
  return { outbox, firsts, count: () => rows.size };
}

/** One subscription, a receiver that keeps what it gets, a log whose clock is turned by hand, and the queue as a list. */
async function desk(given: Partial<SubscriptionAdded['data']>) {
  let [clock, answer] = [hoursLater(0), 204];
  const log = new MemoryEventLog(() => new Date(clock));
  const { outbox, firsts, count } = memoryOutbox();
  const [queued, got] = [[] as string[], [] as PostRequest[]];
  const doc = async () => {
    const events = await log.readSubject('subscription:s');
    return events.reduce<SubscriptionDoc | undefined>(
      (before, event) => subscriptionsView.evolve(before, event, 's'),
      undefined,
    );
  };
  const deliveries = async () => {
    const docs = new Map<string, DeliveryDoc>();
    for (const event of await log.read(0, 1e6)) {
      for (const key of deliveriesView.keys(event)) docs.set(key, deliveriesView.evolve(docs.get(key), event, key)!);
    }
    return docs;
  };
  const views = {
    all: async (name: string) => (name === 'deliveries' ? deliveries() : new Map([['s', await doc()]])),
    doc: async (name: string) => (name === 'subscriptions' ? doc() : undefined),
  };
  const projector = {
    ...{ log, outbox, views, turns: new Turns(), story: aStory(), now: () => new Date(clock), pass: () => undefined },
    post: (request: PostRequest) => {
      got.push(request);
      return Promise.resolve({ ok: true, status: answer, answer: '', milliseconds: 1 });
    },
    archive: { findText: () => Promise.resolve(undefined) },
    vault: { find: () => Promise.resolve(newWebhookSecret()), lent: () => Promise.resolve(undefined) },
    queues: { add: (_name: string, { row }: { row: string }) => Promise.resolve(void queued.push(row)) },
  } as unknown as Projector;
  const asks = (command: object) =>
    handle(log, subscriptionDecider, 'subscription:s', {
      at: { at: clock, precision: 'instant' },
      by: 'admin',
      ...command,
    } as never);
  const subscription = {
    url: 'https://desk.example/',
    label: '',
    filter: { kinds: [], to: [] },
    by: 'admin',
    ...given,
  };
  await asks({ type: 'AddSubscription', subscription });
  const change = async (topic: string, from: string, value: string) => {
    const finding = { topic, status: value, parties: [], attributedTo: [], start: 0, end: 9 };
    const claim = { kind: 'outcome', matter: `outcome:${topic}`, value, finding };
    const data = { from, value, because: { article: anArticle(), textHash: 't', claim }, origins: 1, baseline: false };
    const fact = { type: 'outcome-status-changed.v1', happened: { at: clock, precision: 'instant' }, data } as const;
    await log.append({ subject: `outcome:${topic}`, expectedVersion: 'any', facts: [fact] });
    const [event] = (await log.read((await log.head()) - 1, 1)) as [Recorded];
    await outbox.owe(outboxRowsFor(event, [(await doc())!]));
  };
  const sweep = async () => {
    await fulfilOrders(projector);
    queued.push(...firsts());
    for (let row = queued.shift(); row !== undefined; row = queued.shift()) await deliverNotice(projector, { row });
  };
  /** From where to where it was told, in the order of arrival. */
  const told = () =>
    got.map(({ body }) => {
      const { subject, data } = JSON.parse(body) as { subject: string; data: { before: string; after: string } };
      return `${subject.slice('outcome:'.length)}: ${data.before} > ${data.after}`;
    });
  return {
    ...{ outbox, projector, change, sweep, told, count, firsts, deliveries, got },
    wish: (wish: SubscriptionWish) => asks({ type: 'ChangeSubscription', wish }),
    order: (what: Redelivery) => asks({ type: 'OrderRedelivery', what }),
    later: (hours: number) => (clock = hoursLater(hours)),
    answer: (status: number) => (answer = status),
  };
}

const minutes = (n: number) => n / 60;

describe('a cooldown', () => {
  const chain = ['proposed', 'progress', 'agreed', 'denied', 'agreed'];
  type Desk = Awaited<ReturnType<typeof desk>>;
  const go = ({ change }: Desk, n: number) => change('a', chain[n] ?? '', chain[n + 1] ?? '');

  it('holds what changes of the same matter within it, and then tells where it stands, once', async () => {
    const at = await desk({ cooldown: 30 });
    for (const n of [0, 1, 2]) {
      at.later(minutes(n));
      await go(at, n);
      await at.change(`other${n}`, 'proposed', 'agreed');
      await at.sweep();
    }
    const first = ['a: proposed > progress', ...[0, 1, 2].map((n) => `other${n}: proposed > agreed`)];
    expect(at.told().sort()).toEqual(first);
    at.later(minutes(31));
    for (let n = 0; n < 3; n++) await at.sweep();
    expect(at.told().slice(4)).toEqual(['a: progress > denied']);
    expect(at.got.at(-1)?.headers['webhook-id']).toBe('outcome:a@3~s');
    expect((await at.deliveries()).get('outcome:a@2~s')).toMatchObject({ result: 'folded' });
    expect(at.count()).toBe(0);
    // What was just told begins the next one.
    at.later(minutes(45));
    await go(at, 3);
    await at.sweep();
    expect(at.told()).toHaveLength(5);
    at.later(minutes(62));
    await at.sweep();
    expect(at.told().slice(5)).toEqual(['a: denied > agreed']);
  });

  it('tells nothing of what went back within it, and of what changes after that from where it was', async () => {
    const at = await desk({ cooldown: 30 });
    await at.change('a', 'proposed', 'agreed');
    await at.sweep();
    await at.change('a', 'agreed', 'denied');
    await at.change('a', 'denied', 'agreed');
    at.later(1);
    await at.sweep();
    expect(at.told()).toEqual(['a: proposed > agreed']);
    expect(at.count()).toBe(0);
    await at.change('a', 'agreed', 'not-agreed');
    await at.sweep();
    expect(at.told().slice(1)).toEqual(['a: agreed > not-agreed']);
  });

  it('counts from when it was told, not from when it was learnt', async () => {
    const at = await desk({ cooldown: 30 });
    at.answer(500);
    await go(at, 0);
    await at.sweep();
    at.later(1);
    at.answer(204);
    await go(at, 1);
    await at.sweep();
    expect(at.told().slice(1)).toEqual(['a: proposed > progress']);
    at.later(1 + minutes(29));
    await at.sweep();
    expect(at.told()).toHaveLength(2);
    at.later(1 + minutes(31));
    await at.sweep();
    expect(at.told().slice(2)).toEqual(['a: progress > agreed']);
  });

  it('ends at once for what somebody asks for', async () => {
    const at = await desk({ cooldown: 30 });
    for (const n of [0, 1, 2]) await go(at, n);
    await at.sweep();
    at.outbox.hurry('outcome:a@2~s');
    await at.sweep();
    expect(at.told()).toEqual(['a: proposed > progress', 'a: progress > agreed']);
  });

  it('that is taken off ends at once, and what went into a later change is told with that', async () => {
    const at = await desk({ cooldown: 30 });
    for (const n of [0, 1, 2]) await go(at, n);
    await at.sweep();
    at.later(1);
    await deliverNotice(at.projector, { row: 'outcome:a@2~s' });
    expect((await at.deliveries()).get('outcome:a@2~s')).toMatchObject({ result: 'folded' });
    await at.wish({ cooldown: null });
    await at.sweep();
    await go(at, 3);
    await at.sweep();
    expect(at.told()).toEqual(['a: proposed > progress', 'a: progress > denied', 'a: denied > agreed']);
  });

  it('is the same wherever it was cut off, and sends the same again when somebody asks', async () => {
    const at = await desk({ cooldown: 30 });
    for (const n of [0, 1, 2]) await go(at, n);
    await at.sweep();
    at.later(1);
    const cut = (where: string) => ({
      ...at.projector,
      pass: (here: string) => {
        if (here === where) throw new Error('power cut');
      },
    });
    for (const where of ['deliver:after-record', 'deliver:after-settle']) {
      const [row = ''] = at.firsts();
      await deliverNotice(cut(where), { row }).catch(() => undefined);
    }
    await deliverNotice(cut('deliver:after-post'), { row: 'outcome:a@3~s' }).catch(() => undefined);
    await at.sweep();
    const [, once, again] = at.got.map(({ body }) => body);
    expect(again).toBe(once);
    expect(new Set(at.told())).toEqual(new Set(['a: proposed > progress', 'a: progress > denied']));
    const before = at.got.length;
    for (const what of [
      { kind: 'since', since: hoursLater(0) },
      { kind: 'missed', since: hoursLater(0) },
    ] as const) {
      await at.order(what);
      await at.sweep();
    }
    expect(at.told().slice(before)).toEqual(['a: proposed > progress', 'a: progress > denied']);
  });
});

describe('quiet hours', () => {
  // The clock of the desk starts at noon.
  const quiet = { from: '22:00', to: '07:00', zone: 'UTC' };

  it('hold all that is learnt in them, and then tell what changed of each matter, in its order', async () => {
    const at = await desk({ quiet });
    for (const [hours, topic, value, from] of [
      [9, 'a', 'progress', 'proposed'],
      [10, 'a', 'agreed', 'progress'],
      [11, 'b', 'agreed', 'proposed'],
      [12, 'a', 'denied', 'agreed'],
      [13, 'b', 'proposed', 'agreed'],
      [14, 'c', 'agreed', 'proposed'],
    ] as const) {
      at.later(hours);
      await at.change(topic, from, value);
      await at.sweep();
    }
    expect(at.told()).toEqual(['a: proposed > progress']);
    at.later(18.9);
    await at.sweep();
    expect(at.told()).toHaveLength(1);
    at.later(19.01);
    await at.change('a', 'denied', 'agreed');
    await at.sweep();
    const after = at.told().slice(1);
    expect(after.filter((line) => line.startsWith('a'))).toEqual(['a: progress > denied', 'a: denied > agreed']);
    expect(after.filter((line) => !line.startsWith('a'))).toEqual(['c: proposed > agreed']);
    expect(at.count()).toBe(0);
  });

  it('hold back another try, and nothing that a person orders', async () => {
    const at = await desk({ quiet });
    at.answer(500);
    at.later(9.99);
    await at.change('a', 'proposed', 'agreed');
    await at.sweep();
    at.answer(204);
    at.later(12);
    await at.change('b', 'proposed', 'agreed');
    await at.sweep();
    expect(at.told()).toHaveLength(1);
    at.later(19.01);
    await at.sweep();
    expect(at.told().slice(1).sort()).toEqual(['a: proposed > agreed', 'b: proposed > agreed']);
    at.later(36);
    await at.order({ kind: 'one', delivery: 'outcome:b@1~s' });
    await at.sweep();
    expect(at.told()).toHaveLength(4);
  });

  it('and a cooldown: whichever ends later', async () => {
    const at = await desk({ quiet, cooldown: 60 });
    at.later(9.5);
    await at.change('a', 'proposed', 'agreed');
    await at.sweep();
    at.later(9.75);
    await at.change('a', 'agreed', 'denied');
    at.later(10.6);
    await at.sweep();
    expect(at.told()).toHaveLength(1);
    at.later(15);
    await at.change('a', 'denied', 'progress');
    at.later(19.01);
    await at.sweep();
    expect(at.told().slice(1)).toEqual(['a: agreed > progress']);
  });
});

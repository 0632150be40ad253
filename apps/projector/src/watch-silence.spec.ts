import {
  Hearing,
  handle,
  noticeFor,
  subscriptionDecider,
  subscriptionsView,
  takes,
  type FindingsRecorded,
  type Notice,
  type SubscriptionAdded,
  type SubscriptionDoc,
} from '#core';
import { headlineOf } from '#telling';
import {
  anArticle,
  anOutcome,
  findingsRecorded,
  hoursLater,
  MemoryEventLog,
  MemorySnapshots,
  someFindings,
} from '#testing';
import type { Projector } from './projector.js';
import { watchSilence } from './watch-silence.js';

const day = 24;

/** A subscription that follows the ceasefire and is told of three days of silence, added at noon. */
async function desk(given: Partial<SubscriptionAdded['data']> = {}) {
  let clock = hoursLater(0);
  const log = new MemoryEventLog(() => new Date(clock));
  const now = () => new Date(clock);
  const docs = async () => {
    const events = await log.readSubject('subscription:desk');
    const doc = events.reduce<SubscriptionDoc | undefined>((before, event) => subscriptionsView.evolve(before, event, 'desk'), undefined); // oxfmt-ignore
    return new Map([['desk', doc!]]);
  };
  const feeds = new Map([['wire', { paused: false, health: 'ok' }], ['post', { paused: false, health: 'gone' }]]); // oxfmt-ignore
  const views = { all: (view: string) => (view === 'feeds' ? Promise.resolve(feeds) : docs()) };
  const watching = { log, views, now, importedUpTo: 0 } as unknown as Projector;
  const ask = (command: Parameters<typeof subscriptionDecider.decide>[0]) => handle(log, subscriptionDecider, 'subscription:desk', command); // oxfmt-ignore
  const instant = () => ({ at: clock, precision: 'instant' }) as const;
  const filter = { kinds: [], to: [], topics: ['ceasefire'] };
  const subscription = { url: 'https://desk.example/', label: '', filter, by: 'admin', silence: 3, ...given };
  await ask({ type: 'AddSubscription', at: instant(), subscription });
  const report = async (id: string, hours: number, how: Partial<FindingsRecorded['data']> = {}, published = hours) => {
    clock = hoursLater(hours);
    const findings = someFindings({ outcomes: [anOutcome()] });
    const fact = findingsRecorded({ article: anArticle({ id, publishedAt: hoursLater(published) }), findings, ...how });
    await log.append({ subject: `finding:${id}`, expectedVersion: 'any', facts: [fact] });
  };
  let hearing = new Hearing({ entries: log.entries, snapshots: new MemorySnapshots() }, now);
  const lookAt = async (hours: number, startedAt = hoursLater(-day)) => {
    clock = hoursLater(hours);
    await watchSilence(watching, hearing, new Date(startedAt));
  };
  const restart = () => {
    hearing = new Hearing({ entries: log.entries, snapshots: new MemorySnapshots() }, now);
  };
  const told = async () => (await log.readSubject('subscription:desk')).map(noticeFor).filter((notice): notice is Notice => notice !== null); // oxfmt-ignore
  return { log, watching, docs, ask, instant, report, lookAt, restart, told };
}

describe('silence on what a subscription follows', () => {
  it('is told once, after the days that it names, and taken back by what is heard next', async () => {
    const { report, lookAt, restart, told, docs } = await desk();
    await report('a1', 2);
    for (const hours of [day, 3 * day, 2 + 3 * day - 0.01]) await lookAt(hours);
    expect(await told()).toEqual([]);
    for (const hours of [2 + 3 * day, 4 * day, 9 * day]) await lookAt(hours);
    restart();
    await lookAt(10 * day);
    expect(await told()).toMatchObject([{ id: 'subscription:desk@2', kind: 'silence', after: 'silent', silence: { since: hoursLater(2), days: 3, feeds: { total: 2, failing: 1 } } }]); // oxfmt-ignore
    await report('a2', 11 * day);
    for (const hours of [11 * day, 12 * day]) await lookAt(hours);
    const [began, ended, ...more] = await told();
    expect(more).toEqual([]);
    expect(ended).toMatchObject({ before: 'silent', after: null, corrects: began!.id, because: { article: { id: 'a2' } } }); // oxfmt-ignore
    expect((await docs()).get('desk')).not.toHaveProperty('silent');
    await lookAt(15 * day);
    expect(await told()).toHaveLength(3);
  });

  it('is of what the filter follows alone, and of all that speaks of it, repeats too', async () => {
    const { report, lookAt, told } = await desk();
    await report('other', 2 * day, { findings: someFindings({ outcomes: [anOutcome({ topic: 'trade' })] }) });
    await lookAt(3 * day);
    expect(await told()).toHaveLength(1);
    const all = await desk({ filter: { kinds: [], to: ['denied'], minOrigins: 5 } });
    for (const days of [2, 4, 6]) await all.report(`a${String(days)}`, days * day);
    await all.lookAt(8 * day);
    expect(await all.told()).toEqual([]);
  });

  it('is told to its own subscription, and to those who ask for the silences of others', async () => {
    const { lookAt, told, docs } = await desk();
    await lookAt(3 * day);
    const [notice] = await told();
    const own = (await docs()).get('desk')!;
    const other = { ...own, id: 'other' };
    const asking = { ...other, filter: { kinds: ['silence'] as const, to: [] } };
    expect([own, other, asking].map((doc) => takes(doc, notice!))).toEqual([true, false, true]);
    expect(headlineOf(notice!)).toBe(`Any matter, on ceasefire: nothing heard for 3 days, since ${hoursLater(0)}; 1 of 2 feeds failed at that time`); // oxfmt-ignore
  });

  it('neither begins nor ends by what is read again or was there before: that only shows what had been heard', async () => {
    const { report, lookAt, told } = await desk();
    await report('first', 2 * day, { baseline: true });
    await report('again', 2.5 * day, { replay: 'r1', knownSince: hoursLater(day) }, day);
    await lookAt(4 * day);
    expect(await told()).toEqual([]);
    await lookAt(5 * day);
    expect(await told()).toHaveLength(1);
    await report('import', 6 * day, { baseline: true });
    await report('reread', 6 * day, { replay: 'r2' });
    await report('late', 6 * day, {}, day);
    await lookAt(7 * day);
    expect(await told()).toHaveLength(1);
  });

  it('is counted from when it was asked for, changed or enabled, and from the end of an import', async () => {
    const { report, lookAt, told, ask, instant, watching, log } = await desk();
    await report('a1', 1);
    await lookAt(2 * day);
    await ask({ type: 'ChangeSubscription', at: instant(), wish: { silence: 2 }, by: 'admin' });
    await lookAt(3.9 * day);
    expect(await told()).toEqual([]);
    const importedUpTo = await log.head();
    await report('other', 5 * day, { findings: someFindings() });
    for (const [hours, count] of [
      [6.9 * day, 0],
      [7 * day, 1],
    ] as const) {
      // oxfmt-ignore
      Object.assign(watching, { importedUpTo });
      await lookAt(hours);
      expect(await told()).toHaveLength(count);
    }
    await ask({ type: 'DisableSubscription', at: instant(), because: 'no more', by: 'admin' });
    await report('a2', 8 * day);
    await lookAt(20 * day);
    await ask({ type: 'EnableSubscription', at: instant(), by: 'admin' });
    await lookAt(21 * day);
    expect(await told()).toHaveLength(1);
  });

  it('is not told just after a start: what came meanwhile is still being read', async () => {
    const { lookAt, told } = await desk();
    await lookAt(9 * day, hoursLater(9 * day - 0.9));
    expect(await told()).toEqual([]);
    await lookAt(9 * day + 0.1, hoursLater(9 * day - 0.9));
    expect(await told()).toHaveLength(1);
  });
});

import { handle, subscriptionDecider, subscriptionsView, type SubscriptionAdded, type SubscriptionDoc } from '#core';
import { messageOf } from '#telling';
import { anArticle, aStory, hoursLater, MemoryEventLog, MemorySnapshots } from '#testing';
import { makeDigests } from './make-digests.js';
import type { Projector } from './projector.js';
import { tellingOf } from './telling-of.js';

const text = 'Both sides agreed to a truce.';
const digest = { every: 'day', at: '18:00', zone: 'UTC' } as const;

/** A subscription with a daily digest since noon, and changes learnt at the hours told. */
async function desk(given: Partial<SubscriptionAdded['data']> = {}) {
  let clock = hoursLater(0);
  const log = new MemoryEventLog(() => new Date(clock));
  const snapshots = new MemorySnapshots();
  const docs = async () => {
    const events = await log.readSubject('subscription:desk');
    const doc = events.reduce<SubscriptionDoc | undefined>((before, event) => subscriptionsView.evolve(before, event, 'desk'), undefined); // oxfmt-ignore
    return new Map(doc === undefined ? [] : [['desk', doc]]);
  };
  const projector = {
    ...{ log, snapshots, story: aStory(), now: () => new Date(clock) },
    views: { all: docs, doc: () => Promise.resolve(undefined) },
    archive: { findText: () => Promise.resolve(text) },
  } as unknown as Projector;
  const at = { at: clock, precision: 'instant' } as const;
  const subscription = { url: 'mailto:desk@news.example', label: '', filter: { kinds: [], to: [] }, by: 'admin', digest, ...given }; // oxfmt-ignore
  await handle(log, subscriptionDecider, 'subscription:desk', { type: 'AddSubscription', at, subscription });
  const turned = async (hours: number, from: string, value: string, topic = 'ceasefire') => {
    clock = hoursLater(hours);
    const finding = { topic, status: value, parties: [], attributedTo: [], start: 0, end: text.length };
    const claim = { kind: 'outcome', matter: `outcome:${topic}`, value, finding };
    const because = { article: anArticle(), textHash: 't', claim };
    const data = { from, value, because, origins: 2, baseline: false };
    const fact = { type: 'outcome-status-changed.v1', happened: { at: clock, precision: 'minute' }, data } as const;
    await log.append({ subject: `outcome:${topic}`, expectedVersion: 'any', facts: [fact] });
  };
  const lookAt = async (hours: number) => {
    clock = hoursLater(hours);
    await makeDigests(projector);
  };
  const made = async () => (await log.readSubject('subscription:desk')).filter(({ type }) => type === 'digest-made.v1').map(({ data }) => data); // oxfmt-ignore
  return { log, projector, docs, turned, lookAt, made };
}

describe('a digest', () => {
  it('is made once when it is due, of what was learnt since the one before', async () => {
    const { turned, lookAt, made } = await desk();
    await turned(1, 'proposed', 'agreed');
    await lookAt(5);
    expect(await made()).toEqual([]);
    for (const hours of [7, 8, 9]) await lookAt(hours);
    expect(await made()).toEqual([{ from: hoursLater(0), until: hoursLater(6), count: 1 }]);
    await turned(20, 'agreed', 'denied');
    await lookAt(31);
    expect(await made()).toHaveLength(2);
    expect((await made())[1]).toEqual({ from: hoursLater(6), until: hoursLater(30), count: 1 });
  });

  it('is none where nothing changed on the net, and the next one reaches back to the last', async () => {
    const { turned, lookAt, made } = await desk();
    await turned(1, 'agreed', 'denied');
    await turned(2, 'denied', 'agreed');
    await lookAt(7);
    expect(await made()).toEqual([]);
    await turned(8, 'agreed', 'denied');
    await lookAt(31);
    expect(await made()).toEqual([{ from: hoursLater(0), until: hoursLater(30), count: 1 }]);
  });

  it('is one also of nothing, where that was asked for', async () => {
    const { lookAt, made } = await desk({ digest: { ...digest, evenEmpty: true } });
    await lookAt(7);
    expect(await made()).toMatchObject([{ count: 0 }]);
  });

  it('is made by one of two who look at the same time', async () => {
    const { projector, turned, made } = await desk();
    await turned(1, 'proposed', 'agreed');
    await turned(7, 'proposed', 'agreed', 'sanctions');
    await Promise.all([makeDigests(projector), makeDigests(projector)]);
    expect(await made()).toHaveLength(1);
  });

  it('tells the net of each matter with its sentence, the same at every try', async () => {
    const { projector, docs, turned } = await desk({ form: { preset: 'json' } });
    await turned(1, 'proposed', 'progress');
    await turned(2, 'proposed', 'denied', 'trade');
    await turned(3, 'progress', 'agreed');
    const span = { from: hoursLater(0), until: hoursLater(6), count: 2 };
    const notice = { id: 'subscription:desk@2', type: 'digest-made.v1', kind: 'digest', matter: 'subscription:desk', sequence: 2, before: null, after: null, because: null, digest: span, happenedAt: '', learntAt: '' } as const; // oxfmt-ignore
    const doc = (await docs()).get('desk')!;
    const telling = tellingOf(projector);
    const tries = [await messageOf(telling, notice, doc), await messageOf(telling, notice, doc)];
    expect(tries[0]).toEqual(tries[1]);
    expect(JSON.parse(tries[0]!.body)).toMatchObject({
      changes: [{ headline: 'Trade: denied (before: proposed)' }, { headline: 'Ceasefire: agreed (before: proposed)', sentence: text }], // oxfmt-ignore
    });
    const { form: _, ...plain } = doc;
    expect(JSON.parse((await messageOf(telling, notice, plain)).body)).toMatchObject({
      specversion: '1.0',
      type: 'org.summitwatch.digest-made.v1',
      data: { kind: 'digest', left: 0, changes: [{ kind: 'outcome' }, { kind: 'outcome' }] },
    });
  });
});

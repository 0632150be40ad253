import {
  mattersView,
  projectedViews,
  subscriptionsView,
  type Checkpoint,
  type Commit,
  type Entry,
  type Fact,
  type OutboxRow,
  type Recorded,
  type SummitFact,
  type View,
} from '#core';
import { carryChain } from '#redis';
import {
  anArticle,
  anOutcome,
  aReport,
  findingsRecorded,
  hoursLater,
  MemoryViewStore,
  poison,
  recorded,
  someFindings,
  storedExamples,
} from '#testing';
import fc from 'fast-check';
import { BatchDocs } from './batch-docs.js';
import { projectBatch, projectOwing, readEntries, touchedBy, type Docs } from './project-batch.js';

const start: Checkpoint = { position: 0, chain: '' };
const happened = { at: hoursLater(0), precision: 'instant' } as const;

function entryOf({ position, version, subject, learntAt, ...fact }: Recorded): Entry {
  const payload = { s: subject, t: fact.type, h: fact.happened, l: learntAt, d: fact.data };
  return { position, chain: `link ${position}`, body: `${version}|${JSON.stringify(payload)}` };
}

const found = (id: string, status: 'agreed' | 'denied', replay?: string): readonly [string, Fact] => {
  const findings = someFindings({ outcomes: [anOutcome({ status })] });
  const given = { article: anArticle({ id }), findings, ...(replay === undefined ? {} : { replay }) };
  return [`finding:${id}`, findingsRecorded(given)];
};
const withdrawn = (id: string): readonly [string, Fact] => {
  const data = { article: id, matters: ['outcome:ceasefire'], because: 'spec' };
  return [`finding:${id}`, { type: 'findings-withdrawn.v1', happened, data }];
};
const discovered = (id: string): readonly [string, Fact] => {
  const entry = {
    url: `https://news.example/${id}`,
    feed: 'wire',
    title: id,
    summary: '',
    lang: 'en',
    baseline: false,
  };
  const data = { ...entry, publisher: { name: 'Nordic Wire' } };
  return [`article:${id}`, { type: 'article-discovered.v1', happened, data }];
};
const subscribed = (id: string): readonly [string, Fact] => {
  const data = { url: 'https://desk.example', label: id, filter: { kinds: [], to: [] }, by: 'spec' };
  return [`subscription:${id}`, { type: 'subscription-added.v1', happened, data }];
};
const reported = (baseline = false): readonly [string, SummitFact] => {
  const data = { value: 'agreed', because: aReport(), origins: 1, baseline };
  return ['outcome:ceasefire', { type: 'outcome-reported.v1', happened, data }];
};
const entriesOf = (told: readonly (readonly [string, Fact])[]): readonly Entry[] =>
  told.map(([subject, fact], i) => entryOf(recorded(fact, { position: i + 1, subject, version: i + 1 })));

/** As the projector does it: documents from the store, fold, one fenced commit. */
async function step(store: MemoryViewStore, entries: readonly Entry[], views: readonly View[] = projectedViews) {
  const docs = new Map<string, Map<string, unknown>>();
  for (const view of views) docs.set(view.name, new Map(await store.all(view.name)));
  const commit = projectAll(entries, await store.checkpoint(), views, docs);
  return store.commit(commit);
}

/** The same with no more of the documents than it needs, some of them kept from before. */
async function stepAsProjector(store: MemoryViewStore, entries: readonly Entry[], kept: BatchDocs) {
  const readings = readEntries(entries, projectedViews);
  const docs = await kept.fetch(touchedBy(readings));
  docs.set(subscriptionsView.name, new Map(await store.all(subscriptionsView.name)));
  await store.commit(projectOwing(readings, await store.checkpoint(), docs));
  kept.remember(docs, touchedBy(readings));
}

const projectAll = (entries: readonly Entry[], from: Checkpoint, views: readonly View[], docs: Docs): Commit =>
  projectOwing(readEntries(entries, views), from, docs);
async function everything(store: MemoryViewStore) {
  const docs = projectedViews.map(async ({ name }) => [name, await store.all(name)] as const);
  return { docs: new Map(await Promise.all(docs)), checkpoint: await store.checkpoint() };
}

const ids = fc.constantFrom('a', 'b', 'c');
const told = fc.array(
  fc.oneof(
    ids.map(discovered),
    ids.map(subscribed),
    fc
      .tuple(ids, fc.constantFrom('agreed', 'denied'), fc.constantFrom(undefined, 'r1'))
      .map((given) => found(...given)),
    ids.map(withdrawn),
    fc.boolean().map(reported),
  ),
  { minLength: 1, maxLength: 12 },
);

describe('every view', () => {
  it('is the same however often the projector stopped and resumed', async () => {
    await fc.assert(
      fc.asyncProperty(told, fc.array(fc.nat(12)), async (facts, stops) => {
        const [whole, parts] = [new MemoryViewStore(projectedViews), new MemoryViewStore(projectedViews)];
        const entries = entriesOf(facts);
        await step(whole, entries);
        const cuts = [0, ...stops.filter((stop) => stop < entries.length).sort((a, b) => a - b), entries.length];
        const kept = new BatchDocs(parts);
        for (const [i, cut] of cuts.entries())
          await stepAsProjector(parts, entries.slice(cut, cuts[i + 1] ?? cut), kept);
        expect(await everything(parts)).toEqual(await everything(whole));
      }),
    );
  });

  it('counts an event once that is delivered twice', async () => {
    await fc.assert(
      fc.asyncProperty(told, async (facts) => {
        const [once, twice] = [new MemoryViewStore(projectedViews), new MemoryViewStore(projectedViews)];
        const entries = entriesOf(facts);
        await step(once, entries);
        await step(
          twice,
          entries.flatMap((entry) => [entry, entry]),
        );
        await step(twice, entries);
        expect(await everything(twice)).toEqual(await everything(once));
      }),
    );
  });
});

describe('an event that is written as none of its type is', () => {
  const story = storedExamples().map(({ subject, fact }) => [subject, fact] as const);
  const all = poison();
  const noDocs = () => new Map(projectedViews.map(({ name }) => [name, new Map<string, unknown>()]));
  const rowsAfter = (evil: readonly (readonly [string, Fact])[]) => {
    const readings = readEntries(entriesOf([...story, subscribed('s'), ...evil, reported()]), projectedViews);
    touchedBy(readings);
    return projectOwing(readings, start, noDocs()).outbox.map(({ id }) => id);
  };

  it.each([...new Set(all.map(({ fact }) => fact.type))])('stops nobody: %s', (type) => {
    const evil = all.filter(({ fact }) => fact.type === type).map(({ subject, fact }) => [subject, fact] as const);
    expect(rowsAfter(evil)).toContain(`outcome:ceasefire@${String(story.length + evil.length + 2)}~s`);
  });

  it('is parked whole where nobody could be told of it, also by a rebuild', () => {
    const [subject, fact] = reported();
    const evil: Fact = { ...fact, data: { ...fact.data, because: null } };
    const entries = entriesOf([subscribed('s'), [subject, evil]]);
    const { tally, changes, outbox } = projectOwing(readEntries(entries, projectedViews), start, noDocs());
    expect([tally.parked, outbox, changes.some(({ view }) => view === mattersView.name)]).toEqual([1, [], false]);
    const rebuilt = projectBatch(readEntries(entries, projectedViews), start, noDocs(), () => undefined);
    expect(rebuilt.tally).toEqual(tally);
  });
});

describe('one batch', () => {
  const docsFor = (views: readonly View[]): Docs => new Map(views.map(({ name }) => [name, new Map()]));
  const run = (entries: readonly Entry[], views: readonly View[] = projectedViews) =>
    projectAll(entries, start, views, docsFor(views));
  const rowIds = (rows: readonly OutboxRow[]) => rows.map(({ id, position }) => [id, position]);

  it('writes each document once, as its last event left it, and carries the chain over every entry', () => {
    const entries = entriesOf([found('a', 'agreed'), found('b', 'agreed'), discovered('a')]);
    const commit = run(entries);
    expect(commit.changes.filter(({ view }) => view === mattersView.name)).toHaveLength(1);
    expect(commit).toMatchObject({ from: 0, to: { position: 3, chain: entries.reduce(carryChain, '') } });
  });

  it('writes nothing of a document that came and went within it', () => {
    const gone = { reason: 'gone', detail: 'the page is gone' };
    const unreadable = ['article:a', { type: 'article-unreadable.v1', happened, data: gone }] as const;
    const { changes, tally } = run(entriesOf([discovered('a'), unreadable, discovered('b')]));
    expect(changes.filter(({ view }) => view === 'pending').map(({ key }) => key)).toEqual(['b']);
    expect(tally.applied).toBe(3);
  });

  it('owes a notice to those who subscribed before it', () => {
    const entries = entriesOf([subscribed('early'), reported(), subscribed('late')]);
    expect(rowIds(run(entries).outbox)).toEqual([['outcome:ceasefire@2~early', 2]]);
  });

  it('owes nothing for a first import', () => {
    expect(run(entriesOf([subscribed('s'), reported(true)])).outbox).toEqual([]);
  });

  it('tells of every event what became of it: applied, parked or of no concern to any view', () => {
    const unknown = ['article:x', { type: 'article-dreamt.v1', happened, data: {} }] as const;
    const revision = { previousTextHash: 'a', textHash: 'b', material: true, removed: 1, added: 1 };
    const { tally, changes } = run(
      entriesOf([
        discovered('a'),
        unknown,
        ['visitor:x', { type: 'article-revised.v1', happened, data: revision }],
        found('a', 'agreed'),
      ]),
    );
    expect(tally).toEqual({ applied: 2, parked: 1, filtered: 1 });
    const because = expect.stringContaining('does not know events of the type article-dreamt.v1') as string;
    expect(changes.find(({ view }) => view === 'parked')?.doc).toMatchObject({ position: 2, because });
  });

  it('sets a poison event aside with its cause and goes on with the rest', () => {
    const [first, second] = entriesOf([discovered('a'), discovered('b')]) as [Entry, Entry];
    const poison = { ...first, body: '1|{"s":"article:x","t":"odd.v1",' };
    const { changes, to } = run([poison, second]);
    expect(changes.map(({ view, key }) => `${view} ${key}`)).toContain('pending b');
    const parked = changes.find(({ view }) => view === 'parked');
    expect(parked).toMatchObject({ key: '1', doc: { position: 1, type: 'odd.v1' } });
    expect(to.position).toBe(2);
  });

  it('keeps nothing of an event that one view cannot take', () => {
    const broken: View = {
      ...{ name: 'broken', version: 1, keys: mattersView.keys },
      evolve: () => {
        throw new Error('cannot');
      },
    };
    const views = [...projectedViews, broken];
    const { changes } = run(entriesOf([found('a', 'agreed')]), views);
    expect(changes).toMatchObject([{ view: 'parked', doc: { because: 'cannot', type: 'findings-recorded.v1' } }]);
  });

  it('knows beforehand which documents it will touch, and none for what cannot be read', () => {
    const [entry] = entriesOf([found('a', 'agreed')]) as [Entry];
    const touched = touchedBy(readEntries([entry, { ...entry, position: 2, body: 'no event' }], projectedViews));
    expect([...(touched.get(mattersView.name) ?? [])]).toEqual([['outcome:ceasefire', new Set(['a'])]]);
  });
});

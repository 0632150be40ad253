import type { FastifyRequest } from 'fastify';
import { itemsView, type ArticleFact, type Recorded } from '#core';
import { aStory, hoursLater, MemoryEventLog, memoryRereadOrders } from '#testing';
import { itemIndexes } from '../../../../test/item-indexes.js';
import type { Api } from '../api.js';
import { BulkController } from './bulk.controller.js';

const request = {} as FastifyRequest;

const happened = { at: hoursLater(0), precision: 'instant' } as const;
const who = { name: 'Runa', role: 'analyst' } as never;
const order = { reason: 'About the harvest', batch: 'evening-1', act: 'irrelevant' } as const;

describe('an order over all items of a filter', () => {
  const indexes = itemIndexes();

  /** So many articles about the summit, and the desk that judges them. */
  async function desk(count: number) {
    const log = new MemoryEventLog();
    for (let n = 0; n < count; n++) {
      const entry = { url: `https://news.example/${n}`, feed: 'wire', title: `Talks ${n}`, summary: '' };
      const read = {
        textHash: `t${n}`,
        pageHash: 'p',
        finalUrl: entry.url,
        verdict: 'article',
        quality: 1,
        words: 9,
      } as const;
      const facts: ArticleFact[] = [
        {
          type: 'article-discovered.v1',
          happened,
          data: { ...entry, publisher: { name: 'Wire' }, lang: 'en', baseline: false },
        },
        { type: 'article-read.v1', happened, data: read },
        {
          type: 'article-judged.v1',
          happened,
          data: { relevant: true, score: 5, threshold: 4, because: [], basis: 'page' },
        },
      ];
      await log.append({ subject: `article:a${n}`, expectedVersion: 0, facts });
    }
    const index = indexes.open();
    const follow = async () => {
      index.apply(await log.read(index.position(), 10_000));
    };
    await follow();
    const rereads = memoryRereadOrders();
    const api = { story: aStory(), log, items: index, rereads, now: () => new Date(hoursLater(1)) };
    const bulkBeside = (grown: () => Promise<void>) =>
      new BulkController({ ...api, tail: { grown } } as unknown as Api);
    const bulk = bulkBeside(follow);
    const found = (q: string) =>
      index.list({ conditions: [{ on: 'words', not: false, words: [q], open: false }] }, 1000);
    return { log, index, follow, bulk, bulkBeside, found, rereads };
  }

  async function whole({ bulk, follow }: Awaited<ReturnType<typeof desk>>, body: object) {
    const outcomes: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const step = await bulk.bulk(who, { ...order, ...body, ...(cursor === undefined ? {} : { cursor }) }, request);
      outcomes.push(...step.answers.map(({ outcome }) => outcome));
      cursor = step.next;
      // What has been judged leaves the filter while the order goes on.
      await follow();
    }
    return outcomes;
  }

  it('mutes the sources of them, each once', async () => {
    const all = await desk(130);
    const outcomes = await whole(all, { q: 'talks', act: 'mute' });
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(outcomes).toHaveLength(130);
    const [muted, ...more] = await all.log.readSubject('ruling:source/wire');
    expect([muted?.type, muted?.data, more]).toEqual([
      'source-muted.v1',
      { source: 'wire', by: 'Runa', reason: order.reason },
      [],
    ]);
    expect(all.found('talks').counts).toEqual({ relevant: 130 });
  });

  it('judges each of them once in steps of a hundred, though they leave the filter, and is taken back whole', async () => {
    const all = await desk(230);
    const outcomes = await whole(all, { q: 'verdict:relevant talks' });
    expect(outcomes).toEqual(Array(230).fill('done'));
    expect(all.found('talks').counts).toEqual({ 'not-relevant': 230 });
    expect(all.found('talks').items[0]?.reason).toBe('not about the summit, says Runa: About the harvest');
    expect(await whole(all, { q: 'batch:evening-1', act: 'lift' })).toEqual(Array(230).fill('done'));
    expect(all.found('talks').counts).toEqual({ relevant: 230 });
    expect(all.found('talks').items[0]?.ruled).toBeNull();
  });

  it('takes back what was judged a moment ago, though the list had not followed yet', async () => {
    const all = await desk(3);
    await all.bulk.bulk(who, { ...order, q: 'talks' }, request);
    const lifting = { ...order, q: 'batch:evening-1', act: 'lift' };
    const { answers } = await all.bulk.bulk(who, lifting, request);
    expect(answers.map(({ outcome }) => outcome)).toEqual(Array(3).fill('done'));
    await all.follow();
    expect(all.found('talks').counts).toEqual({ relevant: 3 });
  });

  it('does not say that it took anything back while the list cannot tell', async () => {
    const { bulkBeside } = await desk(3);
    const bulk = bulkBeside(() => Promise.resolve());
    await bulk.bulk(who, { ...order, q: 'talks' }, request);
    const lifted = bulk.bulk(who, { ...order, q: 'batch:evening-1', act: 'lift' }, request);
    await expect(lifted).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/what was judged last/) as string,
    });
  });

  it('names their pages to be read again, each once, and leaves their verdicts alone', async () => {
    const all = await desk(130);
    const head = await all.log.head();
    expect(await whole(all, { q: 'talks', act: 'reread' })).toEqual(Array(130).fill('done'));
    expect(await all.rereads.all()).toMatchObject([{ batch: 'evening-1', by: 'Runa', total: 130, isWhole: true }]);
    expect(await whole(all, { q: 'talks', act: 'reread' })).toEqual(Array(130).fill('stood already'));
    expect(await all.log.head()).toBe(head);
  });

  it('does not have read again what was never read, or erased', async () => {
    const all = await desk(2);
    const entry = { url: 'https://news.example/new', feed: 'wire', title: 'Talks new', summary: '' };
    const discovered = { ...entry, publisher: { name: 'Wire' }, lang: 'en', baseline: false };
    const erased = { reason: 'asked to', by: 'Runa', textHashes: ['t0'], pageHashes: ['p'], sharedWith: [] };
    const append = (subject: string, fact: ArticleFact) =>
      all.log.append({ subject, expectedVersion: 'any', facts: [fact] });
    await append('article:new', { type: 'article-discovered.v1', happened, data: discovered });
    await append('article:a0', { type: 'article-text-erased.v1', happened, data: erased });
    await all.follow();
    const { answers } = await all.bulk.bulk(who, { ...order, q: 'talks', act: 'reread' }, request);
    expect(answers).toMatchObject([
      { item: 'new', outcome: 'refused', message: 'it waits to be read for the first time' },
      { item: 'a1', outcome: 'done' },
      { item: 'a0', outcome: 'refused', message: 'its text was erased, and is never read again' },
    ]);
  });

  it('repeats without a trace, also after it was taken back', async () => {
    const all = await desk(3);
    const step = { ...order, q: 'talks' };
    await all.bulk.bulk(who, step, request);
    const head = await all.log.head();
    expect((await all.bulk.bulk(who, step, request)).answers.map(({ outcome }) => outcome)).toEqual(
      Array(3).fill('stood already'),
    );
    await all.bulk.bulk(who, { ...step, act: 'lift' }, request);
    await all.bulk.bulk(who, step, request);
    expect(await all.log.head()).toBe(head + 3);
  });

  it('answers for each what became of it', async () => {
    const all = await desk(2);
    await all.bulk.bulk(who, { ...order, q: '"talks 1"' }, request);
    await all.follow();
    const { answers } = await all.bulk.bulk(who, { ...order, q: 'talks', act: 'lift', batch: 'evening-2' }, request);
    expect(answers).toMatchObject([
      { item: 'a1', outcome: 'done' },
      { item: 'a0', outcome: 'refused', message: 'nobody has said what this item is about' },
    ]);
  });

  it.each([
    [{ q: '  ' }, /an order over every item is not taken/],
    [{ q: 'verdict:blue' }, /verdict: is one of/],
    [{ q: 'talks', batch: 'x' }, /batch: 6 to 64 letters/],
    [{ q: 'talks', act: 'erase' }, /act:/],
  ])('refuses %j in words', async (body, message) => {
    const { bulk } = await desk(1);
    await expect(bulk.bulk(who, { ...order, ...body }, request)).rejects.toThrow(message);
  });

  it('lets what a person says stand before what the machine judges later, and the machine’s word come back', async () => {
    const { log, bulk } = await desk(1);
    await bulk.bulk(who, { ...order, q: 'talks' }, request);
    const judged = { relevant: true, score: 9, threshold: 4, because: [], basis: 'page' } as const;
    await log.append({
      subject: 'article:a0',
      expectedVersion: 'any',
      facts: [{ type: 'article-judged.v1', happened, data: judged }],
    });
    const events: readonly Recorded[] = await log.read(0, 100);
    const doc = events.reduce<ReturnType<typeof itemsView.evolve>>(
      (known, event) => itemsView.evolve(known, event, 'a0'),
      undefined,
    );
    expect(doc).toMatchObject({
      verdict: 'not-relevant',
      score: 9,
      ruled: { by: 'Runa', relevant: false, batch: 'evening-1' },
    });
  });
});

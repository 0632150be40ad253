import { folderArchive } from '#archive';
import { memoryCopyIndex, TooBusyToRead, type Fetched, type Findings, type PageReading } from '#core';
import {
  anOutcome,
  aStory,
  hoursLater,
  MemoryEventLog,
  memoryRereadOrders,
  prose,
  someFindings,
  memoryVisits,
} from '#testing';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Collector } from './collector.js';
import { discoverArticles } from './discover-articles.js';
import { fetchArticle } from './fetch-article.js';
import { rereadArticle } from './reread-article.js';

const hour = 3_600_000;
const body = prose('agency', 80);
const claim = 'Orlov and Whitfield agreed on a ceasefire of 30 days.';
const said = (sentence: string) => `${body}. ${sentence}`;
const feed = { id: 'wire', lang: 'en', publisher: 'Nordic Wire' } as unknown as Parameters<typeof discoverArticles>[1];

describe('reading a page again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reread-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  let log: MemoryEventLog;
  let collector: Collector;
  let time: string;
  let asked: Parameters<Collector['get']>[0][];
  let text: string;
  let failing: PageReading['verdict'] | undefined;
  let answer: Partial<Fetched> | { ok: false; reason: 'gone' | 'timeout'; status?: number };
  let article: string;

  /** The page says its text; a mark in its bytes changes with every answer, as ads do. */
  const get: Collector['get'] = (request) => {
    asked.push(request);
    if ('reason' in answer) return Promise.resolve({ url: request.url, detail: 'no page', ...answer });
    const bytes = Buffer.from(`${String(asked.length)}\n${text}`);
    const of = { contentType: 'text/html', headers: {}, validators: { etag: '"1"' }, movedPermanently: false };
    return Promise.resolve({ ok: true, url: request.url, status: 200, body: bytes, ...of, ...answer } as Fetched);
  };
  const readPage: Collector['reading']['readPage'] = (page) => {
    const reading = {
      title: 'Talks in Reykjavik',
      text: Buffer.from(page.body)
        .toString()
        .replace(/^\d+\n/, ''),
    };
    return Promise.resolve({ verdict: failing ?? 'article', quality: 1, article: reading });
  };
  const findClaims = ({ text: read }: { text: string }): Promise<Findings> => {
    const found = /\S+ and \S+ agreed on a ceasefire[^.]*\./.exec(read);
    const at = found === null ? [] : [anOutcome({ start: found.index, end: found.index + found[0].length })];
    return Promise.resolve(someFindings({ outcomes: at }));
  };

  beforeEach(async () => {
    [asked, text, failing, answer, time] = [[], said(claim), undefined, {}, hoursLater(9)];
    log = new MemoryEventLog(() => new Date(time));
    const queued: string[] = [];
    const ports = {
      ...{ story: aStory(), log, archive: folderArchive(folder), claimText: memoryCopyIndex(), visits: memoryVisits() },
      ...{ get, now: () => new Date(time), rereadMs: [hour, 3 * hour], takeLease: () => Promise.resolve(true) },
      ...{ views: { all: () => Promise.resolve(new Map()) }, rereads: memoryRereadOrders() },
      polls: { seen: () => Promise.resolve([undefined]), markSeen: () => Promise.resolve() },
      queues: { add: (_name: string, job: { article: string }) => Promise.resolve(queued.push(job.article)) },
      reading: { reader: () => Promise.resolve({ name: 'rules', version: '1.0.0' }), readPage, findClaims },
    };
    collector = ports as unknown as Collector;
    await discover('Talks in Reykjavik');
    [article = ''] = queued;
    await fetchArticle(collector, { article }, 1);
    seen = await log.head();
  });
  const discover = (title: string, publishedAt = hoursLater(1)) =>
    discoverArticles(collector, feed, [{ link: 'https://news.example/a', title, publishedAt, categories: [] }], false);
  let seen = 0;
  const told = async () => {
    const events = await log.read(seen, 100);
    seen += events.length;
    return events;
  };
  const types = async () => (await told()).map(({ type }) => type);
  const later = (hours: number) => (time = hoursLater(9 + hours));
  const rereads = (attempt = 1) => rereadArticle(collector, { article }, attempt);

  const kept = () =>
    readdirSync(join(folder, 'pages'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;

  it('is not done before its time, and once for each', async () => {
    later(0.9);
    await rereads();
    expect(asked).toHaveLength(1);
    later(1.1);
    await rereads();
    await rereads();
    expect(asked).toHaveLength(2);
  });

  it('is no event while the text is the same, whatever else the page shows', async () => {
    later(1.1);
    expect(await rereads()).toEqual({ verdict: 'done' });
    expect(await types()).toEqual([]);
    expect(await collector.visits.find([article])).toMatchObject([
      { count: 2, result: 'unchanged', at: hoursLater(10.1) },
    ]);
  });

  it('costs an unchanged page a 304, and the last time puts that to the test', async () => {
    later(1.1);
    answer = { status: 304, body: new Uint8Array() };
    await rereads();
    expect(asked[1]).toMatchObject({ validators: { etag: '"1"' } });
    expect(await types()).toEqual([]);
    later(3.1);
    answer = {};
    await rereads();
    expect(asked[2]).not.toHaveProperty('validators');
  });

  it('after a week away is done once', async () => {
    later(24 * 7);
    await rereads();
    await rereads();
    expect(asked).toHaveLength(2);
  });

  it('whose memory was lost asks once more, without conditions', async () => {
    later(1.1);
    await rereads();
    collector = { ...collector, visits: memoryVisits() };
    await rereads();
    await rereads();
    expect(asked).toHaveLength(3);
    expect(asked[2]).not.toHaveProperty('validators');
  });

  it('tells of a revision with its kinds, and of the findings on the new text', async () => {
    later(1.1);
    text = said(claim.replace('30', '40'));
    await rereads();
    const events = await told();
    expect(events.map(({ type }) => type)).toEqual(['findings-recorded.v1', 'article-read.v1', 'article-revised.v1']);
    expect(events[2]?.data).toMatchObject({
      material: true,
      kinds: ['number'],
      nature: 'correction',
      headlineChanged: false,
    });
    expect(events[0]?.data).toMatchObject({ reanchored: 0, baseline: false });
  });

  it('takes a finding whose sentence stands for the same', async () => {
    later(1.1);
    text = said(`A band played. ${claim}`);
    await rereads();
    const [found, , revised] = await told();
    expect(found).toMatchObject({ type: 'findings-recorded.v1', data: { reanchored: 1 } });
    expect(revised?.data).toMatchObject({ nature: 'update' });
  });

  it('withdraws a finding whose sentence is gone, and says so', async () => {
    later(1.1);
    text = body;
    await rereads();
    const [withdrawn] = await told();
    expect(withdrawn).toMatchObject({
      type: 'findings-withdrawn.v1',
      data: { because: expect.stringContaining('gone') as string },
    });
  });

  it('that is broken off between findings and article is made good, also when the page was put back meanwhile', async () => {
    later(1.1);
    text = said(claim.replace('30', '40'));
    const whole = log.append.bind(log);
    jest.spyOn(log, 'append').mockImplementation(async (append) => {
      if (append.subject.startsWith('article:')) throw new Error('power cut');
      return whole(append);
    });
    await expect(rereads()).rejects.toThrow('power cut');
    jest.restoreAllMocks();
    text = said(claim);
    await rereads();
    const found = (await told()).filter(({ type }) => type === 'findings-recorded.v1');
    const [own] = (await log.readSubject(`article:${article}`)).filter(({ type }) => type === 'article-read.v1');
    expect((found.at(-1)?.data as { textHash: string }).textHash).toBe((own?.data as { textHash: string }).textHash);
    expect(found).toHaveLength(2);
  });

  it('tells once that the page is gone, and once that it is back', async () => {
    later(1.1);
    answer = { ok: false, reason: 'gone', status: 410 };
    await rereads();
    expect(await types()).toEqual(['article-unreadable.v1']);
    later(3.1);
    answer = {};
    await rereads();
    expect(await types()).toEqual(['article-read.v1']);
  });

  it('takes what a better reader makes of the same words for no change, but tells that a page is back', async () => {
    const better: Collector['reading']['readPage'] = async (page) => {
      const { article: was, ...rest } = await readPage(page);
      return { ...rest, article: { ...was, text: `${was.text} The dateline is read now.` } };
    };
    collector = { ...collector, reading: { ...collector.reading, readPage: better } };
    later(1.1);
    await rereads();
    expect(await types()).toEqual([]);
    collector = { ...collector, rereadMs: [hour, 2 * hour, 3 * hour] };
    answer = { ok: false, reason: 'gone', status: 410 };
    later(2.1);
    await rereads();
    answer = {};
    later(3.1);
    await rereads();
    const since = await types();
    expect(since).toEqual(expect.arrayContaining(['article-unreadable.v1', 'article-read.v1']));
    expect(since).not.toContain('article-revised.v1');
  });

  const order = { batch: 'evening-1', by: 'Runa', reason: 'the site mended its pages' };
  const ordered = () => collector.rereads.name(order, { articles: [article], isLast: true, at: time });
  const results = async () => (await collector.rereads.all())[0]?.results;

  it('that a person ordered is done whatever its time, without conditions, and once', async () => {
    await ordered();
    await rereads();
    await rereads();
    expect(asked.slice(1).map(({ url }) => url)).toEqual(['https://news.example/a']);
    expect(asked[1]).not.toHaveProperty('validators');
    expect([await types(), await results()]).toMatchObject([[], { unchanged: 1 }]);
  });

  it('that a person ordered takes what today’s reader makes of the same page, and calls it no revision', async () => {
    answer = { body: Buffer.from(`1\n${text}`) };
    const better: Collector['reading']['readPage'] = async (page) => {
      const { article: was, ...rest } = await readPage(page);
      return { ...rest, article: { ...was, text: `${was.text} The dateline is read now.` } };
    };
    collector = { ...collector, reading: { ...collector.reading, readPage: better } };
    await ordered();
    await rereads();
    const since = await types();
    expect(since).toContain('article-read.v1');
    expect(since).not.toContain('article-revised.v1');
    expect(await results()).toMatchObject({ read: 1 });
  });

  it('that a person ordered counts as failed once what may pass has not passed', async () => {
    answer = { ok: false, reason: 'timeout' };
    await ordered();
    expect(await rereads(1)).toMatchObject({ verdict: 'retry' });
    expect(await collector.rereads.isOrdered(article)).toBe(true);
    await rereads(4);
    expect([await types(), await results()]).toMatchObject([[], { failed: 1 }]);
  });

  it('that a person ordered is let be where the text was erased meanwhile', async () => {
    await ordered();
    const erased = { reason: 'the publisher asks', by: 'desk', textHashes: [], pageHashes: [], sharedWith: [] };
    const fact = {
      type: 'article-text-erased.v1',
      happened: { at: time, precision: 'instant' },
      data: erased,
    } as const;
    await log.append({ subject: `article:${article}`, expectedVersion: 'any', facts: [fact] });
    await rereads();
    expect([asked.length, await results()]).toMatchObject([1, { 'let be': 1 }]);
  });

  it('tries again what may pass, and tells nothing of it', async () => {
    later(1.1);
    answer = { ok: false, reason: 'timeout' };
    expect(await rereads(1)).toMatchObject({ verdict: 'retry', inSeconds: 10 });
    expect(await rereads(4)).toEqual({ verdict: 'done' });
    expect(await types()).toEqual([]);
    expect(await collector.visits.find([article])).toMatchObject([{ result: 'failed' }]);
  });

  it('comes back when the page was too large to wait for', async () => {
    later(1.1);
    const busyReader = () => Promise.reject(new TooBusyToRead('others are read'));
    collector = { ...collector, reading: { ...collector.reading, readPage: busyReader } };
    expect(await rereads()).toMatchObject({ verdict: 'retry' });
  });

  it('is never asked for by a feed that only says that the entry was updated', async () => {
    await discover('Talks in Reykjavik', hoursLater(20));
    expect(await types()).toEqual([]);
    await fetchArticle(collector, { article }, 1);
    expect(asked).toHaveLength(1);
  });

  it('tells of a wall once, and of what is behind it once it lifts', async () => {
    later(1.1);
    failing = 'paywall';
    await rereads();
    expect(await types()).toEqual(['article-unreadable.v1']);
    const pages = kept();
    collector = { ...collector, rereadMs: [hour, 2 * hour, 3 * hour] };
    later(2.1);
    await rereads();
    expect(await types()).toEqual([]);
    expect(kept()).toBe(pages);
    later(3.1);
    failing = undefined;
    await rereads();
    expect(await types()).toEqual(['article-read.v1']);
  });
});

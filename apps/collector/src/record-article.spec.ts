import { erased, folderArchive } from '#archive';
import {
  articleDecider,
  handle,
  memoryCopyIndex,
  readSeenResponse,
  rule,
  TooLongToRead,
  type Findings,
  type PageReading,
  type Recorded,
  type RuleDoc,
} from '#core';
import { anOutcome, aStory, hoursLater, MemoryEventLog, prose, someFindings, memoryVisits } from '#testing';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Collector } from './collector.js';
import { fetchArticle } from './fetch-article.js';

const at = { at: hoursLater(0), precision: 'instant' } as const;
const page = (
  given: Partial<PageReading['article']> = {},
  verdict: PageReading['verdict'] = 'article',
): PageReading => ({
  verdict,
  quality: 0.987654,
  article: { title: 'Talks in Reykjavik', text: prose('agency', 80), ...given },
});

describe('reading an article that is due', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collector-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  let log: MemoryEventLog;
  let collector: Collector;
  let reading: PageReading | Error;
  /** What certain bytes are read as, whatever `reading` is meanwhile. */
  let readings: Map<string, PageReading>;
  let claims: Findings;
  let rules: RuleDoc[];
  let answer: Awaited<ReturnType<Collector['get']>>;
  beforeEach(() => {
    log = new MemoryEventLog();
    [reading, claims] = [page(), someFindings({ outcomes: [anOutcome()] })];
    readings = new Map();
    const of = { contentType: 'text/html', headers: {}, validators: {}, movedPermanently: false };
    answer = { ok: true, url: 'https://news.example/final', status: 200, body: Buffer.from('<p>'), ...of };
    const pool: Partial<Collector['reading']> = {
      reader: () => Promise.resolve({ name: 'rules', version: '1.0.0' }),
      readPage: ({ body }) => {
        const known = readings.get(Buffer.from(body).toString()) ?? reading;
        return known instanceof Error ? Promise.reject(known) : Promise.resolve(known);
      },
      findClaims: () => Promise.resolve(claims),
    };
    const ports: Partial<Collector> = {
      ...{ story: aStory(), log, archive: folderArchive(folder), claimText: memoryCopyIndex(), visits: memoryVisits() },
      ...{ get: () => Promise.resolve(answer), now: () => new Date(hoursLater(9)) },
    };
    rules = [];
    const views = { all: () => Promise.resolve(new Map(rules.map((each) => [each.id, each]))) };
    collector = { ...ports, views, reading: pool } as unknown as Collector;
  });

  const discover = async (id: string, title = 'Talks') => {
    const of = { url: `https://news.example/${id}`, feed: 'wire', title, summary: '', lang: 'en', baseline: false };
    const entry = { ...of, publisher: { name: 'Nordic Wire' }, publishedAt: hoursLater(1) };
    const past = (await log.readSubject(`article:${id}`)) as unknown as Parameters<typeof articleDecider.evolve>[1][];
    const state = past.reduce(articleDecider.evolve, articleDecider.initialState);
    const facts = articleDecider.decide({ type: 'DiscoverArticle', at, entry }, state);
    await log.append({ subject: `article:${id}`, expectedVersion: 'any', facts });
  };
  const fetched = (article: string, attempt = 1) => fetchArticle(collector, { article }, attempt);
  /** Facts since the last look. */
  let seen = 0;
  const told = async (): Promise<readonly Recorded[]> => {
    const events = await log.read(seen, 100);
    seen += events.length;
    return events;
  };
  const types = async () => (await told()).map(({ subject, type }) => `${subject} ${type}`);
  beforeEach(() => {
    seen = 0;
  });

  it('records findings before the article’s own facts, which end its being due', async () => {
    await discover('a');
    await told();
    expect(await fetched('a')).toEqual({ verdict: 'done' });
    expect(await types()).toEqual([
      'finding:a findings-recorded.v1',
      'article:a article-read.v1',
      'article:a article-judged.v1',
    ]);
  });

  it('points at the very text in the archive: the headline, then the article', async () => {
    await discover('a');
    await fetched('a');
    const event = (await log.readSubject('finding:a'))[0]?.data as { textHash: string; reader: string };
    expect(await collector.archive.findText(event.textHash)).toBe(`Talks in Reykjavik\n\n${prose('agency', 80)}`);
    expect(event).toMatchObject({ reader: 'rules', origin: 'a', article: { publishedAt: hoursLater(1) } });
  });

  const ruleOf = (given: Partial<RuleDoc>): RuleDoc => ({
    ...{ id: 'r', on: 'source', value: 'nordic wire', relevant: false, by: 'Runa', reason: 'sport only' },
    ...{ at: hoursLater(2), lifted: null, ...given },
  });

  it('holds it against what people have ruled of the story: the latest that holds says what the article is about', async () => {
    rules = [
      ruleOf({ id: 'first', relevant: true }),
      ruleOf({ id: 'last', at: hoursLater(3) }),
      ruleOf({ id: 'gone', relevant: true, at: hoursLater(4), lifted: { by: 'Runa', reason: '', at: hoursLater(5) } }),
      ruleOf({ id: 'other', on: 'section', value: 'news.example/sport', relevant: true, at: hoursLater(4) }),
    ];
    await discover('a');
    await fetched('a');
    const [ruled, ...more] = await log.readSubject('ruling:item/a');
    expect([ruled?.data, more]).toEqual([
      { relevant: false, batch: 'rule-last', by: 'Runa', reason: 'sport only' },
      [],
    ]);
  });

  it('says nothing by a rule that agrees, and nothing of what a person has said something of', async () => {
    rules = [ruleOf({ relevant: true })];
    await discover('a');
    await fetched('a');
    expect(await log.readSubject('ruling:item/a')).toEqual([]);
    rules = [ruleOf({})];
    const by = { type: 'RuleItem', relevant: true, by: 'Ines', reason: 'read it', at } as const;
    await rule(log, { subject: 'ruling:item/b', command: by }, {});
    await discover('b');
    await fetched('b');
    expect(await log.readSubject('ruling:item/b')).toHaveLength(1);
  });

  const exchanges = [
    { url: 'https://news.example/a', requestHeaders: [['user-agent', 'W/1']], status: 301, headers: [] },
    { url: 'https://news.example/final', requestHeaders: [], status: 200, headers: [['Server', 'x']] },
  ] as const;
  const seenBy = async (type: string) => {
    const fact = (await log.readSubject('article:a')).find((event) => event.type === type);
    const { pageHash, responseHash } = fact?.data as { pageHash: string; responseHash: string };
    const document = (await collector.archive.find('responses', responseHash)) as Uint8Array;
    const shown = (await collector.archive.find('pages', pageHash)) as Uint8Array;
    return { response: readSeenResponse(Buffer.from(document).toString()), page: Buffer.from(shown).toString() };
  };

  it('leads from the reading to the page, and to what was asked and answered on the way', async () => {
    answer = { ...answer, exchanges } as typeof answer;
    await discover('a');
    await fetched('a');
    const { response, page } = await seenBy('article-read.v1');
    expect(page).toBe('<p>');
    expect(response).toMatchObject({ asked: 'https://news.example/a', at: hoursLater(9), bytes: 3, exchanges });
  });

  it.each([
    ['a wall in the place of the page', () => (reading = page({}, 'consent-wall'))],
    ['a page that is too long to read', () => (reading = new TooLongToRead('too long'))],
  ])('leads to %s, too', async (_what, meet) => {
    meet();
    answer = { ...answer, exchanges } as typeof answer;
    await discover('a');
    await fetched('a');
    expect((await seenBy('article-unreadable.v1')).page).toBe('<p>');
  });

  it('leads to what a server showed that refused us', async () => {
    const answered = { exchanges, body: Buffer.from('Are you human?') };
    answer = { ok: false, url: 'u', reason: 'blocked', detail: 'answered 403', status: 403, answered };
    await discover('a');
    await fetched('a');
    expect((await seenBy('article-unreadable.v1')).page).toBe('Are you human?');
  });

  it('does nothing when it runs again, and discards what no feed has named', async () => {
    await discover('a');
    await fetched('a');
    await told();
    expect(await fetched('a')).toEqual({ verdict: 'done' });
    expect(await told()).toEqual([]);
    expect(await fetched('unknown')).toMatchObject({ verdict: 'discard' });
  });

  it('looks for claims only in what is about the summit', async () => {
    reading = page({ title: 'Cup final' });
    await discover('a');
    await fetched('a');
    expect(await log.readSubject('finding:a')).toEqual([]);
  });

  it('names the origin of a copy in both its facts', async () => {
    for (const id of ['a', 'b']) {
      await discover(id);
      await fetched(id);
    }
    const copies = (await told()).filter(({ type, subject }) => subject.endsWith(':b') && /copy|findings/.test(type));
    expect(copies.map(({ data }) => (data as { origin: string }).origin)).toEqual(['a', 'a']);
  });

  it('reads a page again when its headline changed, and tells what was revised and withdrawn', async () => {
    await discover('a');
    await fetched('a');
    readings.set('<p>', page());
    answer = { ...answer, body: Buffer.from('<p>revised') } as typeof answer;
    [reading, claims] = [page({ text: `${prose('agency', 80)} They did not sign.` }), someFindings()];
    await discover('a', 'Talks end');
    await told();
    await fetched('a');
    expect(await types()).toEqual([
      'finding:a findings-withdrawn.v1',
      'finding:a findings-recorded.v1',
      'article:a article-read.v1',
      'article:a article-revised.v1',
    ]);
  });

  it('takes what a better reader makes of the very same page for no revision', async () => {
    await discover('a');
    await fetched('a');
    reading = page({ text: `${prose('agency', 80)} They did not sign.` });
    await discover('a', 'Talks end');
    await told();
    await fetched('a');
    expect(await types()).not.toContain('article:a article-revised.v1');
  });

  it('takes the page’s instant before the feed’s, and the feed’s before a bare day', async () => {
    for (const [id, publishedAt] of [
      ['a', '2031-05-10T08:00:00+00:00'],
      ['b', '2031-05-09'],
      ['c', '2031-05-09T08:00:00'],
    ] as const) {
      reading = page({ publishedAt });
      await discover(id);
      await fetched(id);
    }
    const times = (await told()).filter(({ type }) => type === 'article-read.v1').map(({ happened }) => happened.at);
    expect(times).toEqual(['2031-05-10T08:00:00.000Z', hoursLater(1), hoursLater(1)]);
  });

  it('believes no page that it is from the far future, and records which of its dates was not taken', async () => {
    for (const id of ['a', 'b']) await discover(id);
    reading = page({ publishedAt: '9999-01-01T00:00:00Z', modifiedAt: hoursLater(1) });
    await fetched('a');
    expect((await log.readSubject('finding:a'))[0]?.happened).toEqual({ at: hoursLater(1), precision: 'instant' });
    const readOf = async (id: string) =>
      (await log.readSubject(`article:${id}`)).find(({ type }) => type === 'article-read.v1')?.data;
    expect(await readOf('a')).toMatchObject({ refusedDates: ['publishedAt'] });
    reading = page({ publishedAt: hoursLater(1) });
    await fetched('b');
    expect(await readOf('b')).not.toHaveProperty('refusedDates');
  });

  it('says in words why a page gives no article, and judges the headline instead', async () => {
    reading = page({}, 'consent-wall');
    await discover('a', 'Reykjavik talks');
    await fetched('a');
    const [, unreadable, judged] = await told();
    expect(unreadable?.data).toMatchObject({
      reason: 'consent-wall',
      detail: expect.stringContaining('consent') as string,
    });
    expect(judged?.data).toMatchObject({ basis: 'entry', relevant: true });
  });

  it('gives up on a page that keeps its reader too long', async () => {
    reading = new TooLongToRead('reading took longer than 10 s');
    await discover('a');
    expect(await fetched('a')).toEqual({ verdict: 'done' });
    expect((await told())[1]?.data).toMatchObject({ reason: 'hostile-page' });
  });

  it('tries again what may pass, as late as the server asks, and then gives up', async () => {
    await discover('a');
    answer = { ok: false, url: '', reason: 'timeout', detail: 'no answer in time' };
    expect(await fetched('a', 1)).toEqual({ verdict: 'retry', inSeconds: 10, because: 'no answer in time' });
    answer = { ...answer, retryAfter: hoursLater(9.25) };
    expect(await fetched('a', 2)).toMatchObject({ inSeconds: 900 });
    expect(await fetched('a', 4)).toEqual({ verdict: 'done' });
    expect((await log.readSubject('article:a')).map(({ type }) => type)).toContain('article-unreadable.v1');
  });

  it('gives up at once on what will not pass', async () => {
    await discover('a');
    answer = { ok: false, url: '', reason: 'gone', detail: 'the page is gone', status: 410 };
    expect(await fetched('a')).toEqual({ verdict: 'done' });
    expect((await told())[1]?.data).toEqual({ reason: 'gone', detail: 'the page is gone', status: 410 });
  });

  it('never keeps an erased text again, whichever article brings it: the headline is judged instead', async () => {
    reading = page({ text: prose('erased', 80) });
    await discover('a');
    await fetched('a');
    const { textHash } = (await log.readSubject('finding:a'))[0]?.data as { textHash: string };
    await folderArchive(folder).erase('texts', textHash);
    answer = { ...answer, body: Buffer.from('<p>the same on another page') } as typeof answer;
    await discover('b', 'Reykjavik talks');
    await told();
    await fetched('b');
    const [unreadable, judged] = await told();
    expect(unreadable?.data).toMatchObject({ reason: 'erased-text' });
    expect(judged?.data).toMatchObject({ basis: 'entry', relevant: true });
    expect(await collector.archive.findText(textHash)).toBe(erased);
    const pages = readdirSync(join(folder, 'erased/pages'), { recursive: true, withFileTypes: true });
    expect(pages.filter((entry) => entry.isFile())).toHaveLength(1);
  });

  it('asks for no page of an article whose text was erased', async () => {
    await discover('a');
    const order = {
      type: 'EraseText',
      at,
      reason: 'order of a court',
      by: 'desk',
      also: { textHashes: [], pageHashes: [] },
      sharedWith: [],
    } as const;
    await handle(log, articleDecider, 'article:a', order);
    await told();
    collector = { ...collector, get: () => Promise.reject(new Error('asked')) };
    expect(await fetched('a')).toEqual({ verdict: 'done' });
    expect(await told()).toEqual([]);
  });
});

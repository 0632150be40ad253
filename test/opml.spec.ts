/** Lists of feeds, and what people do with one feed, as a system downstream does it: over REST, against the real service. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { FeedDetail, FeedPoll } from '../apps/api/src/contract/feed-detail.js';
import { FeedImport } from '../apps/api/src/contract/feed-lists.js';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { EventPage, Problem } from '../apps/api/src/contract/operation.js';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

let newspaper: Newspaper;
let service: Service;

beforeAll(async () => {
  newspaper = await startNewspaper();
  newspaper.feed('/second.xml', { title: 'Second', items: [] });
  service = await watchNewspaper(newspaper);
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
});

const file = () => `<?xml version="1.0" encoding="windows-1252"?><opml version="1.1"><head/><body>
  <outline text="Evening papers"><outline text="Caf\xe9" type="rss" xmlUrl="${newspaper.url}/second.xml" category="/city,late"/></outline>
  <outline text="The Courier" xmlUrl="${newspaper.url}/feed.xml"/>
  <outline text="Ours" xmlUrl="http://user:word@wire.example/feed"/>
  <outline text="A note"/></body></opml>`;

interface Sent {
  readonly query?: string;
  readonly type?: string;
}

const send = (body: Uint8Array | string, { query = '', type = 'text/x-opml' }: Sent = {}): Promise<Response> =>
  service.ask(`/api/v1/feeds/import${query}`, { method: 'POST', body, headers: { 'content-type': type } });
const taken = async (response: Response) => FeedImport.parse(await response.json());
const refused = async (response: Response) => [response.status, Problem.parse(await response.json()).message] as const;
const bytes = () => Buffer.from(file(), 'latin1');
const feeds = () => service.get('feeds', z.array(Feed));
const list = async () => (await service.ask('/api/v1/feeds.opml')).text();
const outcomesOf = ({ outlines }: z.infer<typeof FeedImport>) => outlines.map(({ outcome }) => outcome);
let second = '';

it('A dry run says what would become of each outline, and changes nothing.', async () => {
  const told = await taken(await send(bytes(), { query: '?dryRun=true' }));
  expect(outcomesOf(told)).toEqual(['folder', 'added', 'known', 'refused', 'skipped']);
  expect(told.outlines[3]?.because).toContain('user name or password');
  expect(await feeds()).toHaveLength(1);
});

it('A list is taken in once, whatever its encoding; its folders and categories are tags.', async () => {
  const told = await taken(await send(bytes(), { query: '?lang=fr&kind=magazine' }));
  expect(told).toMatchObject({
    dryRun: false,
    complete: true,
    counts: { added: 1, known: 1, refused: 1, skipped: 1, folder: 1 },
  });
  second = told.outlines[1]?.feed ?? '';
  const found = await until(feeds, (all) => all.length === 2);
  expect(found.find(({ id }) => id === second)).toMatchObject({
    ...{ publisher: 'Café', lang: 'fr', kind: 'magazine', tags: ['Evening papers', 'city', 'late'] },
  });
  expect(outcomesOf(await taken(await send(bytes())))).toEqual(['folder', 'known', 'known', 'refused', 'skipped']);
});

it('What is given out can be taken in again, and is given out the same.', async () => {
  const response = await service.ask('/api/v1/feeds.opml');
  expect(response.headers.get('content-type')).toBe('text/x-opml; charset=utf-8');
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="courier-test-feeds.opml"$/);
  const written = await response.text();
  expect(await taken(await send(written, { type: 'application/xml' }))).toMatchObject({
    counts: { added: 0, known: 2 },
  });
  expect(await list()).toBe(written);
});

it('What is no list, or more than a list may be, is refused in words.', async () => {
  expect(await refused(await send('<rss/>'))).toEqual([400, expect.stringContaining('no OPML')]);
  expect(await refused(await send('{}', { type: 'application/json' }))).toEqual([
    400,
    expect.stringContaining('text/x-opml'),
  ]);
  expect((await refused(await send('x', { type: 'application/pdf' })))[0]).toBe(415);
  expect((await refused(await send(' '.repeat(2_000_001))))[0]).toBe(413);
  const bomb = `<opml><body>${'<outline>'.repeat(200_000)}`;
  expect(await refused(await send(bomb))).toEqual([400, expect.stringContaining('deeper than 50')]);
});

it('A feed is paused with its reason, by whom, and is not planned; resumed, it is asked again.', async () => {
  const paused = await service.post(`feeds/${second}/pause`, FeedDetail, { because: 'too loud' });
  expect(paused).toMatchObject({ paused: true, nextPollAt: '', pause: { by: 'admin', because: 'too loud' } });
  await until(feeds, (all) => all.some(({ id, paused: isPaused }) => id === second && isPaused));
  const poll = await service.ask(`/api/v1/feeds/${second}/poll`, { method: 'POST' });
  expect(await refused(poll)).toEqual([409, expect.stringContaining('paused')]);
  expect(await service.post(`feeds/${second}/resume`, FeedDetail)).toMatchObject({ paused: false, pause: null });
  const asked = await service.post(`feeds/${second}/poll`, FeedPoll);
  await until(
    () => service.get(`feeds/${second}`, FeedDetail),
    ({ lastPolledAt }) => lastPolledAt >= asked.due,
  );
});

it('A feed without a reason is not paused, and one that is not there is not found.', async () => {
  const blank = { method: 'POST', body: '{"because":" "}', headers: { 'content-type': 'application/json' } };
  expect((await refused(await service.ask(`/api/v1/feeds/${second}/pause`, blank)))[0]).toBe(400);
  expect((await refused(await service.ask('/api/v1/feeds/nobody')))[0]).toBe(404);
  expect((await refused(await service.ask('/api/v1/feeds/nobody/restore', { method: 'POST' })))[0]).toBe(404);
});

it('A feed that is removed is gone from the list and from what is given out, and can be had back.', async () => {
  const removal = await service.ask(`/api/v1/feeds/${second}`, { method: 'DELETE' });
  expect(FeedDetail.parse(await removal.json())).toMatchObject({ id: second, publisher: 'Café' });
  await until(feeds, (all) => all.length === 1);
  expect((await service.ask(`/api/v1/feeds/${second}`)).status).toBe(404);
  expect(await list()).not.toContain('Café');
  const back = await service.post(`feeds/${second}/restore`, FeedDetail);
  expect(back).toMatchObject({ id: second, addedBy: 'admin', tags: ['Evening papers', 'city', 'late'] });
  await until(feeds, (all) => all.length === 2);
});

it('The log tells who did what, and why.', async () => {
  const { events } = await service.get('events?limit=1000', EventPage);
  const own = events.filter(({ subject, type }) => subject === `feed:${second}` && !type.includes('health'));
  expect(own.map(({ type }) => type.split('.')[0])).toEqual([
    ...['feed-added', 'feed-paused', 'feed-resumed', 'feed-removed', 'feed-added'],
  ]);
  expect(own[3]?.data).toEqual({ by: 'admin', because: 'no reason was given' });
});

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'summitwatch-opml-'));
  const run = (...words: string[]) => summitwatch(words, { ...service.environment, REDIS_URL: service.redisUrl });
  const columnsOf = (output: string) =>
    output
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('takes a list in, a line for each outline, and tells in a dry run what would be.', async () => {
    const path = join(folder, 'third.opml');
    writeFileSync(path, file().replace('/second.xml', '/third.xml'), 'latin1');
    const dry = await run('import-opml', path, '--dry-run');
    expect([dry.code, dry.output.trimEnd().split('\n').at(-1)]).toEqual([
      0,
      'would be 1 added, 1 known, 1 refused, 1 skipped, 1 folder',
    ]);
    const { code, output } = await run('import-opml', path, '--json', '--lang', 'de');
    const results = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { outcome: string; feed?: string });
    expect([code, results.map(({ outcome }) => outcome)]).toEqual([
      0,
      ['folder', 'added', 'known', 'refused', 'skipped'],
    ]);
    const found = await until(feeds, (all) => all.length === 3);
    expect(found.find(({ id }) => id === results[1]?.feed)).toMatchObject({ lang: 'de' });
  });

  it('gives the same list as the API, into a file that is new.', async () => {
    const path = join(folder, 'all.opml');
    expect((await run('export-opml', '--out', path)).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(await list());
    expect((await run('export-opml', '--out', path)).code).toBe(2);
  });

  it('pauses, resumes and removes a feed, and lists how each is.', async () => {
    expect((await run('pause-feed', second, '--because', 'too loud', '--by', 'the desk')).output).toBe(
      `${second} is paused\n`,
    );
    await until(
      () => service.get(`feeds/${second}`, FeedDetail),
      ({ pause }) => pause?.by === 'the desk',
    );
    const paused = await until(
      async () => columnsOf((await run('feeds')).output),
      (rows) => rows.some(([id, health]) => id === second && health === 'paused'),
    );
    expect(paused).toHaveLength(3);
    expect((await run('resume-feed', second)).output).toContain('asked again');
    expect((await run('remove-feed', second, '--because', 'a copy')).code).toBe(0);
    const { code, errors } = await run('pause-feed', second, '--because', 'again');
    expect([code, errors]).toEqual([2, 'summitwatch: there is no such feed; “summitwatch feeds” lists them\n']);
  });

  it('refuses what is no list and what is not there, with 2.', async () => {
    const path = join(folder, 'no.opml');
    writeFileSync(path, 'no list');
    for (const words of [[path], [join(folder, 'nowhere')], [path, '--lang', 'the tongue']]) {
      expect(await run('import-opml', ...words)).toMatchObject({ code: 2, output: '' });
    }
  });
});

/** Lists of feeds, and what people do with one feed, as a system downstream does it: over REST, against the real service. */
import { z } from 'zod';
import { FeedDetail, FeedPoll } from '../apps/api/src/contract/feed-detail.js';
import { FeedImport } from '../apps/api/src/contract/feed-lists.js';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { EventPage, Problem } from '../apps/api/src/contract/operation.js';
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
}, 90_000);

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
}, 30_000);

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

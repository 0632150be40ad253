/** The demo's coverage: every item is served in its time, feeds are well-formed, and the clock obeys. */
import { existsSync } from 'node:fs';
import Parser from 'rss-parser';
import { loadStory } from '#settings';
import { coverageEnd, coverageStart, startCoverage, type Coverage } from '../demo/coverage-server.mjs';

interface Listed {
  readonly title: string;
  readonly link: string;
}

let coverage: Coverage;
beforeEach(async () => {
  coverage = await startCoverage({ speed: 0 });
});
afterEach(() => coverage.stop());

/** A strict reading: anything that is not well-formed rejects. */
async function listed(address: string): Promise<readonly Listed[]> {
  const text = await (await fetch(address)).text();
  if (!address.endsWith('.json')) return (await new Parser<object, Listed>().parseString(text)).items;
  const { items } = JSON.parse(text) as { readonly items: readonly { readonly title: string; readonly url: string }[] };
  return items.map(({ title, url }) => ({ title, link: url }));
}

const addresses = (): readonly string[] => loadStory(coverage.storyFile).feeds.map(({ url }) => url);

async function everything(): Promise<readonly Listed[]> {
  return (await Promise.all(addresses().map(listed))).flat();
}

const pathOf = (link: string): string => new URL(link).pathname;
const page = async (path: string): Promise<string> => (await fetch(coverage.url + path)).text();

it('The story file is sound, watches the same summit and names the nine feeds served here.', () => {
  const story = loadStory(coverage.storyFile);
  const shipped = loadStory('stories/alaska-2025.yaml');
  expect({ ...story, id: '', title: '', feeds: [] }).toEqual({ ...shipped, id: '', title: '', feeds: [] });
  expect(story.feeds).toHaveLength(9);
  expect(story.feeds.every(({ url }) => url.startsWith(coverage.url))).toBe(true);
});

it('At the start nothing is published; at the end every item is, in RSS, Atom and JSON Feed.', async () => {
  expect(await everything()).toEqual([]);
  coverage.setClock(coverageEnd);
  const paths = new Set((await everything()).map(({ link }) => pathOf(link)));
  expect(paths.size).toBe(38);
  const types = await Promise.all(addresses().map(async (url) => (await fetch(url)).headers.get('content-type')));
  expect(new Set(types.map((type) => type?.split(';')[0]))).toEqual(
    new Set(['application/rss+xml', 'application/atom+xml', 'application/feed+json']),
  );
});

it('Every item has its page, but for one dead link.', async () => {
  coverage.setClock(coverageEnd);
  const links = (await everything()).map(({ link }) => link);
  const statuses = await Promise.all(links.map(async (link) => [pathOf(link), (await fetch(link)).status] as const));
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([['/harbour-post/2025/08/19/page-withdrawn', 404]]);
});

it('An item appears when it is published, not before.', async () => {
  const path = '/northern-wire/2025/08/15/no-deal';
  coverage.setClock('2025-08-15T23:19:59Z');
  expect((await fetch(coverage.url + path)).status).toBe(404);
  coverage.setClock('2025-08-15T23:20:00Z');
  expect(await page(path)).toContain('There’s no deal until there’s a deal');
  const [newest] = await listed(`${coverage.url}/northern-wire/feed.xml`);
  expect(newest).toMatchObject({ title: 'No deal in Alaska as Trump and Putin leave ceasefire open' });
});

it('One address comes through several feeds, with tracking parameters that its page does not own.', async () => {
  coverage.setClock(coverageEnd);
  const path = '/harbour-post/2025/08/19/no-boots';
  const links = (await everything()).map(({ link }) => link).filter((link) => pathOf(link) === path);
  expect(new Set(links).size).toBe(3);
  expect(links.every((link) => link.includes('?utm_source='))).toBe(true);
  expect(await page(path)).toContain(`<link rel="canonical" href="${coverage.url}${path}">`);
});

it('Two outlets copy an agency text: one trims it, one writes a lead of its own.', async () => {
  coverage.setClock(coverageEnd);
  const shared = 'one of them “probably the most significant”';
  const [origin, trimmed, rewritten] = await Promise.all([
    page('/northern-wire/2025/08/15/no-deal'),
    page('/harbour-post/2025/08/15/no-deal-trimmed'),
    page('/lakeland-radio/2025/08/15/no-deal-new-lead'),
  ]);
  expect([origin, trimmed, rewritten].every((html) => html.includes(shared))).toBe(true);
  expect(trimmed).not.toContain('working lunch did not take place');
  expect(rewritten).not.toContain('ended nearly three hours of talks');
});

it('A revision changes headline and text in feed and page.', async () => {
  const path = '/continental-chronicle/2025/08/17/europeans-will-come';
  coverage.setClock('2025-08-17T15:19:00Z');
  expect(await page(path)).toContain('two or three leaders');
  coverage.setClock('2025-08-17T15:20:00Z');
  expect(await page(path)).toMatch(/<h1>Seven European leaders[\s\S]*their offices confirmed on Sunday/);
  const titles = (await listed(`${coverage.url}/continental-chronicle/feed.xml`)).map(({ title }) => title);
  expect(titles[0]).toMatch(/^Seven European leaders/);
});

it('One page is a consent wall.', async () => {
  coverage.setClock(coverageEnd);
  const html = await page('/elbtaler-tagblatt/2025/08/17/bruessel-vor-washington');
  expect(html).toContain('Alle akzeptieren');
  expect(html).not.toContain('Mit diesen drei Forderungen');
});

it('A feed that has not changed answers 304.', async () => {
  const address = `${coverage.url}/kontur/feed.xml`;
  const headers = { 'if-none-match': (await fetch(address)).headers.get('etag') ?? '' };
  expect((await fetch(address, { headers })).status).toBe(304);
  coverage.setClock('2025-08-16T16:10:00Z');
  expect((await fetch(address, { headers })).status).toBe(200);
});

it('The clock stands still at speed 0, runs when told to, and tells when the end is reached.', async () => {
  expect(coverage.clock()).toBe(coverageStart);
  expect(() => {
    coverage.setClock('yesterday');
  }).toThrow('not a moment: yesterday');
  coverage.setClock('2025-08-20T17:59:00Z', 3600);
  await coverage.finished;
  expect(coverage.clock()).toBe(coverageEnd);
});

it('Stopping removes the story file.', async () => {
  const other = await startCoverage({ speed: 0 });
  expect(existsSync(other.storyFile)).toBe(true);
  await other.stop();
  expect(existsSync(other.storyFile)).toBe(false);
});

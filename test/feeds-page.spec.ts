/** Feeds in the dashboard, in a real browser: a list taken in from a file, one feed looked at, paused, removed and brought back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page, Route } from 'playwright-core';
import { z } from 'zod';
import { feedDecider, handle, storedLanguage } from '#core';
import { connect, RedisEventLog } from '#redis';
import { openBrowser, signedInPage } from './browser.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

let newspaper: Newspaper;
let service: Service;
let browser: Browser;
let page: Page;
const troubles: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'summitwatch-feeds-page-'));
const hostile = '&lt;img src=x onerror=&quot;window.fired=1&quot;&gt;';

const list = () => `<opml version="2.0"><head/><body>
  <outline text="World"><outline text="North">
    <outline text="Nordic Wire" type="rss" xmlUrl="${newspaper.url}/nordic.xml" language="nb"/></outline>
    <outline text="Evening ${hostile}" xmlUrl="${newspaper.url}/evening.xml" category="late"/></outline>
  <outline text="The Courier" xmlUrl="${newspaper.url}/feed.xml"/>
  <outline text="Ours" xmlUrl="http://user:word@wire.example/feed"/>
  <outline text="A note"/></body></opml>`;

beforeAll(async () => {
  newspaper = await startNewspaper();
  newspaper.feed('/nordic.xml', { title: 'Nordic', items: [] });
  writeFileSync(join(folder, 'list.opml'), list());
  writeFileSync(join(folder, 'no-list.opml'), '<rss/>');
  service = await watchNewspaper(newspaper);
  browser = await openBrowser();
  page = await signedInPage(browser, service.url, troubles);
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await service.remove();
  await newspaper.stop();
  await browser.close();
});

const main = () => page.getByRole('main').innerText();
const panel = () => page.getByRole('region', { name: 'Import a list of feeds' });
const row = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const open = async (publisher: string) => {
  await page.goto(`${service.url}/feeds`);
  await row(publisher).getByRole('link', { name: publisher }).click();
  await page.getByRole('heading', { level: 1, name: publisher }).waitFor();
};

it('A file shows first what would become of each outline, and adds nothing.', async () => {
  await page.goto(`${service.url}/feeds`);
  await button('Import a list').press('Enter');
  await panel().getByLabel('OPML file').setInputFiles(join(folder, 'list.opml'));
  await panel().getByRole('status').waitFor();
  expect(await panel().getByRole('status').innerText()).toBe(
    '2\u00a0feeds will be added, 1 is known already, 1 is refused and 1 names no feed. 2\u00a0folders become tags.',
  );
  const rows = await panel().getByRole('listitem').allInnerTexts();
  expect(rows.map((text) => text.split('\n')[0])).toEqual([
    'Refused',
    'Skipped',
    'Will be added',
    'Will be added',
    'Known already',
  ]);
  expect(rows[0]).toContain('user name or password');
  expect(rows[2]).toContain('World, North');
  expect(await row('Nordic Wire').count()).toBe(0);
});

it('Confirmed, its feeds are polled, with their folders as tags, and markup in a name is text.', async () => {
  await panel().getByRole('button', { name: 'Add 2' }).press('Enter');
  await panel().getByRole('status').filter({ hasText: 'were added' }).waitFor();
  expect(await page.locator(':focus').getAttribute('role')).toBe('status');
  await panel().getByRole('button', { name: 'Close' }).press('Enter');
  expect(await page.locator(':focus').innerText()).toBe('Import a list');
  await row('Nordic Wire').filter({ hasText: 'Working' }).waitFor();
  expect(await main()).toContain('<img src=x');
  expect(await page.evaluate('window.fired')).toBeUndefined();
});

it('A file that is no list is refused in words.', async () => {
  await button('Import a list').press('Enter');
  await panel().getByLabel('OPML file').setInputFiles(join(folder, 'no-list.opml'));
  expect(await panel().getByRole('alert').innerText()).toContain('This is no OPML');
  // The refusal of the API is an error in the console, too.
  expect(troubles.splice(0).every((text) => text.includes('400'))).toBe(true);
  await panel().getByRole('button', { name: 'Cancel' }).press('Enter');
});

it('The list stands in groups, and is narrowed by words and by tag.', async () => {
  await page.goto(`${service.url}/feeds`);
  await page.getByRole('heading', { name: 'In trouble' }).waitFor();
  await page.getByRole('searchbox').fill('nordic');
  await page.getByRole('status').filter({ hasText: '1 of 3 feeds' }).waitFor();
  await page.getByRole('searchbox').fill('no such feed');
  await page.getByText('No feed matches').waitFor();
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Tag', { exact: true }).selectOption('World');
  await page.getByRole('status').filter({ hasText: '2 of 3 feeds' }).waitFor();
  expect(page.url()).toContain('tag=World');
});

it('What is given out is a file that holds all of them.', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export (OPML)' }).click(),
  ]);
  const path = join(folder, 'out.opml');
  await download.saveAs(path);
  expect(download.suggestedFilename()).toBe('courier-test-feeds.opml');
  expect(readFileSync(path, 'utf8')).toContain('<outline text="World">');
});

it('A feed has a page: its health over time, how it is asked, its holes, and why nothing came of it.', async () => {
  await open('Nordic Wire');
  await page.getByText('Nothing came of it yet').waitFor();
  const text = await main();
  expect(text).toMatch(/Working[^]*Last asked[^]*None is suspected[^]*Nothing came of it yet/);
  await page.getByRole('img', { name: /^Health over time: .*working; no hole/ }).waitFor();
  await page.getByText('The same as a table').click();
  expect(await page.getByRole('table').innerText()).toContain('Working');
  await button('Ask now').press('Enter');
  await page.getByRole('status').filter({ hasText: 'next moments' }).waitFor();
});

it('It is paused with a reason, by keyboard alone, and says so here and in the list until it is resumed.', async () => {
  await button('Pause').press('Enter');
  await button('Pause the feed').press('Enter');
  expect(await page.getByRole('alert').innerText()).toBe('A reason is required');
  await page.keyboard.type('too loud');
  await page.keyboard.press('Enter');
  await button('Resume').waitFor();
  expect(await page.locator(':focus').innerText()).toBe('Resume');
  expect(await main()).toMatch(/Paused by admin .*: Too loud\./);
  await page.goto(`${service.url}/feeds`);
  await page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({ hasText: 'not asked until resumed' })
    .first()
    .waitFor();
  await row('Nordic Wire').filter({ hasText: 'not while paused' }).waitFor();
  await open('Nordic Wire');
  await button('Resume').press('Enter');
  await button('Pause').waitFor();
});

it('It is removed at one press, and brought back at another.', async () => {
  // The stream tells of it before the answer is there.
  const late = async (route: Route) => {
    const response = await route.fetch();
    await new Promise((goOn) => setTimeout(goOn, 1000));
    await route.fulfill({ response });
  };
  await page.route(
    (url) => url.pathname.startsWith('/api/v1/feeds/'),
    (route) => (route.request().method() === 'DELETE' ? late(route) : route.continue()),
  );
  await button('Remove').press('Enter');
  const note = page.getByRole('status').filter({ hasText: 'was removed' });
  await note.waitFor();
  expect(await page.locator(':focus').getAttribute('role')).toBe('status');
  await until(
    () => row('Nordic Wire').count(),
    (n) => n === 0,
  );
  await button('Undo').press('Enter');
  await page.getByRole('status').filter({ hasText: 'is back' }).waitFor();
  await row('Nordic Wire').waitFor();
  await page.unrouteAll();
});

/** Two polls that shared no item, as the collector tells it. */
async function suspectGap(): Promise<void> {
  const redis = connect(service.redisUrl);
  const log = new RedisEventLog(redis, 'courier-test', { language: storedLanguage });
  const at = { at: new Date().toISOString(), precision: 'instant' } as const;
  const [after, before] = [new Date(Date.now() - 60_000).toISOString(), at.at];
  const gap = { type: 'SuspectGap', at, after, before, because: 'the two polls share no item' } as const;
  await handle(log, feedDecider, 'feed:courier', gap);
  redis.disconnect();
}

it('A hole in the coverage is told in the brief, and leads to the feed, which says when and why.', async () => {
  await service.post('subscriptions', z.unknown(), { url: `${newspaper.url}/in`, kinds: ['gap'] });
  await suspectGap();
  await page.goto(service.url);
  await page.getByRole('link', { name: '1\u00a0source had a hole in its coverage' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'The Loopback Courier' }).waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: /Not filled[^]*The two polls share no item/ })
    .waitFor();
  await page.getByRole('img', { name: /1.hole in the coverage$/ }).waitFor();
  await page.goto(`${service.url}/feeds`);
  await page.getByLabel('Only with a hole in the coverage').check();
  await page.getByRole('status').filter({ hasText: '1 of 3 feeds' }).waitFor();
});

it('The notice of it is listed by the name of the feed, and leads there; what is asked for is said in words.', async () => {
  await page.goto(`${service.url}/deliveries`);
  await page.getByText('What we did not see', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Feed: The Loopback Courier' }).click();
  await page.getByRole('heading', { level: 1, name: 'The Loopback Courier' }).waitFor();
});

it.each(['/feeds', '/feeds/courier'])('On a telephone %s needs no scrolling sideways.', async (path) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(service.url + path);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  for (const fold of await page.locator('main summary').all()) await fold.click();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(troubles).toEqual([]);
});

/** Titles that turn the direction of text to read as another than they are: seen for what they are wherever people look; what is stored stays. */
import type { Browser, Page } from 'playwright-core';
import { Brief } from '../apps/api/src/contract/evidence.js';
import { Feed } from '../apps/api/src/contract/feeds.js';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { openBrowser, signedInPage } from './browser.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const title = 'Alaska summit of Trump and Putin \u202Edengis ecurt\u202C \u2067ends';
const seen = 'Alaska summit of Trump and Putin \uFFFDdengis ecurt ends';
const name = 'The \u202Eretruoc';
const turning = /[\u202A-\u202E\u2066-\u2069]/;

let newspaper: Newspaper;
let service: Service;
let browser: Browser;
let page: Page;
let item: string;
const troubles: string[] = [];

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await watchNewspaper(newspaper);
  const failed = 'Trump and Putin failed to agree on a ceasefire in Ukraine.';
  newspaper.print({ slug: 'turned', title, paragraphs: [failed] });
  await until(
    () => service.get('brief', Brief),
    ({ outcomes }) => outcomes.length === 1,
  );
  await allJudged(service);
  newspaper.feed('/other.xml', { title: 'Other', items: [] });
  await service.post('feeds', Feed, {
    url: `${newspaper.url}/other.xml`,
    publisher: name,
    kind: 'newspaper',
    lang: 'en',
  });
  item = (await service.get('items', ItemPage)).items[0]?.id ?? '';
  browser = await openBrowser();
  page = await signedInPage(browser, service.url, troubles);
});

afterAll(async () => {
  await browser.close();
  await service.remove();
  await newspaper.stop();
});

/** All that the page says: its text, its name, and the names and hints of its parts. */
async function saidAt(path: string, text: string): Promise<string> {
  await page.goto(service.url + path);
  await page.getByText(text).first().waitFor();
  const labels = `[...document.querySelectorAll('[title], [aria-label]')].map((each) => each.title + each.ariaLabel)`;
  return page.evaluate<string>(`[document.title, document.body.textContent, ...${labels}].join('\\n')`);
}

it('A title that turns is stored as it came.', async () => {
  expect((await service.get('items', ItemPage)).items[0]?.title).toBe(title);
});

it.each([
  ['/items', () => '/items', seen],
  ['the page of the item', () => `/items/${item}`, seen],
  ['the page of the matter', () => '/matters/outcome:ceasefire', seen],
  ['the coverage of feeds', () => '/feeds', 'The \uFFFDretruoc'],
  ['the brief without script', () => '/brief/matters/outcome:ceasefire', seen],
  ['the article without script', () => `/brief/articles/${item}`, seen],
])('%s shows where it would turn, and does not turn.', async (_, path, shown) => {
  expect(await saidAt(path(), shown)).not.toMatch(turning);
});

it('What follows a title keeps its place.', async () => {
  await saidAt('/items', seen);
  const link = `[...document.querySelectorAll('main a')].find((each) => each.textContent.includes('dengis'))`;
  expect(await page.evaluate<string>(`getComputedStyle(${link}).unicodeBidi`)).toBe('isolate');
});

it.each(['/brief.atom', '/brief.json', '/api/v1/brief.csv'])('%s holds no mark that turns.', async (path) => {
  const text = await (await service.ask(path)).text();
  expect([path, turning.test(text)]).toEqual([path, false]);
});

it('All the while no script failed.', () => {
  expect(troubles).toEqual([]);
});

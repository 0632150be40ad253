/** The pages that follow a moment, in the browser: what is shown under which name, in whose time, since when, on paper and taken along. */
import type { Browser, Page, Route } from 'playwright-core';
import { Brief } from '../apps/api/src/contract/evidence.js';
import { openBrowser, signedInPage } from './browser.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const failing = 'Trump and Putin failed to agree on a ceasefire in Ukraine.';

let newspaper: Newspaper;
let service: Service;
let browser: Browser;
let page: Page;
/** Before any news. */
let before: string;
const troubles: string[] = [];

const main = () => page.getByRole('main');
const busy = () => main().locator('[aria-busy=true]');

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await watchNewspaper(newspaper);
  before = new Date().toISOString();
  const paragraphs = ['The Alaska summit of Trump and Putin ended.', failing];
  newspaper.print({ slug: 'failed', title: 'Alaska summit of Trump and Putin ends', paragraphs });
  await until(
    () => service.get('brief', Brief),
    ({ outcomes }) => outcomes.length === 1,
  );
  await allJudged(service);
  browser = await openBrowser();
  page = await signedInPage(browser, service.url, troubles);
});

afterAll(async () => {
  await browser.close();
  await service.remove();
  await newspaper.stop();
});

describe('the feeds of a past moment', () => {
  it('are listed as they stood, and nothing can be done to them.', async () => {
    const row = main().getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) }).first(); // oxfmt-ignore
    await page.goto(`${service.url}/feeds`);
    await row.getByText('Next attempt').waitFor();
    expect(await row.innerText()).not.toContain('The feed was read');
    await page.goto(`${service.url}/feeds?asOf=${before}`);
    await page.getByRole('status').filter({ hasText: 'This page stands still at' }).waitFor();
    await row.getByRole('link', { name: '0', exact: true }).waitFor();
    expect(await row.getByText('Next attempt').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Add a feed' }).count()).toBe(0);
    await row.getByRole('heading').getByRole('link').click();
    await page.waitForURL(/\/feeds\/[^?]+\?asOf=/);
    await page.getByRole('status').filter({ hasText: 'This page stands still at' }).waitFor();
    expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Back to now' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
  });
});

describe('while another moment is being fetched', () => {
  /** Answers to the past wait until they are let go. */
  async function holdThePast() {
    const waiting: Route[] = [];
    const gone: string[] = [];
    page.on('requestfailed', (request) => gone.push(new URL(request.url()).searchParams.get('asOf') ?? ''));
    await page.route(/\/api\/v1\/brief\?asOf=/, (route) => {
      waiting.push(route);
    });
    return {
      waiting,
      gone,
      letGo: async () => {
        await waiting.at(-1)?.continue();
        await page.unroute(/\/api\/v1\/brief\?asOf=/);
      },
    };
  }

  it('the brief is dimmed and busy, says which moment is meant, and stays where it is.', async () => {
    await page.goto(service.url);
    await main().getByText('Not agreed').first().waitFor();
    const past = await holdThePast();
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    await page.getByRole('status').filter({ hasText: 'is being fetched' }).waitFor();
    await busy().first().waitFor();
    expect(await busy().first().innerText()).toContain('Not agreed');
    const heightThen = await page.getByRole('status').filter({ hasText: 'Back to now' }).boundingBox();
    await past.letGo();
    await page.getByText('No outcome has been reported by then').waitFor();
    await page.getByRole('status').filter({ hasText: 'This page stands still at' }).waitFor();
    expect(await busy().count()).toBe(0);
    const { height } = (await page.getByRole('status').filter({ hasText: 'Back to now' }).boundingBox())!;
    expect(height).toBe(heightThen?.height);
  });

  it('what was asked for before is let go of.', async () => {
    await page.goto(service.url);
    await main().getByText('Not agreed').first().waitFor();
    const past = await holdThePast();
    const slider = page.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    await until(() => past.waiting.length, (n) => n === 1); // oxfmt-ignore
    const first = new URL(page.url()).searchParams.get('asOf');
    await page.keyboard.press('ArrowRight');
    await until(() => past.waiting.length, (n) => n === 2); // oxfmt-ignore
    await until(() => past.gone, (gone) => gone.includes(first ?? '')); // oxfmt-ignore
    await past.letGo();
    await page.getByRole('status').filter({ hasText: 'This page stands still at' }).waitFor();
  });

  it('the timeline dims how all stood.', async () => {
    await page.goto(`${service.url}/timeline?clock=learnt`);
    await main().getByRole('link', { name: 'Ceasefire' }).first().waitFor();
    const past = await holdThePast();
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    await main().getByText('Being fetched').first().waitFor();
    expect(await busy().first().innerText()).toContain('Ceasefire');
    await past.letGo();
    await page.getByText('No outcome had been reported.').waitFor();
    expect(await busy().count()).toBe(0);
  });
});

it('The brief says in whose time it tells, and leads to the page without script in the same.', async () => {
  await page.goto(service.url);
  await page.getByRole('radio', { name: /the summit’s zone/ }).click();
  await main().getByText('All times are Anchorage time.').waitFor();
  const plain = page.getByRole('link', { name: 'For print and without script' });
  expect(await plain.getAttribute('href')).toBe('/brief');
  await page.getByRole('radio', { name: 'UTC' }).click();
  await main().getByText('All times are in UTC.').waitFor();
  await plain.click();
  await page.getByText('All times are in UTC.').waitFor();
  await page.goto(service.url);
  await page.getByRole('radio', { name: /your zone/ }).click();
});

describe('what changed since a moment', () => {
  const rows = () => page.getByRole('table', { name: /Changes of state/ }).getByRole('row');

  it('is asked for by a date and a time, stands in the address, and is a table.', async () => {
    await page.goto(`${service.url}/timeline?clock=learnt`);
    await page.getByLabel('Changes since').fill('2020-01-01T18:00');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/since=2020-01-01T/);
    await page.getByRole('status').filter({ hasText: /^1.change since/ }).waitFor(); // oxfmt-ignore
    expect((await rows().allInnerTexts()).join(' ')).toMatch(/Ceasefire[^]*Not agreed/);
    await page.reload();
    await rows().nth(1).waitFor();
    expect(await page.getByLabel('Changes since').inputValue()).toBe('2020-01-01T18:00');
  });

  it('is asked for at a press, and says where there is nothing.', async () => {
    await page.goto(`${service.url}/timeline?clock=learnt`);
    await page.getByRole('button', { name: 'Last 24 hours' }).click();
    await rows().nth(1).waitFor();
    await page.goto(`${service.url}/timeline?clock=learnt&since=${new Date().toISOString()}`);
    await page.getByText('Nothing has changed since then').waitFor();
    await page.getByRole('link', { name: 'All days' }).click();
    await page.getByRole('listbox', { name: /1.change of state/ }).waitFor();
    expect(page.url()).not.toContain('since');
  });
});

describe('the register', () => {
  it('is offered as a table and as data, as it stands on the page.', async () => {
    await page.goto(service.url);
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Table (CSV)' }).click(),
    ]);
    expect(table.suggestedFilename()).toMatch(/-brief\.csv$/);
    const data = await page.getByRole('link', { name: 'Data (JSON)' }).getAttribute('href');
    expect(data).toBe('/api/v1/brief');
    await page.goto(`${service.url}/?asOf=${before}&clock=learnt`);
    await page.getByText('No outcome has been reported by then').waitFor();
    const past = await page.getByRole('link', { name: 'Table (CSV)' }).getAttribute('href');
    expect(past).toBe(`/api/v1/brief.csv?asOf=${encodeURIComponent(before)}&clock=learnt`);
  });

  it('has a row for each line, with the sentence that says so; of a past moment those of then.', async () => {
    const answer = await service.ask('/api/v1/brief.csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [heads, ...lines] = (await answer.text()).trimEnd().split('\r\n');
    expect(heads).toMatch(/kind,matter,title,.*sentence,publisher/);
    expect(lines).toEqual([expect.stringMatching(/^outcome,outcome:ceasefire,Ceasefire,.*not-agreed/)]);
    expect(lines[0]).toContain(failing);
    const past = await (await service.ask(`/api/v1/brief.csv?asOf=${before}`)).text();
    expect(past.trimEnd().split('\r\n').length).toBe(1);
    const inGerman = await service.ask('/api/v1/brief.csv', { headers: { 'accept-language': 'de' } });
    expect(await inGerman.text()).toContain('Waffenruhe');
  });
});

describe('on paper', () => {
  afterEach(async () => {
    await page.emulateMedia({ media: null, colorScheme: null });
    await page.evaluate("localStorage.removeItem('summitwatch.theme')");
  });

  const seen = (what: string) =>
    page.locator(what).evaluateAll((found: { checkVisibility(): boolean }[]) => found.filter((one) => one.checkVisibility()).length); // oxfmt-ignore

  it.each(['/', '/matters/outcome%3Aceasefire', '/timeline'])(
    '%s is light whatever the theme, and has no menu and no control.',
    async (path) => {
      await page.goto(service.url + path);
      await page.evaluate("localStorage.setItem('summitwatch.theme', 'dark')");
      await page.reload();
      await main().getByText('Not agreed').filter({ visible: true }).first().waitFor();
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await seen('nav, #root > header, footer, input, button:not(th button)')).toBe(0);
      expect(await main().innerText()).toContain('Not agreed');
    },
  );
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(troubles).toEqual([]);
});

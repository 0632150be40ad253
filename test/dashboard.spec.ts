/** The dashboard as a person uses it, in a real browser: from the brief to the sentence, and safe against what feeds say. */
import { connect } from '#redis';
import type { Browser, Page } from 'playwright-core';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { listenForTrouble, openBrowser } from './browser.js';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged } from './play.js';
import type { Service } from './service.js';
import { adminSecret } from './service.js';
import { until } from './until.js';
import { watchNewspaper } from './watch-newspaper.js';

const attack = `<img src=x onerror="window.fired=1"><script>window.fired=2</script><svg onload="window.fired=3">`;
const escapedAttack = attack.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const failing = 'The two presidents failed to agree on a ceasefire in Ukraine.';
const stories = [
  {
    slug: 'failed',
    title: 'Alaska summit of Trump and Putin ends',
    paragraphs: ['Donald Trump and Vladimir Putin ended their talks on Friday.', failing],
  },
  {
    slug: 'hostile',
    title: `Alaska summit of Trump and Putin ${attack}`,
    paragraphs: [
      `Carney ${attack} listened.`,
      `Markup as text: ${escapedAttack}`,
      'Trump and Putin agreed to exchange prisoners of war.',
    ],
  },
  { slug: 'gardens', title: 'Gardens open for the summer', paragraphs: ['Visitors may see the roses until October.'] },
];

let newspaper: Newspaper;
let service: Service;
let browser: Browser;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  newspaper = await startNewspaper();
  service = await watchNewspaper(newspaper);
  for (const story of stories) newspaper.print(story);
  await until(
    () => service.get('items', ItemPage),
    ({ total }) => total === stories.length,
  );
  await allJudged(service);
  browser = await openBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(40_000);
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
  await browser.close();
});

/** Errors of scripts and violations of the content policy both end in the console. */
const go = (place: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
const heading = (name: string) => page.getByRole('heading', { name }).first();

it('A wrong secret is refused in words, the right one opens the brief.', async () => {
  await page.goto(service.url);
  const secret = page.getByLabel('Password or secret');
  await secret.fill('not the secret at all');
  await page.getByRole('button', { name: 'Sign in' }).click();
  expect(await page.getByRole('alert').innerText()).toMatch(/not the secret/i);
  listenForTrouble(page, troubles);
  await secret.fill(adminSecret);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await heading('Outcomes').waitFor();
});

it('The brief tells what became of a matter, with the sentence that says so.', async () => {
  const line = page.getByRole('listitem').filter({ hasText: 'Ceasefire' }).first();
  expect(await line.innerText()).toMatch(new RegExp(`Not agreed[^]*${failing}`));
});

it('A line leads to its matter, the matter to the sentence, and the sentence to its place in the archived text.', async () => {
  await page.getByRole('link', { name: 'Ceasefire' }).click();
  await heading('What supports it').waitFor();
  expect(await page.getByRole('article').first().innerText()).toContain(failing);
  await page.getByRole('link', { name: 'In the archived text' }).first().click();
  const sought = page.locator('mark[data-sought]');
  await sought.first().waitFor();
  expect((await sought.allInnerTexts()).join('')).toBe(failing);
  await heading('Trace').waitFor();
});

it('Items are found by verdict and by words, and say why they were judged so.', async () => {
  await go('Items');
  await page
    .getByRole('navigation', { name: 'Verdicts' })
    .getByRole('link', { name: /Not relevant/ })
    .click();
  await page.getByRole('status').filter({ hasText: '1 item' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain('Gardens open for the summer');
  await page.getByRole('link', { name: /^All/ }).click();
  await page.getByRole('searchbox').fill('alaska ends');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('status').filter({ hasText: '1 item' }).waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('Gardens');
});

it('What a feed and a page say is text: markup in titles and bodies runs nothing.', async () => {
  const { items } = await service.get('items', ItemPage);
  const hostile = items.find(({ url }) => url.endsWith('/hostile'))!;
  await go('Items');
  await page.getByRole('link', { name: hostile.title, exact: true }).click();
  await heading('Trace').waitFor();
  expect(await page.getByRole('main').innerText()).toContain('<script>window.fired=2</script>');
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.evaluate('window.fired')).toBeUndefined();
});

it('Feeds show their health, and all can be asked at once.', async () => {
  await go('Feeds');
  await page.getByRole('listitem').filter({ hasText: 'The Loopback Courier' }).filter({ hasText: 'Working' }).waitFor();
  await page.getByRole('button', { name: 'Ask all now' }).click();
  await page.getByRole('status').filter({ hasText: '1 feed' }).waitFor();
});

it('A new subscription shows its secret once.', async () => {
  await go('Deliveries');
  await page.getByRole('button', { name: 'Add a subscription' }).click();
  await page.getByLabel('Address to send to').fill(`${newspaper.url}/hook`);
  await page.getByLabel('Name (optional)').fill('Evening desk');
  await page.getByRole('button', { name: 'Add the subscription' }).click();
  expect(await page.getByLabel('Secret', { exact: true }).inputValue()).toMatch(/^whsec_/);
  await page.getByRole('button', { name: 'I have stored it' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Evening desk' }).waitFor();
  expect(await page.content()).not.toContain('whsec_');
});

it('Queues and the health of the service are told in words.', async () => {
  await go('Queues');
  await heading('Read articles').waitFor();
  expect(await page.getByRole('main').innerText()).toMatch(/Ready: the log and the views answer[^]*fsync per event/);
});

it('Every job of every queue can be looked at, on pages that keep to our own origin.', async () => {
  await page.getByRole('link', { name: 'Every job' }).click();
  await page.getByRole('link', { name: 'deliver-notice' }).first().click();
  await page.getByText('Waiting Children').first().waitFor();
  const origins = await page.evaluate<string[]>(
    `performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)`,
  );
  expect(new Set(origins)).toEqual(new Set([service.url]));
  await page.goto(`${service.url}/queues`);
});

it('Replays say how another reader is tried, and a run waits there for its verdict.', async () => {
  await go('Replays');
  await page.getByText('No reader has been tried yet').waitFor();
  const words = ['replay', '--reader', 'lead@2.3.0', '--shadow', '--json'];
  const { output } = await summitwatch(words, { ...service.environment, REDIS_URL: service.redisUrl });
  const { id } = JSON.parse(output) as { id: string };
  await page.reload();
  await page.getByRole('link', { name: 'lead@2.3.0' }).click();
  await page.getByLabel('Reason (optional)').fill('a trial');
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByText('By admin').waitFor();
  expect(await page.getByRole('main').innerText()).toMatch(/Discarded[^]*A trial\./);
  expect(page.url()).toContain(id);
});

it('The theme that was chosen stays after a reload.', async () => {
  const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  const dark = await background();
  await go('Queues');
  await heading('Read articles').waitFor();
  await page.reload();
  await heading('Read articles').waitFor();
  expect(await background()).toBe(dark);
  await page.getByRole('radio', { name: 'Light' }).check({ force: true });
  expect(await background()).not.toBe(dark);
});

it('News comes by itself: a new outcome can be shown without a reload.', async () => {
  await go('Brief');
  await heading('Outcomes').waitFor();
  newspaper.print({
    slug: 'geneva',
    title: 'Geneva after the Alaska summit',
    paragraphs: [
      'Vladimir Putin and Volodymyr Zelenskyy will meet in Geneva on 1 September, the White House announced after the talks of Trump and Putin.',
    ],
  });
  await page.getByRole('button', { name: /new$/ }).click();
  await page.getByRole('listitem').filter({ hasText: 'Geneva' }).first().waitFor();
});

it('One line on every page says how the service is, follows it live, and each figure leads to its list.', async () => {
  const part = (name: string) => page.getByRole('navigation', { name: 'The service' }).getByRole('link', { name });
  await part('1 of 1 source healthy').waitFor();
  // Whom the newspaper was to be told of: it takes no notices.
  await part('1 webhook failing').click();
  await page.getByRole('list', { name: 'Which subscriptions' }).getByText('Failing').waitFor();
  await page.getByRole('heading', { name: 'Evening desk' }).waitFor();
  await part('0 set aside').waitFor();
  const redis = connect(service.redisUrl);
  await redis.xadd('{sw:courier-test:0}:log', '0-*', 'e', 'garbage, by hand');
  redis.disconnect();
  await part('1 set aside').click();
  await page.getByText('The event as it stands in the log').click();
  await page.getByText('"unreadable.v1"').waitFor();
});

it.each([
  '/',
  '/items',
  '/feeds',
  '/deliveries',
  '/queues',
  '/queues/parked',
  '/replays',
  '/matters/outcome%3Aceasefire',
])('On a telephone %s needs no scrolling sideways.', async (path) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(service.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
});

it('Signing out closes the pages.', async () => {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Password or secret').waitFor();
  expect((await page.request.get(`${service.url}/api/v1/brief`)).status()).toBe(401);
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(troubles).toEqual([]);
});

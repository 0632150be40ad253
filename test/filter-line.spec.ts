/** The line in which items are filtered: whoever types on while what was sent is looked for loses neither a letter nor the place. */
import type { Page } from 'playwright-core';
import { until } from './until.js';
import { watchInBrowser, type Watched } from './watch-in-browser.js';

let watched: Watched;
let page: Page;

beforeAll(async () => {
  watched = await watchInBrowser(() => Promise.resolve());
  ({ page } = watched);
  await page.goto(`${watched.service.url}/items?q=ceasefire`);
});

afterAll(() => watched.close());

const line = () => page.getByRole('combobox', { name: 'Filter items' });
const holds = (text: string) =>
  until(
    () => line().inputValue(),
    (seen) => seen === text,
  );

const completions = '**/api/v1/items/completions?*';
/** Answers to these addresses wait until they are let through. */
async function heldBack(addresses: string): Promise<() => void> {
  let letThrough = (): void => undefined;
  const gate = new Promise<void>((go) => (letThrough = go));
  await page.route(addresses, async (route) => {
    await gate;
    // Whoever typed on asks no more for what was asked before.
    await route.continue().catch(() => undefined);
  });
  return letThrough;
}

it('What is typed on stays, with the caret behind it, however late the page of items comes.', async () => {
  const answer = await heldBack('**/api/v1/items?*');
  const asked = page.waitForRequest('**/api/v1/items?*');
  await line().fill('alaska');
  await line().press('Enter');
  await page.waitForURL(/q=alaska$/);
  await page.keyboard.type(' en');
  await asked;
  answer();
  await page.getByRole('status').filter({ hasText: '0 items' }).waitFor();
  await page.keyboard.type('ds');
  expect(await line().inputValue()).toBe('alaska ends');
});

it('Another filter, of the way back or on, takes its place.', async () => {
  await page.goBack();
  await holds('ceasefire');
  await page.goForward();
  await holds('alaska');
});

it('What is offered is shown also when it comes after the last letter, and there was nothing to show before.', async () => {
  await line().fill('nothingbeginsso');
  await page.getByRole('option').first().waitFor({ state: 'detached' });
  const answer = await heldBack(completions);
  await line().press('End');
  const asked = page.waitForRequest(/completions\?q=nothingbeginsso(%20|\+)verd/);
  await page.keyboard.type(' verd');
  await asked;
  answer();
  await page.getByRole('option', { name: 'verdict:' }).waitFor();
  await page.unroute(completions);
});

it('What was offered for another beginning goes at once.', async () => {
  await line().fill('nothingbeginsso verd');
  await page.getByRole('option', { name: 'verdict:' }).waitFor();
  const answer = await heldBack(completions);
  await line().fill('october verd');
  await page.getByRole('option').first().waitFor({ state: 'detached' });
  answer();
  await page.unroute(completions);
});

it('What is chosen takes the place of the whole word, also of letters typed since it was offered.', async () => {
  await line().fill('');
  await page.keyboard.type('october v');
  await page.getByRole('option', { name: 'verdict:' }).waitFor();
  const answer = await heldBack(completions);
  await page.keyboard.type('erd');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await holds('october verdict:');
  answer();
});

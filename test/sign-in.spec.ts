/** The door of the dashboard: it opens to the right secret alone, and closes behind whoever goes. */
import type { Page } from 'playwright-core';
import { heading, listenForTrouble } from './browser.js';
import { adminSecret } from './service.js';
import { watchThreeStories } from './three-stories.js';
import type { Watched } from './watch-in-browser.js';

let watched: Watched;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  watched = await watchThreeStories();
  page = await watched.browser.newPage();
  page.setDefaultTimeout(40_000);
});

afterAll(() => watched.close());

it('A wrong secret is refused in words, the right one opens the brief.', async () => {
  await page.goto(watched.service.url);
  const secret = page.getByLabel('Password or secret');
  await secret.fill('not the secret at all');
  await page.getByRole('button', { name: 'Sign in' }).click();
  expect(await page.getByRole('alert').innerText()).toMatch(/not the secret/i);
  listenForTrouble(page, troubles);
  await secret.fill(adminSecret);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await heading(page, 'Outcomes').waitFor();
});

it('Signing out closes the pages.', async () => {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Password or secret').waitFor();
  expect((await page.request.get(`${watched.service.url}/api/v1/brief`)).status()).toBe(401);
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(troubles).toEqual([]);
});

/** The brief as a person reads it: what became of a matter, the way to the sentence that says so, and news that comes by itself. */
import type { Page } from 'playwright-core';
import { goTo, heading } from './browser.js';
import { failing, geneva, watchThreeStories } from './three-stories.js';
import { until } from './until.js';
import type { Watched } from './watch-in-browser.js';

let watched: Watched;
let page: Page;

beforeAll(async () => {
  watched = await watchThreeStories();
  ({ page } = watched);
});

afterAll(() => watched.close());

it('The brief tells what became of a matter, with the sentence that says so.', async () => {
  const line = page.getByRole('listitem').filter({ hasText: 'Ceasefire' }).first();
  expect(await line.innerText()).toMatch(new RegExp(`Not agreed[^]*${failing}`));
});

it('A line leads to its matter, the matter to the sentence, and the sentence to its place in the archived text.', async () => {
  await page.getByRole('listitem').getByRole('link', { name: 'Ceasefire' }).click();
  await heading(page, 'What supports it').waitFor();
  expect(await page.getByRole('article').first().innerText()).toContain(failing);
  await page.getByRole('link', { name: 'In the archived text' }).first().click();
  await until(
    async () => (await page.locator('mark[data-sought]').allInnerTexts()).join(''),
    (words) => words === failing,
  );
  await heading(page, 'Trace').waitFor();
});

it('News comes by itself: a new outcome can be shown without a reload.', async () => {
  await goTo(page, 'Brief');
  await heading(page, 'Outcomes').waitFor();
  watched.newspaper.print(geneva);
  await page.getByRole('button', { name: /new$/ }).click();
  await page.getByRole('listitem').filter({ hasText: 'Geneva' }).first().waitFor();
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(watched.troubles).toEqual([]);
});

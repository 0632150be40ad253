/** What a person may do on any page: choose the theme, go by one field to any other, turn times into dates, see the keys. */
import type { Page } from 'playwright-core';
import { goTo, heading } from './browser.js';
import { watchThreeStories } from './three-stories.js';
import type { Watched } from './watch-in-browser.js';

let watched: Watched;
let page: Page;

beforeAll(async () => {
  watched = await watchThreeStories();
  ({ page } = watched);
});

afterAll(() => watched.close());

it('The theme that was chosen stays after a reload.', async () => {
  const background = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  const dark = await background();
  await goTo(page, 'Queues');
  await heading(page, 'Read articles').waitFor();
  await page.reload();
  await heading(page, 'Read articles').waitFor();
  expect(await background()).toBe(dark);
  await page.getByRole('radio', { name: 'Light' }).check({ force: true });
  expect(await background()).not.toBe(dark);
});

it('One field, opened by a key, leads to any page, matter, feed or item, and does what may be done anywhere.', async () => {
  await goTo(page, 'Queues');
  await heading(page, 'Read articles').waitFor();
  const open = async (typed: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Go or do' }).waitFor();
    await page.keyboard.type(typed);
  };
  const choose = async (name: RegExp) => {
    await page.getByRole('option', { name }).first().waitFor();
    await page.locator('[role=option][data-focused]').filter({ hasText: name }).waitFor();
    await page.keyboard.press('Enter');
  };
  await open('ceasef');
  await choose(/Ceasefire/);
  await heading(page, 'What supports it').waitFor();
  await open('courier');
  await choose(/The Loopback Courier/);
  await heading(page, 'The Loopback Courier').waitFor();
  await open('roses');
  await choose(/Gardens open for the summer/);
  await heading(page, 'Trace').waitFor();
  await open('rulin');
  await choose(/Rulings/);
  await page.waitForURL(/rulings$/);
  await open('xyz');
  await page.getByRole('option', { name: 'Search items for “xyz”' }).waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

it('Moments are told here, at the summit and in UTC; a key turns their words into dates, and another shows the keys.', async () => {
  await goTo(page, 'Feeds');
  const asked = page.getByRole('listitem').filter({ hasText: 'The Loopback Courier' }).locator('time').first();
  expect(await asked.getAttribute('title')).toMatch(/UTC/);
  const words = await asked.innerText();
  await page.keyboard.press('t');
  await asked.filter({ hasText: /\d{4}, \d\d:\d\d/ }).waitFor();
  await page.keyboard.press('t');
  expect(words).toMatch(/since|for|ago|just/);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).getByText('Turn times into dates').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(watched.troubles).toEqual([]);
});

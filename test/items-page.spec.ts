/** The items as a person works with them: found, filtered, judged at once; and safe against what feeds say. */
import type { Page } from 'playwright-core';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { goTo, heading } from './browser.js';
import { watchThreeStories } from './three-stories.js';
import { until } from './until.js';
import type { Watched } from './watch-in-browser.js';

let watched: Watched;
let page: Page;

beforeAll(async () => {
  watched = await watchThreeStories();
  ({ page } = watched);
});

afterAll(() => watched.close());

it('Items are found by verdict and by words, and say why they were judged so.', async () => {
  await goTo(page, 'Items');
  await page
    .getByRole('navigation', { name: 'Verdicts' })
    .getByRole('link', { name: /Not relevant/ })
    .click();
  await page.getByRole('status').filter({ hasText: '1 item' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain('Gardens open for the summer');
  await page.getByRole('link', { name: /^All/ }).click();
  const line = page.getByRole('combobox', { name: 'Filter items' });
  await line.fill('alaska ends');
  await line.press('Enter');
  await page.getByRole('status').filter({ hasText: '1 item' }).waitFor();
  expect(await page.getByRole('main').innerText()).not.toContain('Gardens');
  expect(await page.locator('mark').allInnerTexts()).toEqual(expect.arrayContaining(['Alaska', 'ends']));
});

it('A filter is completed by keyboard, and a slip in it is mended by one press.', async () => {
  const line = page.getByRole('combobox', { name: 'Filter items' });
  await line.fill('');
  await line.pressSequentially('october verd');
  await page.getByRole('option', { name: 'verdict:' }).waitFor();
  await line.press('ArrowDown');
  await line.press('Enter');
  await page.getByRole('option', { name: 'not-relevant' }).waitFor();
  await line.pressSequentially('not');
  await page.getByRole('option', { name: 'relevant', exact: true }).waitFor({ state: 'detached' });
  await line.press('ArrowDown');
  await line.press('Enter');
  expect(await line.inputValue()).toBe('october verdict:not-relevant');
  await line.press('Enter');
  await page.getByText('Visitors may see the roses until October').waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe('october verdict:not-relevant');
  await line.fill('verdict:relevent');
  await line.press('Enter');
  expect(await page.getByRole('alert').innerText()).toContain('Verdict: is one of relevant, copy');
  await page.getByRole('button', { name: 'Write relevant' }).click();
  await page.getByRole('status').filter({ hasText: 'items' }).waitFor();
  expect(await line.inputValue()).toBe('verdict:relevant');
});

it('All items of a filter are judged at once, with a look at them before, and taken back as one.', async () => {
  await page.getByRole('combobox', { name: 'Filter items' }).fill('gardens');
  await page.getByRole('combobox', { name: 'Filter items' }).press('Enter');
  await page.getByRole('button', { name: 'Judge together: 1 item' }).click();
  const panel = page.getByRole('region', { name: /^Judge together/ });
  expect(await panel.innerText()).toContain('Gardens open for the summer');
  await panel.getByLabel('Reason').fill('The talks were held there');
  await panel.getByRole('button', { name: 'About the summit', exact: true }).click();
  await panel.getByRole('status').filter({ hasText: '1 judged' }).waitFor();
  const gardens = async () => (await watched.service.get('items?q=gardens', ItemPage)).items[0];
  await until(gardens, (item) => item?.verdict === 'relevant');
  expect((await gardens())?.reason).toContain('The talks were held there');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await panel.getByRole('status').filter({ hasText: '1 taken back' }).waitFor();
  await until(gardens, (item) => item?.verdict === 'not-relevant' && item.ruled === null);
});

it('What a feed and a page say is text: markup in titles and bodies runs nothing.', async () => {
  const { items } = await watched.service.get('items', ItemPage);
  const hostile = items.find(({ url }) => url.endsWith('/hostile'))!;
  await goTo(page, 'Items');
  await page.getByRole('link', { name: hostile.title, exact: true }).click();
  await heading(page, 'Trace').waitFor();
  expect(await page.getByRole('main').innerText()).toContain('<script>window.fired=2</script>');
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.evaluate('window.fired')).toBeUndefined();
});

it('All the while no script failed and the content policy was never violated.', () => {
  // A filter that cannot be read is answered with 400, which the browser tells of by itself.
  expect(watched.troubles.filter((trouble) => !trouble.includes('400 (Bad Request)'))).toEqual([]);
});

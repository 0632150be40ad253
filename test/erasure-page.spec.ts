/** Erasing a text in the dashboard: asked for with care, and from then on every page says that it was removed, and why. */
import type { Page } from 'playwright-core';
import type { Story } from './newspaper.js';
import { itemsIn } from './play.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchInBrowser, type Watched } from './watch-in-browser.js';

const failing = 'The two presidents failed to agree on a ceasefire in Ukraine.';
const failed: Story = {
  slug: 'failed',
  title: 'Alaska summit of Trump and Putin ends',
  paragraphs: ['Donald Trump and Vladimir Putin ended their talks on Friday.', failing],
};
const reason = 'Order of the court of Harbour City, 7 O 12/31';

let watched: Watched;
let service: Service;
let page: Page;
let id: string;

beforeAll(async () => {
  watched = await watchInBrowser(async (newspaper, into) => {
    newspaper.print(failed);
    newspaper.print({ ...failed, slug: 'twin' });
    const { items } = await itemsIn(into, 2);
    id = items.find(({ url }) => url.endsWith('/failed'))!.id;
  });
  ({ service, page } = watched);
});

afterAll(() => watched.close());

const main = () => page.getByRole('main').innerText();
const focused = () => page.locator(':focus');
const opener = () => page.getByRole('button', { name: 'Erase the text' });

it('The order says first what will be gone and what stays, and can be left with nothing done.', async () => {
  await page.goto(`${service.url}/items/${id}`);
  await opener().press('Enter');
  const order = page.getByRole('region', { name: 'Erase this article’s text for good' });
  expect(await order.innerText()).toMatch(/every revision[^]*never read again[^]*stay[^]*cannot be undone/);
  await order.getByRole('button', { name: 'Cancel' }).press('Enter');
  await order.waitFor({ state: 'detached' });
  expect(await focused().innerText()).toBe('Erase the text');
  expect(await main()).toContain(failing);
});

it('Without a reason it is not given, and the reason is asked for where it belongs.', async () => {
  await opener().press('Enter');
  await page.getByRole('button', { name: 'Erase for good' }).press('Enter');
  expect(await page.getByRole('alert').innerText()).toBe('A reason is required');
  expect(await focused().getAttribute('name')).toBe('reason');
  expect(await focused().getAttribute('aria-invalid')).toBe('true');
});

it('Given with the keyboard alone, it says what was taken away, and the page says why its text is empty.', async () => {
  await page.keyboard.type(reason);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const done = page.getByRole('status').filter({ hasText: 'Erased' });
  await done.waitFor();
  expect(await done.innerText()).toMatch(
    /1.text and 1.page\. The same text is gone for 1.other article too\.[^]*What remains/,
  );
  await page.getByText('The text was removed', { exact: true }).waitFor();
  expect(await focused().getAttribute('role')).toBe('status');
  expect(await main()).not.toContain(failing);
  expect(await main()).toContain(reason);
});

it('Its twin says so too, and offers no second erasure.', async () => {
  await page.goto(`${service.url}/items`);
  await until(main, (words) => words.split('text removed').length === 3);
  await page.getByRole('link', { name: failed.title }).first().click();
  await page.getByText('The text was removed', { exact: true }).waitFor();
  expect(await main()).toContain(reason);
  expect(await opener().count()).toBe(0);
});

it('The brief and the matter show the claim without its sentence, with the reason in its place.', async () => {
  await page.goto(service.url);
  await page.getByRole('listitem').filter({ hasText: reason }).first().waitFor();
  await page.goto(`${service.url}/matters/outcome%3Aceasefire`);
  const card = page.getByRole('article').first();
  await card.waitFor();
  expect(await card.innerText()).toContain(`: ${reason}`);
  expect(await main()).not.toContain(failing);
});

it('All the while no script failed and the content policy was never violated.', () => {
  expect(watched.troubles).toEqual([]);
});

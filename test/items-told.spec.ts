/** Ways to items: from a matter to those that tell of it, asked for in the line of the filter, searched for from anywhere. */
import { watchStories, type Watched } from './watch-in-browser.js';

let watched: Watched;

beforeAll(async () => {
  watched = await watchStories({
    failed: 'The two presidents failed to agree on a ceasefire in Ukraine.',
    ended: 'Donald Trump and Vladimir Putin ended their talks on Friday.',
  });
});

afterAll(() => watched.close());

const item = (name: string) => watched.page.getByRole('link', { name: `Alaska summit of Trump and Putin: ${name}` });

it('From a matter one comes to the items that tell of it, and others are asked for in the line.', async () => {
  const { page, service } = watched;
  await page.goto(`${service.url}/matters/outcome%3Aceasefire`);
  await page.getByRole('link', { name: 'Items that tell of it' }).click();
  await page.waitForURL(/items\?q=matter%3Aoutcome%3Aceasefire$/);
  await item('failed').waitFor();
  expect(await item('ended').count()).toBe(0);
  await page.getByRole('combobox', { name: 'Filter items' }).fill('-topic:ceas');
  await page.getByRole('option', { name: /^ceasefire/ }).click();
  await page.keyboard.press('Enter');
  await page.waitForURL(/items\?q=-topic%3Aceasefire$/);
  await item('ended').waitFor();
  expect(await item('failed').count()).toBe(0);
});

it('Whatever is typed in the palette can be searched for in all items.', async () => {
  const { page } = watched;
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Go or do' }).waitFor();
  await page.keyboard.type('"their talks"');
  await page.getByRole('option', { name: 'Search items for “"their talks"”' }).click();
  await page.waitForURL(/items\?q=%22their\+talks%22$/);
  await item('ended').waitFor();
  expect(await item('failed').count()).toBe(0);
});

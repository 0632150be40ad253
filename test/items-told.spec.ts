/** Ways to items: from a matter to those that tell of it, asked for in the line of the filter, searched for from anywhere. */
import { MatterDetail } from '../apps/api/src/contract/evidence.js';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { GivenRuling } from '../apps/api/src/contract/rulings.js';
import { until } from './until.js';
import { watchStories, type Watched } from './watch-in-browser.js';

let watched: Watched;

beforeAll(async () => {
  watched = await watchStories({
    failed: 'The two presidents failed to agree on a ceasefire in Ukraine.',
    ended: 'Donald Trump and Vladimir Putin ended their talks on Friday.',
    swap: 'The two presidents agreed on an exchange of prisoners of war.',
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

describe('What people decide about a sentence holds for the items that are asked for', () => {
  const rule = async (ruling: object) => {
    const given = { ruling, by: 'Runa', reason: 'she was there' };
    await watched.service.post('rulings', GivenRuling, given);
  };
  const found = (q: string, titles: readonly string[]) =>
    until(
      () => watched.service.get(`items?q=${encodeURIComponent(q)}`, ItemPage),
      ({ items, total }) =>
        total === titles.length && items.every(({ title }) => titles.some((each) => title.endsWith(each))),
    );

  it('under the matter that its own was merged into.', async () => {
    await rule({ act: 'merge', matter: 'outcome:ceasefire', into: 'outcome:humanitarian' });
    await found('topic:humanitarian', ['failed', 'swap']);
    await found('matter:outcome:humanitarian verdict:relevant', ['failed', 'swap']);
    await found('topic:ceasefire', []);
    await rule({ act: 'lift-merge', matter: 'outcome:ceasefire' });
    await found('topic:ceasefire', ['failed']);
    await found('topic:humanitarian', ['swap']);
  });

  it('no longer where it was rejected.', async () => {
    const { support } = await watched.service.get('matters/outcome%3Aceasefire', MatterDetail);
    const { article, textHash, start, end } = support[0]!;
    await rule({ act: 'reject', finding: { matter: 'outcome:ceasefire', article, textHash, start, end } });
    await found('matter:outcome:ceasefire', []);
    await found('-topic:ceasefire', ['failed', 'ended', 'swap']);
  });
});

/** A live blog in the dashboard: named as one, with the way to each of its posts; and what a wall was known by; a date that was not taken. */
import type { Page } from 'playwright-core';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { itemsIn } from './play.js';
import type { Service } from './service.js';
import { watchInBrowser, type Watched } from './watch-in-browser.js';

const posts = [
  [
    '2025-08-15T22:58:00Z',
    'The talks are over',
    'Trump and Putin have left the room, and a joint press conference is set for the hour.',
  ],
  [
    '2025-08-15T20:10:00Z',
    'Lunch is cut short',
    'The delegations returned to the table after twenty minutes, the hosts at the base said.',
  ],
  [
    '2025-08-15T19:08:00Z',
    'A handshake on the tarmac',
    'Trump and Putin shook hands twice in Anchorage and drove to the Alaska summit in one car.',
  ],
] as const;
const post = ([time, title, text]: (typeof posts)[number]): string =>
  `</p><div class="live-post"><time datetime="${time}">then</time><h2>${title}</h2><p>${text}</p></div><p>`;

let watched: Watched;
let service: Service;
let page: Page;

beforeAll(async () => {
  watched = await watchInBrowser(async (newspaper, into) => {
    const lead = 'Our correspondents follow the Alaska summit of Trump and Putin from the press room of the base.';
    newspaper.print({ slug: 'live', title: 'Alaska summit: as it happened', paragraphs: [lead, ...posts.map(post)] });
    const wall = { slug: 'wall', title: 'Page not found', paragraphs: ['Trump and Putin are elsewhere.'] };
    newspaper.print({ ...wall, publishedAt: '9999-12-31T00:00:00Z' });
    await itemsIn(into, 2);
  });
  ({ service, page } = watched);
});

afterAll(() => watched.close());

async function open(slug: string): Promise<void> {
  const { items } = await service.get('items', ItemPage);
  await page.goto(`${service.url}/items/${items.find(({ url }) => url.endsWith(`/${slug}`))!.id}`);
}

it('names it, says how sure it is, and leads to each post in the text.', async () => {
  await open('live');
  await page.getByText('A live blog', { exact: true }).waitFor();
  await page.getByText(/^Its text: whole and alone/).waitFor();
  const pieces = page.getByRole('navigation', { name: 'Pieces of this page' });
  expect(await pieces.getByRole('listitem').allInnerTexts()).toEqual(
    posts.map(([, title]) => expect.stringMatching(`15\\sAug 2025[^]*${title}`) as string),
  );
  await pieces.getByRole('link', { name: 'Lunch is cut short' }).click();
  expect(await page.locator('mark[data-sought]').innerText()).toBe('Lunch is cut short');
});

it('says by which words a page was known to hold no article.', async () => {
  await open('wall');
  await page.getByText('it says “page not found”').filter({ visible: true }).first().waitFor();
});

it('says which date of the feed was not taken, and of others nothing.', async () => {
  await open('wall');
  await page.getByText('The feed’s date was not taken: “9999-12-31T00:00:00.000Z”').waitFor();
  await page.getByText('Published at an unknown time').waitFor();
  await open('live');
  await page.getByText('A live blog', { exact: true }).waitFor();
  expect(await page.getByText('was not taken').count()).toBe(0);
  expect(watched.troubles).toEqual([]);
});

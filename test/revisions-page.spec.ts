/** The page of an item whose article was changed: what kind of change it is, its words, and both archived texts. */
import type { Page } from 'playwright-core';
import { ItemPage } from '../apps/api/src/contract/items.js';
import { ItemRevisions } from '../apps/api/src/contract/revisions.js';
import type { Service } from './service.js';
import { until } from './until.js';
import { watchInBrowser, type Watched } from './watch-in-browser.js';

const title = 'Alaska summit of Trump and Putin ends';
const filler = (n: number) =>
  `In the ${n}th room of the base, clerks sorted papers of the Alaska summit and drank coffee.`;
const fillers = Array.from({ length: 24 }, (_, n) => filler(n + 4));
const opening = 'Donald Trump and Vladimir Putin ended their talks on Friday after 3 hours.';
const pageOf = (sentences: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${sentences
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')}</article></body></html>`;

let watched: Watched;
let service: Service;
let page: Page;
let id: string;

beforeAll(async () => {
  watched = await watchInBrowser(
    async (newspaper, into) => {
      newspaper.print({ slug: 'ended', title, paragraphs: [opening, ...fillers] });
      newspaper.print({ slug: 'quiet', title: 'Alaska summit: Trump and Putin leave', paragraphs: [opening] });
      const { items } = await until(
        () => into.get('items', ItemPage),
        ({ counts }) => counts.relevant === 2,
      );
      id = items.find(({ url }) => url.endsWith('/ended'))!.id;
      const changed = [
        opening.replace('3 hours', '4 hours'),
        ...fillers.slice(0, -1),
        'Nobody was seen in the last room.',
      ];
      newspaper.page('/ended', pageOf(changed));
      await until(
        () => into.get(`items/${id}/revisions`, ItemRevisions),
        ({ revisions }) => revisions.length === 1,
      );
    },
    { SUMMITWATCH_REREAD_MINUTES: '0.1,600' },
  );
  ({ service, page } = watched);
});

afterAll(() => watched.close());

const section = () => page.locator('section').filter({ has: page.getByRole('heading', { name: 'Revisions' }) });

it('It names the change by kind, with when it came and when the page is read next.', async () => {
  await page.goto(`${service.url}/items/${id}`);
  await section().getByText('Correction', { exact: true }).waitFor();
  expect(await section().innerText()).toMatch(/Changed: numbers[^]*Read 2.times, last on [^]*Next in/);
});

it('Its words are shown with the keyboard alone, by elements that say what they are, and the rest is folded away.', async () => {
  await section().locator('summary').first().press('Enter');
  await section().locator('del').first().waitFor();
  expect(await section().locator('del').first().textContent()).toMatch(/taken out: 3/);
  expect(await section().locator('ins').first().textContent()).toMatch(/put in: 4/);
  expect(await section().locator('ins').last().innerText()).toContain('Nobody was seen');
  expect(await section().innerText()).not.toContain(filler(14));
  await section()
    .getByRole('button', { name: /Show .* unchanged words/ })
    .press('Enter');
  expect(await section().innerText()).toContain(filler(14));
});

it('It fits a telephone, in the dark too.', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
  expect(overflow).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1440, height: 900 });
});

it('Both archived texts are one step away.', async () => {
  await section().getByRole('link', { name: 'The archived text before' }).click();
  await page.getByText('after 3 hours').first().waitFor();
  await page.goBack();
  await section().locator('summary').first().press('Enter');
  await section().getByRole('link', { name: 'The archived text after' }).click();
  await page.getByText('after 4 hours').first().waitFor();
});

it('Where nothing changed, the page says how often that was looked at.', async () => {
  const { items } = await service.get('items', ItemPage);
  const quiet = items.find(({ url }) => url.endsWith('/quiet'))!.id;
  await page.goto(`${service.url}/items/${quiet}`);
  await section().getByText('No revision is known').waitFor();
  expect(await section().innerText()).toMatch(/Read 2.times, last on .*, unchanged/);
  expect(watched.troubles).toEqual([]);
});
